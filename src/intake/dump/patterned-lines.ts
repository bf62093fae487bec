import { accountRule } from "./account-lines.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { callOnLineRule, FOLLOW_RULE, NEWSLETTER_RULE } from "./calls-on-line.ts";
import { categoryLineRule } from "./category-lines.ts";
import { continuesBehindRule } from "./continues-behind.ts";
import { documentLinkRule } from "./document-links.ts";
import { asianNoteRule } from "./asian-notes.ts";
import { feedNoteRule } from "./feed-notes.ts";
import { hashtagRule } from "./hashtag-rows.ts";
import { ICON_NAME_RULE, ICON_NAMES_ALONE } from "./icon-names.ts";
import { joinedNetworksRule } from "./glued-networks.ts";
import { letterSizeRule } from "./letter-size.ts";
import { numberedAddressRule } from "./link-addresses.ts";
import { listHeadingRule } from "./list-headings.ts";
import { openCallRule } from "./open-calls.ts";
import { pageMarkRule } from "./page-marks.ts";
import { pageTurnerRule } from "./page-turners.ts";
import { platformCallRule } from "./platform-calls.ts";
import { spacedWords } from "./prose.ts";
import { readerCallRule } from "./reader-calls.ts";
import { readerNoteRule } from "./reader-notes.ts";
import { shoutedPointerRule } from "./shouted-pointers.ts";
import { reversedPathRule } from "./reversed-path.ts";
import { skipMarkRule } from "./skip-marks.ts";

const FILE_RULE: FurnitureRule = {
  name: "name of a file",
  reason: "The name of a picture's file, which stands where the picture is.",
  place: "anywhere",
};

const MAIL_RULE: FurnitureRule = {
  name: "mail address",
  reason: "An address of the author or the site on a line of its own.",
  place: "edges",
};

const ICON_RULE: FurnitureRule = {
  name: "button with an icon",
  reason: "It starts with a sign that only the page's own typeface draws, such as a network's.",
  place: "anywhere",
  isBesideText: true,
};

/** Words of the longest label behind an icon. */
const LONGEST_LABEL = 5;

/** Letters that mean nothing outside a typeface of icons (Unicode's private use area). */
const ICON = /^[\ue000-\uf8ff]/u;
const FIRST_ICON = 0xe000;

/** The label that networks give to such a button, before an account's name. */
const FOLLOW =
  /^(?:follow|suivre|seguir a|seguir|segui|folgen|folge|volg|följ|følg|seuraa|obserwuj|sledovat|takip et|читать) @\w{2,30}$/iu;

/**
 * Such a line has no full stop and names one newsletter, which is the site's own: `Get Port Desk, our
 * ferry newsletter`. Advice to take newsletters names none.
 */
const NEWSLETTER =
  /^(?:(?:[Gg]et|[Ss]ubscribe to|[Ss]ign up (?:for|to)) (?:our|the \p{Lu}|\p{Lu})[^.!?]{1,60} [Nn]ewsletter|(?:Abonnieren Sie|Abonniere|Bestellen Sie) (?:unseren|den \p{Lu})[^.!?]{0,60}[Nn]ewsletter|(?:Schrijf je in voor|Abonneer je op) (?:onze|de \p{Lu})[^.!?]{0,60}[Nn]ieuwsbrief|(?:Abonnez-vous à|Inscrivez-vous à|Recevez) (?:notre|la \p{Lu})[^.!?]{0,60}(?:newsletter|infolettre)|(?:Suscríbete a|Recibe|Suscríbase a) (?:nuestr[oa]|la \p{Lu}|el \p{Lu})[^.!?]{0,60}(?:newsletter|boletín))$/u;
const LONGEST_NEWSLETTER = 100;
const NEWSLETTER_END = /(?:letter|brief|infolettre|boletín)$/u;

const DATA_RULE: FurnitureRule = {
  name: "data of a script",
  reason: "Data by which the page's scripts know the article, no text for readers.",
  place: "edges",
  isBesideText: true,
};

/** An object in JSON on one line, with so many named values that it is no example in a text. */
const DATA = /^\{ ?"[\w-]+" ?:.*"[\w-]+" ?:.*"[\w-]+" ?:.*"[\w-]+" ?:/u;
const BRACE = 0x7b;

/** Code units of such a line that are looked at. */
const DATA_START = 400;

const MARKED_ADVERTISEMENT_RULE: FurnitureRule = {
  name: "advertisement label",
  reason: "The label of an advertisement.",
  place: "anywhere",
};

/** The number that each advertisement in Russian must bear: `Реклама • 16+ ООО «Двери» erid: 2Vtzqw8Jbd`. */
const MARKED_ADVERTISEMENT = /(?:^| |\()(?:erid|ERID|ЕРИД|Erid) ?[:=]? ?[\dA-Za-z]{8,24}\)?\.?$/u;
const LONGEST_ADVERTISEMENT = 200;

function markedAdvertisementRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_ADVERTISEMENT) return null;
  return MARKED_ADVERTISEMENT.test(text) ? MARKED_ADVERTISEMENT_RULE : null;
}

const FILE_NAME = /^(?:https?:\/\/\S+|[^\s/]{4,})\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$/iu;
const MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

const RULED_LINE_RULE: FurnitureRule = {
  name: "ruled line",
  reason: "A line that a program drew between two parts of the page.",
  place: "anywhere",
};

