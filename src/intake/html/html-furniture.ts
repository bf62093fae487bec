import { classWords, remembered } from "./html-elements.ts";
import type { PageElement } from "./html-page.ts";

/** Elements that serve a page and never hold a part of its article. */
const CONTROLS = new Set("button dialog nav option select".split(" "));

/** Elements that mostly stand around an article; inside it they hold what is not its text. */
const SURROUNDINGS = new Set("aside footer form".split(" "));

/** Roles of the parts of a page that are not its main part. */
const ROLES = new Set(
  (
    "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist " +
    "toolbar tooltip"
  ).split(" "),
);

/** Words in the class or id of a part that is not the article's text, whole words only. */
const CLASS_WORDS = new Set(
  // Advertising and calls to subscribe.
  (
    "ad ads adsense advert advertisement advertising advertorial promo promos promotion promoted " +
    "sponsor sponsored newsletter newsletters subscribe subscription signup donate outbrain taboola " +
    // Ways to other pages.
    "breadcrumb breadcrumbs menu nav navbar navigation pager pagination related relatedposts " +
    "recommend recommended recommendation recommendations trending popular sidebar " +
    "readmore toc tags taglist " +
    // What others say, and what a reader may do.
    "addthis comment comments disqus follow login modal overlay popup print rating reactions respond " +
    "share sharing sharedaddy social toolbar tools vote votes " +
    // What is told elsewhere in an article: who wrote it, and when.
    "author authors bio byline copyright date datetime meta postmeta published pubdate timestamp " +
    // The site's own business.
    "consent cookie cookies footer gdpr skip"
  ).split(" "),
);

/** Of these, the words that hold even where an extractor takes a short line for text. */
const CERTAIN_WORDS = new Set(
  (
    "ad ads advert advertisement advertising cookie cookies footer menu nav newsletter newsletters " +
    "related share sharing signup social sponsored subscribe subscription"
  ).split(" "),
);

/** Words in the class of a sentence repeated large: it is a part of the article. */
const PULL_QUOTE = new Set(["pullquote", "pull", "quote", "blockquote"]);

/** Whether an element is a control of the page, whatever an extractor says. */
export function isControl(element: PageElement): boolean {
  return CONTROLS.has(element.name) || ROLES.has(element.attributes["role"] ?? "");
}

/** Whether an element's name, role or class says that it is no part of an article's text. */
export const isFurnitureElement = remembered((element) => {
  if (isControl(element)) return true;
  const words = classWords(element);
  if (words.some((word) => PULL_QUOTE.has(word))) return false;
  return SURROUNDINGS.has(element.name) || words.some((word) => CLASS_WORDS.has(word));
});

/** Whether an element's class says so beyond doubt; a label in it is not the article's. */
export const isCertainFurniture = remembered((element) =>
  classWords(element).some((word) => CERTAIN_WORDS.has(word)),
);
