import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";
import { once } from "#article/once.ts";
import type { Typeface } from "./typefaces.ts";

/** Fontsource parts a typeface into files by code points. */
export type FontFile = {
  readonly face: Typeface;
  readonly covers: (codePoint: number) => boolean;
  /** Loads the file when it is asked for the first time. */
  readonly font: () => Promise<Font>;
};

/** Units of a font's em, in all of its files alike. */
export const UNITS_PER_EM = 1000;

const filesByFace = new Map<string, readonly FontFile[]>();

/** The files of a typeface; a file that is loaded stays in memory. */
export function fontFilesOf(face: Typeface): readonly FontFile[] {
  const known = filesByFace.get(face.name);
  if (known !== undefined) return known;
  const files = Object.entries(rangesOf(face)).map(([subset, ranges]) => ({
    face,
    covers: covering(ranges),
    font: once(async () => loadFont(face, subset)),
  }));
  filesByFace.set(face.name, files);
  return files;
}

/** What Fontsource tells of a typeface: code points by the name of a file, such as `U+0-FF,U+131`. */
function rangesOf({ name }: Typeface): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(packageFile(name, "unicode.json"), "utf8")) as Record<
    string,
    string
  >;
}

function covering(ranges: string): FontFile["covers"] {
  const pairs = ranges.split(",").map((range) => {
    const [first = "", last = first] = range.slice("U+".length).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => pairs.some(([first, last]) => first <= codePoint && codePoint <= last);
}

async function loadFont({ name, axes, variations }: Typeface, subset: string): Promise<Font> {
  // Numbered files stand in brackets there.
  const part = subset.replace(/[[\]]/g, "");
  const path = packageFile(name, `files/${name}-${part}-${axes}-normal.woff2`);
  const font = new Font(new Face(new Blob(await decompress(readFileSync(path)))));
  font.setScale(UNITS_PER_EM, UNITS_PER_EM);
  font.setVariations(Object.entries(variations).map(([tag, value]) => new Variation(tag, value)));
  return font;
}

function packageFile(name: string, path: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/${path}`));
}
