import { windows1252Character } from "./windows-1252.ts";

/** Names of U+00A0 to U+00FF in order, from HTML's list of named character references. */
const LATIN_1_NAMES =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr " +
  "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml " +
  "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** Names of U+0100 to U+017F in order, from the same list; a hyphen where it has none. */
const LATIN_A_NAMES =
  "Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron " +
  "Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve " +
  "Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon " +
  "Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot " +
  "lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - " +
  "Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil " +
  "Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring " +
  "Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron -";

/** The same of U+0391 to U+03A9, and in small letters, with the final sigma, of U+03B1 to U+03C9. */
const GREEK_NAMES =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau " +
  "Upsilon Phi Chi Psi Omega";

/** The other names that text editors and newspapers' systems write. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["quot", '"'],
  ["amp", "&"],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["zwnj", "\u200c"],
  ["zwj", "\u200d"],
  ["lrm", "\u200e"],
  ["rlm", "\u200f"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["dagger", "†"],
  ["bull", "•"],
  ["hellip", "…"],
  ["permil", "‰"],
  ["prime", "′"],
  ["lsaquo", "‹"],
  ["rsaquo", "›"],
  ["euro", "€"],
  ["trade", "™"],
  ["minus", "−"],
  ["Dagger", "‡"],
  ["Prime", "″"],
  ["fnof", "ƒ"],
  ["circ", "ˆ"],
  ["tilde", "˜"],
  ["larr", "←"],
  ["uarr", "↑"],
  ["rarr", "→"],
  ["darr", "↓"],
  ["infin", "∞"],
  ["asymp", "≈"],
  ["ne", "≠"],
  ["le", "≤"],
  ["ge", "≥"],
  ["hearts", "♥"],
];

const CHARACTERS = new Map<string, string>([
  ...inOrder(LATIN_1_NAMES, 0xa0),
  ...inOrder(LATIN_A_NAMES, 0x100),
  ...inOrder(GREEK_NAMES, 0x391),
  ...inOrder(GREEK_NAMES.toLowerCase().replace("-", "sigmaf"), 0x3b1),
  ...OTHER_NAMES,
]);

function inOrder(names: string, first: number): readonly (readonly [string, string])[] {
  const characters = names
    .split(" ")
    .map((name, index): [string, string] => [name, String.fromCharCode(first + index)]);
  return characters.filter(([name]) => name !== "-");
}

/** The `amp;` between are levels of escaping; with them in the pattern one pass is enough. */
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,7}));/g;

/** Passes over a text, for numbered ampersands such as `&#38;#39;`. */
const PASSES = 3;

// eslint-disable-next-line no-control-regex -- refusing control characters is its purpose
const REFUSED = /[\0-\x1f\x7f-\x9f\p{Cs}\p{Cn}\p{Co}]/u;

/** A text without HTML entities, and how many there were. */
export type Unescaped = { readonly text: string; readonly count: number };

/**
 * Turns HTML entities that a text still shows into their characters, however often they were
 * escaped. Only a known name or a number with its semicolon counts, so `AT&T` and `?a=1&copy=2`
 * stay. What comes out is plain text, `<` too.
 */
export function decodeEntities(source: string): Unescaped {
  if (!source.includes("&")) return { text: source, count: 0 };
  let text = source;
  let count = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let found = 0;
    text = text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      const character = characterOf(decimal, hex, name);
      if (character === undefined) return entity;
      found += 1;
      return character;
    });
    if (found === 0) break;
    count = Math.max(count, found);
  }
  return { text, count };
}

function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return CHARACTERS.get(name);
  const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return numberedCharacter(point);
}

function numberedCharacter(point: number): string | undefined {
  if (point > 0x10ffff) return undefined;
  // HTML reads these numbers as bytes of windows-1252.
  const isByte = point >= 0x80 && point <= 0x9f;
  const character = isByte ? windows1252Character(point) : String.fromCodePoint(point);
  return REFUSED.test(character) || character === "\ufffd" ? undefined : character;
}
