import { appealPlaces, isAppealButton } from "./appeal-boxes.ts";
import { boxedPlaces } from "./body-boxes.ts";
import type { Range } from "./body-range.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { CONTACT_RULE, isContact } from "./contact-lines.ts";
import { creditFate } from "./credits.ts";
import { isDiaryDay } from "./diary-days.ts";
import { DOUBLED_CAPTION_RULE, isDoubledCaption } from "./doubled-captions.ts";
import { BODY, type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { leadLineKind } from "./lead-lines.ts";
import { isSignAlone, isSiteLine, NOTHING, siteRule, type Sign, type Signed } from "./signs.ts";
import { formPlaces } from "./newsletter-forms.ts";
import { saysPublished } from "./published-dates.ts";
import { isPointerBySign, POINTER_RULE } from "./pointer-signs.ts";
import { isBesideMeta, isStampOfSection } from "./stamp-lines.ts";
import { frames } from "./title-repeats.ts";
import { isShareLine } from "./title-neighbours.ts";
import { isCallOfTitle } from "./calls-of-title.ts";

/** Lines of a site in a row that prove each other where a single one may be a sub-heading. */
const RUN_LENGTH = 3;

/** Paragraphs at a body's start among which byline and date may stand. */
const META_WITHIN = 2;

/** Passages at a body's start among which names and buttons may stand, below a standfirst. */
const LEAD_WITHIN = 6;

const APPEAL = leaveOut(
  { name: "donation appeal", reason: "An appeal to support the site." },
  "likely",
);

const LEAD_RULES = { name: PLACE_RULES.byline, button: PLACE_RULES.button };

/**
 * The fates of the passages inside the body. A known line of the site goes where no author would
 * write it, or in a row of such lines; what follows is read on as text.
 * @param late Places of the article's byline and date deep in the body.
 */
export function bodyFates(
  passages: readonly Signed[],
  body: Range,
  title: string | null,
  late: readonly number[],
): readonly Fate[] {
  const boxed = boxedPlaces(passages, body);
  const forms = formPlaces(passages, body);
  const appeals = appealPlaces(passages, body);
  const fates: Fate[] = [];
  for (let place = body.start; place < body.end; place += 1) {
    if (forms.has(place)) fates.push(leaveOut(PLACE_RULES.form, "likely"));
    else if (appeals.has(place)) fates.push(APPEAL);
    else if (boxed.has(place)) fates.push(leaveOut(PLACE_RULES.teaser, "likely"));
    else if (late.includes(place)) fates.push(placedFate(passages[place]?.sign ?? NOTHING.sign));
    else fates.push(fateInside(passages, place, body, title));
  }
  return fates;
}

function fateInside(
  passages: readonly Signed[],
  place: number,
  body: Range,
  title: string | null,
): Fate {
  const { sign, text } = passages[place] ?? NOTHING;
  const repeated = title === null ? null : repeatFate(sign, text, title);
  if (isCallOfTitle(sign, text, title)) return BODY;
  const known = repeated ?? knownFate(passages, place, body) ?? pointerFate(passages, place);
  if (known !== null) return known;
  const lead = place <= body.start + LEAD_WITHIN ? leadFate(passages, place) : null;
  if (lead !== null) return lead;
  const isPlaced = isPublication(sign, text) || isMetaOfHead(passages, place, body, title);
  return isPlaced || isInRun(passages, place) ? placedFate(sign) : BODY;
}

/** The time of day, which no author writes behind a word of publication. */
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/u;

function isPublication(sign: Sign, text: string): boolean {
  return sign.kind === "meta" && sign.date !== null && CLOCK.test(text) && saysPublished(text);
}

/** The fate of a line of the head close below the text's first sentences, or null. */
function leadFate(passages: readonly Signed[], place: number): Fate | null {
  const kind = leadLineKind(passages, place);
  if (kind !== null) return leaveOut(LEAD_RULES[kind], "likely");
  const { text } = passages[place] ?? NOTHING;
  if (isContact(text) && isBesideHead(passages, place)) return leaveOut(CONTACT_RULE, "likely");
  return isStampOfSection(passages, place) ? leaveOut(PLACE_RULES.meta, "likely") : null;
}

/** Whether byline or date, or a name of the head, are on the line above or below. */
function isBesideHead(passages: readonly Signed[], place: number): boolean {
  return isBesideMeta(passages, place) || leadLineKind(passages, place - 1) === "name";
}

/** Whether byline or date stand at the body's start, or close to it beside others or the headline said again. */
function isMetaOfHead(
  passages: readonly Signed[],
  place: number,
  body: Range,
  title: string | null,
): boolean {
  if (isDiaryDay(passages, place, body)) return false;
  if (passages[place]?.sign.kind !== "meta") return false;
  if (place <= body.start + META_WITHIN) return true;
  if (place > body.start + LEAD_WITHIN) return false;
  return [passages[place - 1], passages[place + 1]].some(
    (beside) => beside?.sign.kind === "meta" || (beside !== undefined && beside.text === title),
  );
}

/** The fate of a line that is a site's by its words, or null. */
function knownFate(passages: readonly Signed[], place: number, body: Range): Fate | null {
  const { sign } = passages[place] ?? NOTHING;
  const rule = siteRule(sign);
  if (rule !== null)
    return furnitureFate(passages, place, rule) ?? leadPairFate(passages, place, body, rule);
  if (sign.kind === "call") return callFate(passages, place, sign.rule);
  return besidePictureFate(passages, place);
}

const READING_TIME = "reading time";

/**
 * Two known lines in a row close below the body's start, as buttons and counters stand below a
 * standfirst, prove each other: no sub-heading is above another one there. A reading time stands beside the date alone.
 */
function leadPairFate(
  passages: readonly Signed[],
  place: number,
  body: Range,
  rule: FurnitureRule,
): Fate | null {
  if (place > body.start + LEAD_WITHIN) return null;
  const isPaired = [place - 1, place + 1].some(
    (at) => at >= body.start && passages[at]?.sign.kind === "furniture",
  );
  const isTimed = rule.name === READING_TIME && isBesideMeta(passages, place);
  return isPaired || isTimed ? leaveOut(rule, "likely") : null;
}

/** The fate of a sign alone, a picture's description that its caption repeats, or a credit; or null. */
export function besidePictureFate(passages: readonly Signed[], place: number): Fate | null {
  const { sign, text } = passages[place] ?? NOTHING;
  if (isSignAlone(text)) return leaveOut(PLACE_RULES.counter);
  if (isDoubledCaption(passages, place)) return leaveOut(DOUBLED_CAPTION_RULE);
  return creditFate(sign, text);
}

/** The fate of a link to another article that a sign before it or the line above tells, or null. */
function pointerFate(passages: readonly Signed[], place: number): Fate | null {
  if (isPointerBySign(passages, place)) return leaveOut(POINTER_RULE, "likely");
  return isLedTo(passages[place - 1]) ? leaveOut(PLACE_RULES.teaser, "likely") : null;
}

/** Whether the line above says that a link to another article follows. */
function isLedTo(above: Signed | undefined): boolean {
  return above?.sign.kind === "furniture" && above.sign.rule.leadsToLink === true;
}

/** The fate of what is a site's by its place: a number in a row, a byline at the text's start. */
function placedFate(sign: Sign): Fate {
  if (sign.kind === "bare") return leaveOut(PLACE_RULES.counter, "likely");
  return sign.kind === "meta" ? metaFate(sign) : BODY;
}

/** The fate of the headline said again inside the text, or null. */
function repeatFate(sign: Sign, text: string, title: string): Fate | null {
  if (text === title) return leaveOut(PLACE_RULES.repeatedTitle);
  const isFramed = sign.kind === "short" && frames(text, title);
  return isFramed ? leaveOut(PLACE_RULES.repeatedTitle, "likely") : null;
}

/** Several buttons to share in one line, as no author writes them. */
const BUTTON_ROW = "row of buttons";

/** What stands where a post, a map or a film was to come, as no author writes it with its dots. */
const LOADING =
  /^(?:Loading|Chargement|Cargando|Carregando|Caricamento|Загрузка|Yükleniyor)(?:…|\.{3})$/u;

/** A known line goes where no author would write it, beside a call, or in a row with others. */
function furnitureFate(
  passages: readonly Signed[],
  place: number,
  rule: FurnitureRule,
): Fate | null {
  const isLoading = LOADING.test(passages[place]?.text ?? "");
  if (rule.place === "anywhere" || rule.name === BUTTON_ROW || isLoading) return leaveOut(rule);
  const isBesideCall = [place - 1, place + 1].some((at) => passages[at]?.sign.kind === "call");
  const isProved =
    isBesideCall ||
    isButtonInPair(passages, place, rule) ||
    isButtonBelowMeta(passages, place) ||
    isShareBelowStandfirst(passages, place);
  return isProved || isInRun(passages, place) ? leaveOut(rule, "likely") : null;
}

/**
 * A button, or a form's heading, and another line that no author writes prove each other; so do two
 * buttons to share, one of which says so: `Artikel teilen` above `Drucken`.
 */
function isButtonInPair(
  passages: readonly Signed[],
  place: number,
  { isBesideText, namesNoSection, isInForm }: FurnitureRule,
): boolean {
  const isButton = isBesideText === true || namesNoSection === true || isInForm === true;
  const isShare = isShareLine(passages[place]);
  return [place - 1, place + 1].some((at) => {
    const sign = passages[at]?.sign;
    if (sign?.kind !== "furniture") return false;
    if (sign.rule.isBesideText === true) return isButton || isShare;
    if (isBesideText === true && isShareLine(passages[at])) return true;
    return isButton && sign.rule.place === "anywhere";
  });
}

/**
 * Whether a button to share stands directly below byline or date, as below a standfirst, or one that leads
 * to the comments below the picture that follows them.
 */
function isButtonBelowMeta(passages: readonly Signed[], place: number): boolean {
  const passage = passages[place];
  if (passage?.sign.kind !== "furniture") return false;
  const leadsToComments = passage.sign.rule.leadsToComments === true && passage.words === 1;
  const isBelowPicture = passages[place - 1]?.sign.kind === "caption";
  const above = passages[isBelowPicture ? place - 2 : place - 1]?.sign;
  if (above?.kind !== "meta" || above.isPlaceLine) return false;
  return leadsToComments || (!isBelowPicture && isShareLine(passage));
}

/** Whether a button to share parts the paragraph directly below the date, a standfirst, from the next one. */
function isShareBelowStandfirst(passages: readonly Signed[], place: number): boolean {
  if (place < 2) return false;
  const [date, standfirst, button, text] = passages.slice(place - 2, place + 2);
  if (date?.sign.kind !== "meta" || date.sign.isPlaceLine || date.sign.date === null) return false;
  const isBetween = standfirst?.sign.kind === "prose" && text?.sign.kind === "prose";
  return isBetween && isShareLine(button);
}

/** A site's call goes when another line of the site is beside it; alone an article may quote it. */
function callFate(passages: readonly Signed[], place: number, rule: FurnitureRule): Fate {
  const isProved = [passages[place - 1], passages[place + 1]].some(
    (beside) => beside !== undefined && isSiteLine(beside) && !standsInTexts(beside),
  );
  return isProved ? leaveOut(rule, "likely") : BODY;
}

/** The fate of a line that gives authors or date. */
export function metaFate(sign: Extract<Signed["sign"], { kind: "meta" }>): Fate {
  if (sign.isPlaceLine) return BODY;
  if (sign.rule === "byline") return leaveOut(PLACE_RULES.byline);
  return leaveOut(sign.rule === "date line" ? PLACE_RULES.date : PLACE_RULES.meta);
}

/** Whether a line of the site stands between any two paragraphs, and proves nothing beside it. */
function standsInTexts(passage: Signed): boolean {
  return isPointer(passage) || isAppealButton(passage);
}

function isPointer({ sign }: Signed): boolean {
  return sign.kind === "furniture" && sign.rule.name === "pointer to another article";
}

/** Whether a passage is one of several in a row that are a site's. */
function isInRun(passages: readonly Signed[], place: number): boolean {
  let start = place;
  const lowest = Math.max(0, place - RUN_LENGTH + 1);
  while (start > lowest && isSiteLine(passages[start - 1])) start -= 1;
  let end = place + 1;
  while (end - start < RUN_LENGTH && isSiteLine(passages[end])) end += 1;
  return end - start >= RUN_LENGTH;
}