/** One sign many times; a few part scenes of a story, and low lines are a form's, to be filled in. */
const RULED_LINE = /^([-=~*#.–—─━═·•])\1{14,}$/u;

const PRINTED_PAGE_RULE: FurnitureRule = {
  name: "heading of a printed page",
  reason: "The number of a newspaper's page as it was printed, and buttons to turn it.",
  place: "edges",
};

/** A page's number, its section's name and perhaps buttons: `第A12版：时事 上一版 下一版`. */
const PRINTED_PAGE =
  /^第 ?[A-Z]?\d{1,3} ?版[:：] ?[\p{scx=Han}·]{2,8}(?: ?\d? ?上一版 ?\d?)?(?: ?\d? ?下一版 ?\d?)?$/u;

const RIGHTS_RULE: FurnitureRule = {
  name: "copyright line",
  reason: "It says whose page this is, with the owner's name and address.",
  place: "edges",
  endsArticle: true,
};

/** The sign of rights, and bars between the owner's name, address and number; a caption has one at most. */
const RIGHTS = /^(?:©|\(c\)|copyright ©)[^|]*\|[^|]*\|/iu;

/** A form of lines, told by a look of its own. */
type Form = {
  readonly ruleOf: (text: string) => FurnitureRule | null;
  /** Whether no line has it that is longer than `LONGEST_SHORT_LINE`. */
  readonly isOfShortLines: boolean;
};

/** Code units of the longest line in which all forms are looked for. */
const LONGEST_SHORT_LINE = 120;

const FORMS: readonly Form[] = [
  { ruleOf: feedNoteRule, isOfShortLines: false },
  { ruleOf: categoryLineRule, isOfShortLines: false },
  { ruleOf: printedPageRule, isOfShortLines: true },
  { ruleOf: ruledLineRule, isOfShortLines: false },
  { ruleOf: rightsRule, isOfShortLines: false },
  { ruleOf: numberedAddressRule, isOfShortLines: false },
  { ruleOf: joinedNetworksRule, isOfShortLines: true },
  { ruleOf: letterSizeRule, isOfShortLines: true },
  { ruleOf: markedAdvertisementRule, isOfShortLines: false },
  { ruleOf: newsletterRule, isOfShortLines: true },
  { ruleOf: readerNoteRule, isOfShortLines: true },
  { ruleOf: listHeadingRule, isOfShortLines: true },
  { ruleOf: skipMarkRule, isOfShortLines: true },
  { ruleOf: pageTurnerRule, isOfShortLines: true },
  { ruleOf: pageMarkRule, isOfShortLines: true },
  { ruleOf: hashtagRule, isOfShortLines: false },
  { ruleOf: accountRule, isOfShortLines: true },
  { ruleOf: readerCallRule, isOfShortLines: true },
  { ruleOf: continuesBehindRule, isOfShortLines: true },
  { ruleOf: documentLinkRule, isOfShortLines: true },
  { ruleOf: shoutedPointerRule, isOfShortLines: false },
  { ruleOf: platformCallRule, isOfShortLines: false },
  { ruleOf: callOnLineRule, isOfShortLines: true },
  { ruleOf: asianNoteRule, isOfShortLines: true },
  { ruleOf: reversedPathRule, isOfShortLines: false },
  { ruleOf: openCallRule, isOfShortLines: false },
];
const RULES_OF_SHORT_LINES = FORMS.map(({ ruleOf }) => ruleOf);
const RULES_OF_LONG_LINES = FORMS.filter(({ isOfShortLines }) => !isOfShortLines).map(
  ({ ruleOf }) => ruleOf,
);

/** The rule of a line that its form tells, whatever it says: a file's name, an address, data or some buttons; or null. */
export function patternRule(text: string): FurnitureRule | null {
  if (text.charCodeAt(0) >= FIRST_ICON && isIconLabel(text)) return ICON_RULE;
  if (text.charCodeAt(0) === BRACE && DATA.test(text.slice(0, DATA_START))) return DATA_RULE;
  const rules = text.length > LONGEST_SHORT_LINE ? RULES_OF_LONG_LINES : RULES_OF_SHORT_LINES;
  for (const ruleOf of rules) {
    const rule = ruleOf(text);
    if (rule !== null) return rule;
  }
  if (text.includes(" @")) return FOLLOW.test(text) ? FOLLOW_RULE : null;
  return text.includes(" ") ? null : wordRule(text);
}

const ICON_NAMES: ReadonlySet<string> = new Set(ICON_NAMES_ALONE);

/** The rule of a line without a space. */
function wordRule(text: string): FurnitureRule | null {
  if (text.includes("_") && ICON_NAMES.has(text)) return ICON_NAME_RULE;
  return text.includes(".") ? addressRule(text) : null;
}

function addressRule(text: string): FurnitureRule | null {
  if (MAIL_ADDRESS.test(text)) return MAIL_RULE;
  return FILE_NAME.test(text) ? FILE_RULE : null;
}

function isIconLabel(text: string): boolean {
  return ICON.test(text) && spacedWords(text) <= LONGEST_LABEL;
}

function rightsRule(text: string): FurnitureRule | null {
  return RIGHTS.test(text) ? RIGHTS_RULE : null;
}

function ruledLineRule(text: string): FurnitureRule | null {
  return RULED_LINE.test(text) ? RULED_LINE_RULE : null;
}

function printedPageRule(text: string): FurnitureRule | null {
  return PRINTED_PAGE.test(text) ? PRINTED_PAGE_RULE : null;
}

function newsletterRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_NEWSLETTER) return null;
  return NEWSLETTER_END.test(text) && NEWSLETTER.test(text) ? NEWSLETTER_RULE : null;
}
