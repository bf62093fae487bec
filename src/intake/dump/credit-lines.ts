/** How a line of one site or another names an author in a way that no other one is read, a row for each. */
type CreditPattern = {
  /** The author's name is its first group. */
  readonly pattern: RegExp;
  readonly reason: string;
  /** Lines of the kind, and the names that they give. */
  readonly examples: Readonly<Record<string, string>>;
};

/** A first and a last name. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{M}’'.-]+(?: (?:van|von|de|da|di|al|el|bin))*(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2})`;
/** A name in Japanese, its parts perhaps with a space between. */
const JAPANESE = String.raw`([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,8}(?: [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,6})?)`;

export const CREDIT_PATTERNS: readonly CreditPattern[] = [
  {
    pattern: new RegExp(
      String.raw`^[[［（(]?(?:取材・文|構成・文|文・構成|文|構成)\s?[：:／/・●]\s?${JAPANESE}(?=[\s／/）)\]］]|$)`,
      "u",
    ),
    reason: "Japanese magazines say who wrote, and behind it who took the pictures.",
    examples: {
      "[取材・文：坂本みのり　撮影：浜辺 亮]": "坂本みのり",
      "構成／浜辺純　撮影／坂本大輔": "浜辺純",
      "文● ハマベ ミナ　編集● サカモト": "ハマベ ミナ",
      "（文・浜辺みのり）": "浜辺みのり",
    },
  },
  {
    pattern: new RegExp(String.raw`^(?:質問者|投稿者|回答者)[：:]\s?(\S{2,12})$`, "u"),
    reason: "On sites of questions the one who asks is the author.",
    examples: { "質問者：みなと": "みなと" },
  },
  {
    pattern: /^([가-힣]{2,4}) \S{2,12} 기자 ?\(/u,
    reason: "Korean portals put the paper between the reporter's name and the word for it.",
    examples: { "문하나 항구신문 기자(hana@harbour.example) 2031. 5. 4. 09:20": "문하나" },
  },
  {
    pattern: /(?:記者|记者) ([\p{sc=Han}]{2,4})\s?[／/]/u,
    reason: "Chinese papers put the reporter behind the time and before the kind of report.",
    examples: { "2031-05-04 09:40 記者 林小漁／港口報導": "林小漁" },
  },
  {
    pattern: /^[◎●] ?([\p{sc=Han}]{2,4})$/u,
    reason: "A circle parts the author from the headline.",
    examples: { "◎ 林小漁": "林小漁" },
  },
  {
    pattern: /^(?:حوار|تحقيق|تقرير|متابعة|حاوره|حاورها) ?[-–:] ?(\p{L}+(?: \p{L}+){1,3})$/u,
    reason: "Arabic papers put the kind of text before its author.",
    examples: { "حوار - هدى البحري": "هدى البحري" },
  },
  {
    pattern: new RegExp(String.raw`^Oppskrift(?: og foto)?: ${NAME}(?=[./,]|$)`, "u"),
    reason: "Who wrote a recipe is its author.",
    examples: { "Oppskrift og foto: Nora Havn/Brygga.": "Nora Havn" },
  },
  {
    pattern: new RegExp(String.raw`^(?:Redaktur|Pewarta|Редактор|Redaktor) ?: ?${NAME}$`, "u"),
    reason: "Where nobody else is named, the editor answers for a text.",
    examples: { "Redaktur : Budi Pelabuhan": "Budi Pelabuhan" },
  },
  {
    pattern: /^(?:Autor(?:ka|in)?|Автор): ?([\p{L}][\p{L}\p{Nd}/._-]{1,19})$/u,
    reason: "Papers sign with letters or a pen name that is no name by its form.",
    examples: { "Autor: hbr": "hbr", "Autor:ferry//fan": "ferry//fan" },
  },
  {
    pattern: /^par (\p{Lu}[\p{L}-]+) \| /u,
    reason: "A theme of blogs puts a bar between author and categories.",
    examples: { "par Brisemer | Classé dans : Port, Lac": "Brisemer" },
  },
  {
    pattern: /(?:^|\s)by (@[\p{L}\p{Nd}_.]{2,30})$/u,
    reason: "Blogs name their authors as members are called.",
    examples: { "On 5/4/2031 by @ferryfan": "@ferryfan" },
  },
  {
    pattern: new RegExp(
      String.raw`^${NAME} (?:Contributor|Correspondent|Columnist|Staff Writer|Staff Reporter)$`,
      "u",
    ),
    reason: "What an author is stands behind the name.",
    examples: { "Ana Bell Contributor": "Ana Bell" },
  },
  {
    pattern: new RegExp(String.raw`^${NAME} / \p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{4}(?=\s|$)`, "u"),
    reason: "Author and day open the standfirst.",
    examples: { "Ana Bell / 04.05.2031 The ferry is back.": "Ana Bell" },
  },
  {
    pattern:
      /^(?:Rozmawiał|Rozmawiała|Rozmawiali) (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?: \(\p{Lu}{2,5}\))?$/u,
    reason: "Who led an interview is its author.",
    examples: { "Rozmawiała Ewa Port (PAN)": "Ewa Port" },
  },
  {
    pattern: new RegExp(
      String.raw`^${NAME} \((?:PAP|APA|DPA|dpa|AFP|ČTK|TASR|MTI|ANSA|EFE|IANS|PTI)\)$`,
      "u",
    ),
    reason: "The agency stands in brackets behind the name that signs its report.",
    examples: { "Ewa Port (PAP)": "Ewa Port" },
  },
  {
    pattern:
      /^((?:APA|AFP|DPA|TT|NTB|STT|PTI|ANP|SDA|\p{Lu}[\p{Lu}\p{Nd} ]{2,14})\/(?:red|TT|\p{Lu}{2,5}))$/u,
    reason: "Agency and newsroom sign a report together.",
    examples: { "APA/red": "APA/red", "HAMNEN/TT": "HAMNEN/TT" },
  },
  {
    pattern: /^\((\p{Lu}{2,4})\), (?=\p{Nd})/u,
    reason: "Letters in brackets before the day sign a report.",
    examples: { "(HBR), 04.05.2031, 19:10": "HBR" },
  },
  {
    pattern: /^(\p{Script=Arabic}+(?: \p{Script=Arabic}+){1,3}) (?:يكتب|تكتب) ?:/u,
    reason: "A column's headline opens with who writes it.",
    examples: { "هدى البحري تكتب: مقعد في آخر العبارة": "هدى البحري" },
  },
  {
    pattern: /(?:^|[-–|] )Fonte: (\p{Lu}\p{L}+(?: \p{L}+){0,3}) - Foto/u,
    reason: "The line of the day says from which agency text and picture come.",
    examples: {
      "04/05/2031 - 09:12 - Fonte: Agência do Porto - Foto: Arquivo": "Agência do Porto",
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(?:Kaynak|Источник|Джерело|Fonte): ?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})(?: / .{2,30})?$`,
      "u",
    ),
    reason:
      "Where nobody else is named, the agency or the reporter that a text comes from signs it.",
    examples: {
      "Kaynak: Liman Ajansı": "Liman Ajansı",
      "Источник: Анна Белл / Порт.онлайн": "Анна Белл",
    },
  },
];
