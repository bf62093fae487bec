import { PRESS_NEWSLETTERS_RULES } from "./press-newsletters.ts";
import { PRESS_NEWSLETTERS_2_RULES } from "./press-newsletters-2.ts";
import { PRESS_WALLS_RULES } from "./press-walls.ts";
import { PRESS_WALLS_2_RULES } from "./press-walls-2.ts";
import { PRESS_COMMENTS_RULES } from "./press-comments.ts";
import { PRESS_COMMENTS_2_RULES } from "./press-comments-2.ts";
import { PRESS_CONSENTS_RULES } from "./press-consents.ts";
import { PRESS_PLAYERS_RULES } from "./press-players.ts";
import { PRESS_RELATED_RULES } from "./press-related.ts";
import { PRESS_FOOTERS_RULES } from "./press-footers.ts";
import { PRESS_TOOLS_RULES } from "./press-tools.ts";
import { PRESS_ADVERTISING_RULES } from "./press-advertising.ts";
import { PRESS_APPS_RULES } from "./press-apps.ts";
import { PRESS_APPS_2_RULES } from "./press-apps-2.ts";
import { PRESS_MACHINES_RULES } from "./press-machines.ts";
import { PRESS_ERRORS_RULES } from "./press-errors.ts";
import { BLOG_PAGE_LINE_RULES } from "./blog-page-lines.ts";
import { EMBEDDED_PAGE_LINE_RULES } from "./embedded-page-lines.ts";
import { MACHINE_PAGE_LINE_RULES } from "./machine-page-lines.ts";
import { DAILY_PAGE_LINE_RULES } from "./daily-page-lines.ts";
import { MANIFOLD_PAGE_LINE_RULES } from "./manifold-page-lines.ts";
import { LATIN_PAGE_LINE_RULES } from "./latin-page-lines.ts";
import { LATIN_PAGE_LINE_RULES_2 } from "./latin-page-lines-2.ts";
import { ENGLISH_PAGE_LINE_RULES_10 } from "./english-page-lines-10.ts";
import { ENGLISH_PAGE_LINE_RULES_11 } from "./english-page-lines-11.ts";
import { GERMANIC_PAGE_LINE_RULES } from "./germanic-page-lines.ts";
import { GERMANIC_PAGE_LINE_RULES_2 } from "./germanic-page-lines-2.ts";
import { SOUTHERN_PAGE_LINE_RULES } from "./southern-page-lines.ts";
import { SOUTHERN_PAGE_LINE_RULES_2 } from "./southern-page-lines-2.ts";
import { SLAVIC_PAGE_LINE_RULES } from "./slavic-page-lines.ts";
import { SLAVIC_PAGE_LINE_RULES_2 } from "./slavic-page-lines-2.ts";
import { SLAVIC_PAGE_LINE_RULES_3 } from "./slavic-page-lines-3.ts";
import { ASIAN_PAGE_LINE_RULES } from "./asian-page-lines.ts";
import { ASIAN_PAGE_LINE_RULES_2 } from "./asian-page-lines-2.ts";
import { ADVERTISING_RULES } from "./article-advertising.ts";
import { ASIAN_LABEL_RULES } from "./asian-labels.ts";
import { ASIAN_WORDINGS_RULES } from "./asian-wordings.ts";
import { ASIAN_WORDINGS_RULES_2 } from "./asian-wordings-2.ts";
import { ASIAN_WORDINGS_RULES_3 } from "./asian-wordings-3.ts";
import { ASIAN_BUTTON_RULES } from "./asian-buttons.ts";
import { INDIAN_WORDINGS_RULES } from "./indian-wordings.ts";
import { COMMENT_RULES } from "./article-comments.ts";
import { LABEL_RULES } from "./article-labels.ts";
import { MORE_LANGUAGES_RULES } from "./more-languages.ts";
import { MORE_WORDINGS_RULES } from "./more-wordings.ts";
import { WIKI_LINE_RULES } from "./wiki-lines.ts";
import { MORE_WORDINGS_RULES_2 } from "./more-wordings-2.ts";
import { NEIGHBOUR_RULES } from "./article-neighbours.ts";
import { NEWSLETTER_RULES } from "./article-newsletter.ts";
import { PICTURE_LABEL_RULES } from "./picture-labels.ts";
import { PICTURE_NOTE_RULES } from "./picture-notes.ts";
import { PLAYER_RULES } from "./article-players.ts";
import { PUBLISHING_NOTE_RULES } from "./publishing-notes.ts";
import { LITHUANIAN_RULES } from "./lithuanian-wordings.ts";
import { LISTEN_LABEL_RULES } from "./listen-labels.ts";
import { OPINION_NOTE_RULES } from "./opinion-notes.ts";
import { ORIENTAL_BLOG_RULES } from "./oriental-blogs.ts";
import { PAGE_DIALOG_RULES } from "./page-dialogs.ts";
import { READER_CALL_RULES } from "./reader-calls.ts";
import { PRESS_PAGE_LINE_RULES } from "./press-page-lines.ts";
import { RECIPE_BLOG_RULES } from "./recipe-blogs.ts";
import { RECIPE_RULES } from "./recipe-wordings.ts";
import { RELATED_RULES } from "./article-related.ts";
import { SHARE_RULES } from "./article-share.ts";
import { SHARE_DIALOG_RULES } from "./share-dialogs.ts";
import { MAIL_RULES } from "./mail-rules.ts";
import { createFurnitureMatcher, type FurnitureMatcher } from "./match.ts";
import { CASPIAN_WORDINGS_RULES } from "./caspian-wordings.ts";
import { CENTRAL_EUROPEAN_RULES } from "./central-european-wordings.ts";
import { GERMAN_WORDINGS_RULES } from "./german-wordings.ts";
import { BALTIC_WORDINGS_RULES } from "./baltic-wordings.ts";
import { BALTIC_WORDINGS_RULES_2 } from "./baltic-wordings-2.ts";
import { EASTERN_BUTTONS_RULES } from "./eastern-buttons.ts";
import { EASTERN_WORDINGS_RULES } from "./eastern-wordings.ts";
import { EUROPEAN_WORDINGS_RULES } from "./european-wordings.ts";
import { GERMAN_NOTICE_RULES } from "./german-notices.ts";
import { CENTRAL_EASTERN_BOX_RULES } from "./central-eastern-boxes.ts";
import { CONTINENTAL_PAGE_LINE_RULES } from "./continental-page-lines.ts";
import { CONTINENTAL_PAGE_LINE_RULES_2 } from "./continental-page-lines-2.ts";
import { EASTERN_PAGE_LINE_RULES_3 } from "./eastern-page-lines-3.ts";
import { EASTERN_PAGE_LINE_RULES_4 } from "./eastern-page-lines-4.ts";
import { ENGLISH_PAGE_LINE_RULES_8 } from "./english-page-lines-8.ts";
import { ENGLISH_PAGE_LINE_RULES_9 } from "./english-page-lines-9.ts";
import { FURTHER_PAGE_LINE_RULES } from "./further-page-lines.ts";
import { FURTHER_PAGE_LINE_RULES_2 } from "./further-page-lines-2.ts";
import { CONSENT_RULES } from "./consents.ts";
import { GERMAN_PAGE_RULES } from "./german-page.ts";
import { NEAR_EASTERN_ARTICLE_RULES } from "./near-eastern-article.ts";
import { NEAR_EASTERN_NOTE_RULES } from "./near-eastern-notes.ts";
import { NEAR_EASTERN_PAGE_RULES } from "./near-eastern-page.ts";
import { NORTHERN_WORDINGS_RULES } from "./northern-wordings.ts";
import { CONSENT_DIALOG_RULES } from "./consent-dialogs.ts";
import { NEIGHBOUR_LINK_RULES } from "./neighbour-links.ts";
import { NOTICE_RULES } from "./notice-phrases.ts";
import { PAGE_FEEDBACK_RULES } from "./page-feedback.ts";
import { PAGE_RULES } from "./page-rules.ts";
import { ROMANCE_LABEL_RULES } from "./romance-labels.ts";
import { ROMANCE_NOTE_RULES } from "./romance-notes.ts";
import { ROMANCE_PAGE_LINE_RULES } from "./romance-page-lines.ts";
import { EASTERN_PAGE_LINE_RULES } from "./eastern-page-lines.ts";
import { EASTERN_PAGE_LINE_RULES_2 } from "./eastern-page-lines-2.ts";
import { ENGLISH_PAGE_LINE_RULES } from "./english-page-lines.ts";
import { ENGLISH_PAGE_LINE_RULES_2 } from "./english-page-lines-2.ts";
import { ENGLISH_PAGE_LINE_RULES_3 } from "./english-page-lines-3.ts";
import { ENGLISH_PAGE_LINE_RULES_4 } from "./english-page-lines-4.ts";
import { ENGLISH_PAGE_LINE_RULES_5 } from "./english-page-lines-5.ts";
import { ENGLISH_PAGE_LINE_RULES_6 } from "./english-page-lines-6.ts";
import { ENGLISH_PAGE_LINE_RULES_7 } from "./english-page-lines-7.ts";
import { EUROPEAN_PAGE_LINE_RULES } from "./european-page-lines.ts";
import { EUROPEAN_PAGE_LINE_RULES_2 } from "./european-page-lines-2.ts";
import type { FurnitureRule } from "./rule.ts";
import { SHARE_ROW_RULE } from "./share-row.ts";
import { SOUTH_EASTERN_LABEL_RULES } from "./south-eastern-labels.ts";
import { SOUTH_EASTERN_NOTE_RULES } from "./south-eastern-notes.ts";
import { WORLD_PAGE_LINE_RULES } from "./world-page-lines.ts";
import { WORLD_PAGE_LINE_RULES_2 } from "./world-page-lines-2.ts";
import { WESTERN_BOX_RULES } from "./western-boxes.ts";
import { WESTERN_LABEL_RULES } from "./western-labels.ts";
import { WESTERN_NOTE_RULES } from "./western-notes.ts";

