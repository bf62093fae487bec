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

/** The heading of a wiki's section without the links behind it, or null where a line has none. */
export function withoutEditLinks(text: string): string | null {
  if (!text.endsWith("]") || !LINKS.test(text)) return null;
  return text.replace(LINKS, "");
}
