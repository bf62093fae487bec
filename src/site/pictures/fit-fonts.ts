import type { Font } from "harfbuzzjs";
import { fontFilesOf, type FontFile } from "./font-files.ts";
import type { Typeface } from "./typefaces.ts";
import { graphemesOf } from "./graphemes.ts";

/** A sign as a reader sees it, with the font that draws it. */
export type FittedSign = { readonly text: string; readonly font: Font; readonly face: Typeface };

/** By the sign: one looks the same wherever it stands in a text. */
export type FittedSigns = ReadonlyMap<string, FittedSign>;

/** Drawn by no glyph: joiners and the like only alter their neighbours. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** In no script; they look best as their neighbours do. */
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Finds a font for each sign of a text.
 * @param faces In the order in which they are tried.
 * @returns null when a sign is in none of them: a box instead of it must not be shown.
 */
export async function fitFonts(
  text: string,
  faces: readonly Typeface[],
): Promise<FittedSigns | null> {
  const fitted = new Map<string, FittedSign>();
  let before: FittedSign | null = null;
  for (const sign of graphemesOf(text)) {
    const known: FittedSign | undefined = fitted.get(sign);
    const found: FittedSign | null = known ?? (await fittedSign(sign, before, faces));
    if (found === null) return null;
    fitted.set(sign, found);
    before = found;
  }
  return fitted;
}

/**
 * The signs of a part of a text whose fonts are known. Characters that become one sign only where a
 * text is cut, with the ellipsis behind it, are drawn one by one.
 */
export function signsIn(text: string, fitted: FittedSigns): readonly FittedSign[] {
  return graphemesOf(text).flatMap(
    (sign) =>
      fitted.get(sign) ?? Array.from(sign).flatMap((character) => fitted.get(character) ?? []),
  );
}

async function fittedSign(
  text: string,
  before: FittedSign | null,
  faces: readonly Typeface[],
): Promise<FittedSign | null> {
  if (before !== null && SHARED.test(text) && draws(before.font, text)) return { ...before, text };
  for (const file of filesFor(text, faces)) {
    const font = await file.font();
    if (draws(font, text)) return { text, font, face: file.face };
  }
  return null;
}

function* filesFor(sign: string, faces: readonly Typeface[]): Generator<FontFile> {
  const first = sign.codePointAt(0) ?? 0;
  for (const face of faces) yield* fontFilesOf(face).filter((file) => file.covers(first));
}

function draws(font: Font, sign: string): boolean {
  return Array.from(sign).every(
    (character) =>
      INVISIBLE.test(character) || font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
  );
}
