import type { FurnitureRule } from "../furniture/rule.ts";
import { tidySpaces } from "../spaces.ts";
import type { SourceLine } from "./lines.ts";
import type { Passage } from "./passages.ts";

/** What is left out where a program wrote the address of a link. */
export const LINK_ADDRESS_RULE: FurnitureRule = {
  name: "address of a link",
  reason: "The address that a program wrote beside a link's words, or in a list at the page's end.",
  place: "edges",
};

/** An address behind a link's number, as text browsers list them at a page's end. */
const NUMBERED_ADDRESS = /^\d{1,4}\. (?:https?|ftp|file|mailto|javascript|tel):\S+$/;

export function numberedAddressRule(text: string): FurnitureRule | null {
  return NUMBERED_ADDRESS.test(text) ? LINK_ADDRESS_RULE : null;
}

/** A link's address behind its words, in brackets: `Home <https://post.example/>`, `Home [https://post.example/]`. */
const SCHEME = "(?:https?|ftp|file|mailto|tel|javascript|about):";
const ADDRESS = new RegExp(
  String.raw` ?(?:<${SCHEME}[^\s<>]{1,2000}>|\[${SCHEME}[^\s[\]]{1,2000}\])`,
  "gi",
);
const ADDRESS_AT_END = /[>\]]$/;

/** Signs around stressed words, as Firefox writes them: `*storm*`, `/storm/`, `_storm_`. */
const STRESS = /(?<![\p{L}\p{N}*/_])([*/_])(\p{L}[^*/_]{0,200})\1(?![\p{L}\p{N}*/_])/gu;

/** A person who notes sources writes two or three; a program writes one behind each link, most of them in menus. */
const FEWEST_LINKS = 4;

/** Code units of the longest label of a link in a menu. */
const LONGEST_LABEL = 60;

/**
 * Passages without the addresses that some programs write behind the words of links (Firefox saving a page as text,
 * converters of mail), which are kept beside them. A text that does not hold several such links alone on their lines is
 * left as it is. Lines were wrapped with the addresses in them, so that they are joined before.
 */
export function withoutAddresses(
  passages: readonly Passage[],
  lines: readonly SourceLine[],
): readonly Passage[] {
  const links = lines.filter(({ text }) => isLinkAlone(text)).length;
  return links < FEWEST_LINKS ? passages : passages.map(asOnPage);
}

function asOnPage(passage: Passage): Passage {
  const bare = withoutAddress(passage);
  return { ...bare, text: bare.text.replace(STRESS, "$2") };
}

function isLinkAlone(text: string): boolean {
  if (!ADDRESS_AT_END.test(text)) return false;
  const label = text.replace(ADDRESS, "");
  return label !== text && label.length <= LONGEST_LABEL;
}

function withoutAddress(passage: Passage): Passage {
  const addresses = passage.text.match(ADDRESS)?.map((address) => address.trim()) ?? [];
  if (addresses.length === 0) return passage;
  const text = tidySpaces(passage.text.replace(ADDRESS, ""));
  // A picture that is a link has no words: its address stands for it.
  return text === ""
    ? { ...passage, text: addresses.join(" ").slice(1, -1) }
    : { ...passage, text, addresses };
}
