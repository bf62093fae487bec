import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const STYLES = fileURLToPath(new URL("../../src/reader/reader.css", import.meta.url));

/** A face of the stylesheet whose file lies beside it, with all that the styles ask of it. */
type Face = {
  /** Name of the file, which is that of the file in Fontsource's package. */
  readonly file: string;
  readonly characters: string;
  readonly weights: { readonly min: number; readonly max: number };
};

const FACE = /@font-face \{[^}]*\}/g;
const FILE = /url\("\.\/fonts\/([^"]+)"\)/;
const WEIGHTS = /font-weight: (\d+) (\d+);/;
const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g;

/**
 * The font files that the pages use, by name: Fontsource's, without weights that no style asks for and
 * characters that another file has. A file of all weights is half as large again.
 */
export async function subsetFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = facesIn(readFileSync(STYLES, "utf8"));
  const files = await Promise.all(faces.map(subsetFace));
  return new Map(faces.map(({ file }, place) => [file, files[place] ?? new Uint8Array()]));
}

/** Where a font file of the pages lies. */
export function fontPath(file: string): string {
  return fileURLToPath(new URL(`../../src/reader/fonts/${file}`, import.meta.url));
}

async function subsetFace({ file, characters, weights }: Face): Promise<Uint8Array> {
  const [, family = ""] = /^(.*?)-(?:latin|vietnamese)/.exec(file) ?? [];
  const source = import.meta.resolve(`@fontsource-variable/${family}/files/${file}`);
  const font = readFileSync(fileURLToPath(source));
  return subsetFont(font, characters, {
    targetFormat: "woff2",
    variationAxes: { wght: weights },
  });
}

function facesIn(css: string): readonly Face[] {
  return Array.from(css.matchAll(FACE), ([rule]) => rule).flatMap((rule) => {
    const [, file] = FILE.exec(rule) ?? [];
    const [, min, max] = WEIGHTS.exec(rule) ?? [];
    if (file === undefined) return [];
    return {
      file,
      characters: charactersIn(rule),
      weights: { min: Number(min), max: Number(max) },
    };
  });
}

/** The characters of a face's ranges. */
function charactersIn(rule: string): string {
  const ranges = Array.from(rule.matchAll(RANGE), ([, first = "", last = first]) => {
    const start = Number.parseInt(first, 16);
    const length = Number.parseInt(last, 16) + 1 - start;
    return Array.from({ length }, (_, place) => String.fromCodePoint(start + place));
  });
  return ranges.flat().join("");
}