/** All rows; where two know one wording, the first counts. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...NEIGHBOUR_LINK_RULES,
  ...RELATED_RULES,
  ...ADVERTISING_RULES,
  ...SHARE_RULES,
  SHARE_ROW_RULE,
  ...NEWSLETTER_RULES,
  ...MAIL_RULES,
  ...COMMENT_RULES,
  ...LABEL_RULES,
  ...PLAYER_RULES,
  ...NEIGHBOUR_RULES,
  ...PUBLISHING_NOTE_RULES,
  ...CONSENT_DIALOG_RULES,
  ...NOTICE_RULES,
  ...WESTERN_NOTE_RULES,
  ...ROMANCE_NOTE_RULES,
  ...ROMANCE_LABEL_RULES,
  ...ROMANCE_PAGE_LINE_RULES,
  ...PAGE_RULES,
  ...MORE_LANGUAGES_RULES,
  ...MORE_WORDINGS_RULES,
  ...MORE_WORDINGS_RULES_2,
  ...WIKI_LINE_RULES,
  ...WESTERN_LABEL_RULES,
  ...WESTERN_BOX_RULES,
  ...EUROPEAN_WORDINGS_RULES,
  ...NORTHERN_WORDINGS_RULES,
  ...GERMAN_WORDINGS_RULES,
  ...GERMAN_NOTICE_RULES,
  ...BALTIC_WORDINGS_RULES,
  ...BALTIC_WORDINGS_RULES_2,
  ...CENTRAL_EUROPEAN_RULES,
  ...GERMAN_PAGE_RULES,
  ...CONSENT_RULES,
  ...EASTERN_WORDINGS_RULES,
  ...EASTERN_BUTTONS_RULES,
  ...ASIAN_WORDINGS_RULES,
  ...ASIAN_WORDINGS_RULES_2,
  ...ASIAN_WORDINGS_RULES_3,
  ...ASIAN_BUTTON_RULES,
  ...INDIAN_WORDINGS_RULES,
  ...SHARE_DIALOG_RULES,
  ...ASIAN_LABEL_RULES,
  ...PICTURE_LABEL_RULES,
  ...NEAR_EASTERN_ARTICLE_RULES,
  ...NEAR_EASTERN_PAGE_RULES,
  ...NEAR_EASTERN_NOTE_RULES,
  ...CASPIAN_WORDINGS_RULES,
  ...SOUTH_EASTERN_LABEL_RULES,
  ...CENTRAL_EASTERN_BOX_RULES,
  ...SOUTH_EASTERN_NOTE_RULES,
  ...PICTURE_NOTE_RULES,
  ...READER_CALL_RULES,
  ...LISTEN_LABEL_RULES,
  ...PAGE_DIALOG_RULES,
  ...PAGE_FEEDBACK_RULES,
  ...ORIENTAL_BLOG_RULES,
  ...RECIPE_BLOG_RULES,
  ...RECIPE_RULES,
  ...OPINION_NOTE_RULES,
  ...LITHUANIAN_RULES,
  ...PRESS_PAGE_LINE_RULES,
  ...EUROPEAN_PAGE_LINE_RULES,
  ...EUROPEAN_PAGE_LINE_RULES_2,
  ...EASTERN_PAGE_LINE_RULES,
  ...EASTERN_PAGE_LINE_RULES_2,
  ...ENGLISH_PAGE_LINE_RULES,
  ...ENGLISH_PAGE_LINE_RULES_2,
  ...ENGLISH_PAGE_LINE_RULES_3,
  ...ENGLISH_PAGE_LINE_RULES_4,
  ...ENGLISH_PAGE_LINE_RULES_5,
  ...ENGLISH_PAGE_LINE_RULES_6,
  ...ENGLISH_PAGE_LINE_RULES_7,
  ...WORLD_PAGE_LINE_RULES,
  ...WORLD_PAGE_LINE_RULES_2,
  ...CONTINENTAL_PAGE_LINE_RULES,
  ...CONTINENTAL_PAGE_LINE_RULES_2,
  ...ENGLISH_PAGE_LINE_RULES_8,
  ...ENGLISH_PAGE_LINE_RULES_9,
  ...EASTERN_PAGE_LINE_RULES_3,
  ...EASTERN_PAGE_LINE_RULES_4,
  ...FURTHER_PAGE_LINE_RULES,
  ...FURTHER_PAGE_LINE_RULES_2,
  ...ENGLISH_PAGE_LINE_RULES_10,
  ...ENGLISH_PAGE_LINE_RULES_11,
  ...GERMANIC_PAGE_LINE_RULES,
  ...GERMANIC_PAGE_LINE_RULES_2,
  ...SOUTHERN_PAGE_LINE_RULES,
  ...SOUTHERN_PAGE_LINE_RULES_2,
  ...SLAVIC_PAGE_LINE_RULES,
  ...SLAVIC_PAGE_LINE_RULES_2,
  ...SLAVIC_PAGE_LINE_RULES_3,
  ...ASIAN_PAGE_LINE_RULES,
  ...ASIAN_PAGE_LINE_RULES_2,
  ...LATIN_PAGE_LINE_RULES,
  ...LATIN_PAGE_LINE_RULES_2,
  ...BLOG_PAGE_LINE_RULES,
  ...EMBEDDED_PAGE_LINE_RULES,
  ...MACHINE_PAGE_LINE_RULES,
  ...DAILY_PAGE_LINE_RULES,
  ...MANIFOLD_PAGE_LINE_RULES,
  ...PRESS_NEWSLETTERS_RULES,
  ...PRESS_NEWSLETTERS_2_RULES,
  ...PRESS_WALLS_RULES,
  ...PRESS_WALLS_2_RULES,
  ...PRESS_COMMENTS_RULES,
  ...PRESS_COMMENTS_2_RULES,
  ...PRESS_CONSENTS_RULES,
  ...PRESS_PLAYERS_RULES,
  ...PRESS_RELATED_RULES,
  ...PRESS_FOOTERS_RULES,
  ...PRESS_TOOLS_RULES,
  ...PRESS_ADVERTISING_RULES,
  ...PRESS_APPS_RULES,
  ...PRESS_APPS_2_RULES,
  ...PRESS_MACHINES_RULES,
  ...PRESS_ERRORS_RULES,
];

let known: readonly FurnitureRule[] = FURNITURE_RULES;
let matcher: FurnitureMatcher | null = null;

/** Tells lines of a site by all rows; made at first use, since it folds some 20,000 wordings. */
export function furniture(): FurnitureMatcher {
  matcher ??= createFurnitureMatcher(known);
  return matcher;
}

/** The rows by which lines are told. */
export function knownRules(): readonly FurnitureRule[] {
  return known;
}

/**
 * Has all readings of this thread know these rows only, to see what else tells a line of a site. Only before the
 * first reading: signs of lines are remembered.
 */
export function knowOnly(rules: readonly FurnitureRule[]): void {
  known = rules;
  matcher = null;
}
