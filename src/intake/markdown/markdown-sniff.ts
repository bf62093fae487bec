const LATIN_1 = new TextDecoder("latin1");

/** Bytes that tell: a menu and the first paragraphs stand among them. */
const SNIFFED = 65_536;

/** The sign between a link's text and its address. */
const LINK_JOINT = "](";
const BRACKET = 0x5d;
const HASH = 0x23;

/** The headline on a text's first line; below, `# harbour` may be a site's keyword. */
const HEADLINE = /^\s*# \S/;
const SUB_HEADING = /^#{2,6} \S/gm;
/** Bounded, so that a line of brackets takes no longer than another. */
const LINK = /\[[^\]\n]{0,200}\]\([^)\s]{1,1000}(?: "[^"\n]*")?\)/g;

/** What is left of a line of nothing but links: bullets, numbers, bars and arrows of paths. */
const NO_WORDS = /^(?:#{1,6} )?[\s\d!*+\-|>›»/·•,.[\]()]*$/;

/** Lines of links alone, of which so many stand above the text: an article's own list stands below or between. */
const FEWEST_LINK_LINES = 8;
const FEWEST_ABOVE = 3;

/** Words of a paragraph beside its links, and such paragraphs of an article. */
const WORDS_OF_PROSE = 12;
const FEWEST_PARAGRAPHS = 2;

/** Bytes of a paragraph in Chinese and the like, in which no space stands for so long. */
const BYTES_OF_UNSPACED = 90;
const UNSPACED = /[\u0080-\uffff]{60}/;

/** Headings and links that prove a text file to be Markdown. */
const FEWEST_MARKS = 2;

/** Whether a text file's bytes are written in Markdown: headings and links in its signs. */
export function isMarkdown(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, SNIFFED);
  // Most texts have neither sign, which their bytes tell sooner than their characters.
  if (!start.includes(HASH) && !start.includes(BRACKET)) return false;
  const text = LATIN_1.decode(start);
  if (!text.includes("# ") && !text.includes(LINK_JOINT)) return false;
  const marks = countOf(text, SUB_HEADING) + countOf(text, LINK);
  return marks + (HEADLINE.test(text) ? 1 : 0) >= FEWEST_MARKS;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether bytes in Markdown are a whole page's: lines of links around an article, as a menu's are. */
export function isMarkdownPage(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, SNIFFED);
  if (!start.includes(BRACKET)) return false;
  const text = LATIN_1.decode(start);
  if (!text.includes(LINK_JOINT)) return false;
  let above = 0;
  let links = 0;
  let paragraphs = 0;
  for (const line of text.split("\n")) {
    const kind = kindOf(line);
    if (kind === "prose") paragraphs += 1;
    if (kind !== "links") continue;
    links += 1;
    if (paragraphs === 0) above += 1;
  }
  return links >= FEWEST_LINK_LINES && above >= FEWEST_ABOVE && paragraphs >= FEWEST_PARAGRAPHS;
}

function kindOf(line: string): "links" | "prose" | "other" {
  if (!line.includes(LINK_JOINT)) return isProse(line) ? "prose" : "other";
  // A picture that is a link is a link in a link.
  const rest = line.replace(LINK, "").replace(LINK, "");
  if (NO_WORDS.test(rest)) return "links";
  return isProse(rest) ? "prose" : "other";
}

function isProse(text: string): boolean {
  if (text.length >= BYTES_OF_UNSPACED && UNSPACED.test(text)) return true;
  return text.length >= WORDS_OF_PROSE * 2 && text.trim().split(/\s+/).length >= WORDS_OF_PROSE;
}
