import type { HeadSite } from "./head.ts";

/** Name of the file that tells browsers how to install the site. */
export const WEB_APP_FILE = "manifest.webmanifest";

/** Characters that fit below an icon on a home screen. */
const SHORT_NAME_LENGTH = 12;

/** The paper of the light theme in sRGB, as manifests know no other colours. */
const PAPER = "#fcfaf6";

type Picture = readonly [file: string, sizes: string];

const ICONS: readonly Picture[] = [
  ["icons/icon-192.png", "192x192"],
  ["icons/icon-512.png", "512x512"],
];
const MASKABLE_ICON: Picture = ["icons/maskable-512.png", "512x512"];

/** A web app manifest as the W3C describes it, for a site installed on a device. */
export function webAppManifest({ title, base }: Pick<HeadSite, "title" | "base">): object {
  const png = ([file, sizes]: Picture) => ({ src: base + file, sizes, type: "image/png" });
  return {
    id: base,
    name: title,
    short_name: shortName(title),
    start_url: base,
    scope: base,
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml" },
      ...ICONS.map((icon) => ({ ...png(icon), purpose: "any" })),
      { ...png(MASKABLE_ICON), purpose: "maskable" },
    ],
    screenshots: [
      { ...png(["screenshots/wide.png", "1280x800"]), form_factor: "wide" },
      { ...png(["screenshots/narrow.png", "390x844"]), form_factor: "narrow" },
    ],
  };
}

/** As many whole words of a name as fit, at least the first. */
function shortName(title: string): string {
  const words = title.split(/\s+/);
  let short = words[0] ?? title;
  for (const word of words.slice(1)) {
    if (`${short} ${word}`.length > SHORT_NAME_LENGTH) break;
    short += ` ${word}`;
  }
  return short;
}
