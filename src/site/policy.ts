import { createHash } from "node:crypto";
import { tag } from "./html.ts";

/** What a site's pages hold inline: all of it that may take effect. */
export type Inline = {
  /** Texts of the inline scripts that run. Data blocks such as JSON run nowhere and are not named. */
  readonly scripts: readonly string[];
  /** Texts of the inline style elements. */
  readonly styles: readonly string[];
  /** Whether stylesheets of the site's own may be loaded too. */
  readonly hasStylesheet?: boolean;
  /** What marks the scripts and styles of a development server, which change; null for a built site. */
  readonly nonce: string | null;
};

/** Name of the one Trusted Types policy, by which the reader starts its workers (`trusted-url.ts`). */
const TRUSTED_TYPES_POLICY = "broadsheet";

/**
 * The content security policy of all pages (W3C CSP Level 3), as it stands in a `<meta>` tag.
 * Scripts and data come from the site alone, and nothing inline takes effect but what is named here
 * by its hash; no text can become script, for Trusted Types are required.
 */
export function contentPolicy({ scripts, styles, hasStylesheet, nonce }: Inline): string {
  const sheets = hasStylesheet === true ? ["'self'"] : [];
  const marks = nonce === null ? [] : [`'nonce-${nonce}'`];
  return [
    "default-src 'none'",
    directive("script-src", ["'self'", ...scripts.map(hashSource), ...marks]),
    directive("style-src", [...sheets, ...styles.map(hashSource), ...marks]),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join("; ");
}

/** The policy of a page that leads elsewhere by itself and has neither script nor style. */
export const BARE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** The policy as an HTML tag: it must stand before all that it is for, and works without a header. */
export function policyTag(policy: string): string {
  // Inside double quotes an apostrophe may stand as it is, and a policy holds many.
  return tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }).replaceAll(
    "&#39;",
    "'",
  );
}

/** Features of browsers that no page of the site uses. */
const UNUSED_FEATURES =
  "accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment serial usb".split(
    " ",
  );

/** HTTP headers for every file of a site whose pages have this policy, by name. */
export function securityHeaders(policy: string): ReadonlyMap<string, string> {
  return new Map([
    // A tag cannot keep other sites from framing a page.
    ["Content-Security-Policy", `${policy}; frame-ancestors 'none'`],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", ")],
    ["Referrer-Policy", "no-referrer"],
    ["X-Content-Type-Options", "nosniff"],
  ]);
}

function directive(name: string, sources: readonly string[]): string {
  return `${name} ${sources.length === 0 ? "'none'" : sources.join(" ")}`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
