import type { FurnitureRule } from "../furniture/rule.ts";

/** The words of a wiki's links to change a section, by BCP 47 language. */
const EDIT: Readonly<Record<string, readonly string[]>> = {
  ar: ["عدل", "تعديل"],
  cs: ["editovat"],
  de: ["Bearbeiten"],
  en: ["edit"],
  es: ["editar"],
  fa: ["ویرایش"],
  fr: ["modifier"],
  he: ["עריכה"],
  it: ["modifica"],
  ja: ["編集"],
  ko: ["편집"],
  nl: ["bewerken"],
  pl: ["edytuj"],
  pt: ["editar"],
  ru: ["править"],
  sv: ["redigera"],
  tr: ["değiştir"],
  uk: ["ред."],
  zh: ["编辑", "編輯"],
};

const WORDS = Array.from(new Set(Object.values(EDIT).flat()), (word) => word.replace(".", "\\."));

/** Such links stand behind a section's heading, the second one for its source: `History[edit | edit source]`. */
const LINKS = new RegExp(
  String.raw`(?<=\S) ?\[(?:${WORDS.join("|")})(?: ?\| ?[^[\]|]{2,40})?\]$`,
  "u",
);

/** What is left out behind a wiki's heading. */
export const EDIT_LINKS_RULE: FurnitureRule = {
  name: "link to edit",
  reason: "A wiki's links to change the section whose heading they stand behind.",
  place: "anywhere",
};

/** The heading of a wiki's section and the links behind it, or null where a line has none. */
export function splitEditLinks(
  text: string,
): { readonly heading: string; readonly links: string } | null {
  const links = text.endsWith("]") ? LINKS.exec(text)?.[0] : undefined;
  if (links === undefined) return null;
  return { heading: text.slice(0, -links.length), links: links.trim() };
}
