/** A byte order mark that was read as text. */
const GARBLED_MARK = /^(?:ï»¿|п»ї)+/;

/** The code of a character in a program's string: `caf\\u00e9`; fewer may be what a text speaks of. */
const UNICODE_ESCAPE = /\\u([\da-fA-F]{4})/g;
const FEWEST_ESCAPES = 3;

/** What mail puts before each line of a letter that it answers, and lines that make one. */
const QUOTED = /^> ?/gm;
const UNQUOTED_LINE = /^(?!>)[^\S\n]*\S/m;
const FEWEST_QUOTED = 5;

/**
 * A text as its writer meant it, where a program wrote it into a string, a letter, or a file of
 * other line ends.
 */
export function withoutWrapping(text: string): string {
  const unmarked = text.replace(GARBLED_MARK, "");
  return withoutQuoteMarks(withCharacters(withLineEnds(unmarked)));
}

function withCharacters(text: string): string {
  if (!text.includes("\\u") || text.split(UNICODE_ESCAPE).length <= 2 * FEWEST_ESCAPES) return text;
  return text.replace(UNICODE_ESCAPE, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function withoutQuoteMarks(text: string): string {
  if (!text.startsWith(">") || UNQUOTED_LINE.test(text)) return text;
  return (text.match(QUOTED)?.length ?? 0) < FEWEST_QUOTED ? text : text.replace(QUOTED, "");
}

/** Behind a letter of Latin-1 it is a byte of garbled UTF-8. */
const NEXT_LINE = "\u0085";
const SOUND_NEXT_LINE = /[^\u0080-\u00ff]\u0085/g;
const LINE_BREAK = /[\n\r]/;

/** Escapes that programs write into strings, and how many ends of lines make a text of them. */
const ESCAPED = /\\(?:r\\n|([nrt"'/\\])|u([\da-fA-F]{4}))/g;
const ESCAPED_END = "\\n";
const FEWEST_ENDS = 3;
const PLAIN: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t" };

/** A text on one line, whose ends of lines a program wrote in another way, with real ones. */
function withLineEnds(text: string): string {
  if (LINE_BREAK.test(text.trimEnd())) return text;
  if ((text.match(SOUND_NEXT_LINE)?.length ?? 0) >= FEWEST_ENDS)
    return text.replaceAll(NEXT_LINE, "\n");
  if (text.split(ESCAPED_END).length <= FEWEST_ENDS) return text;
  return text.replace(ESCAPED, (_, sign: string | undefined, code: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return sign === undefined ? "\n" : (PLAIN[sign] ?? sign);
  });
}

/** A letter of an alphabet, or a sign of Japanese, with marks behind it that belong to it. */
const IN_PARTS = /[\p{L}\p{M}](?:[\u0300-\u036f]|[\u0653-\u0655]|[\u3099\u309a])+/gu;
const HANGUL_PARTS = /[\u1100-\u11ff]+/g;
/** Letters that a printed page joins: `ﬁ`, `ﬄ`. */
const LIGATURES = /[\ufb00-\ufb06]/g;
const ANY_PART = /[\ufb00-\ufb06]|[\u0300-\u036f]|[\u0653-\u0655]|[\u1100-\u11ff]|[\u3099\u309a]/;

/**
 * A text with letters in one piece whose accents some systems store apart (Unicode's form C); other
 * characters stay, since the form changes some that are meant. Letters that print joins become single again.
 */
export function withWholeLetters(text: string): string {
  if (!ANY_PART.test(text)) return text;
  const compose = (part: string): string => part.normalize("NFC");
  const whole = text.replace(IN_PARTS, compose).replace(HANGUL_PARTS, compose);
  return whole.replace(LIGATURES, (sign) => sign.normalize("NFKC"));
}
