import type { FurnitureRule } from "../furniture/rule.ts";

/** What is left out where a page marks a box for those who listen to it. */
export const SKIP_RULE: FurnitureRule = {
  name: "skip mark",
  reason:
    "It lets readers who listen to a page pass over a box in the text, or says where the box ends.",
  place: "anywhere",
};

/** Code units of the longest such line. */
const LONGEST = 110;

/** What such lines start with in their languages: most lines start with something else. */
const START =
  /^(?:Skip|End|end of|Warning|Saltar|Fin |Advertencia|Pule|Fim|Alerta|Ignorer|Attention|Lewati|Akhir|Peringatan|Bỏ qua|Cảnh báo|Ruka|Mwisho|Uyarı|list |قائمة|Пропустить|Пропустити|Конец|Кінець|Предупреждение|Попередження|از |پایان|رد شدن|هشدار|تخط|نهاية|تحذير|چھوڑ|انتباہ|छोड़|पोस्ट|चेतावनी|समाप्त|ข้าม|คำเตือน|跳过|跳過|结束|結束|警告|경고)/u;

/** The networks and kinds of boxes that are passed over. */
const BOX =
  "(?:YouTube|Twitter|Facebook|Instagram|TikTok|Telegram|X|podcast|newsletter|Podcast|WhatsApp|पॉडकास्ट|پادکست|بودكاست|بودکاست)";

/** The forms by which a box is passed over that has a name, such as its heading. */
const NAMED: readonly RegExp[] = [
  /^Skip (?<name>.{2,50}) and continue reading$/u,
  /^Saltar (?<name>.{2,50}) y continuar leyendo$/u,
  /^Pule (?<name>.{2,50}) e continue lendo$/u,
  /^Ignorer (?<name>.{2,50}) et continuer la lecture$/u,
  /^Lewati (?<name>.{2,50}) dan (?:terus|lanjutkan) membaca$/u,
  /^Bỏ qua (?<name>.{2,50}) và tiếp tục đọc$/u,
  /^Ruka (?<name>.{2,50}) na uendelee kusoma$/u,
  /^(?:Пропустить|Пропустити) (?<name>.{2,50}) (?:и|і|та) (?:продолжить|продовжити) (?:чтение|читання)$/u,
  /^از (?<name>.{2,50}) رد شوید و به خواندن ادامه دهید$/u,
  /^تخط[ىي] (?<name>.{2,50}) و(?:واصل|تابع|متابعة) القراءة$/u,
  /^छोड़कर (?<name>.{2,50}) आगे बढ़ें$/u,
  /^ข้าม ?(?<name>.{2,50}?) ?(?:และ|แล้ว)อ่านต่อ$/u,
  /^(?:跳过|跳過) ?(?<name>.{2,30}?) ?(?:继续阅读|繼續閱讀)$/u,
];

/** Words that alone say where a box ends. */
const END = /^(?:End|Fin|Fim|Akhir|Mwisho|Конец|Кінець|پایان|نهاية|समाप्त|结束|結束)$/u;

const OTHERS: readonly RegExp[] = [
  new RegExp(
    `^(?:Skip|End of|Saltar|Fin de|Pule|Fim do|Ignorer|Lewati|Akhir dari|Bỏ qua|Ruka|Mwisho wa|Пропустить|Конец истории|رد شدن از پست|پایان پست|پایان|تخطى|نهاية|छोड़िए|पोस्ट|ข้าม|结束|結束) ?${BOX}(?: .{1,40})?$`,
    "u",
  ),
  // A list of links as it is read out.
  /^(?:list of \d+ items?|list \d+ of \d+|end of list|قائمة من \d+ (?:عناصر|عنصر)|قائمة \d+ من \d+|نهاية القائمة)$/u,
  /^(?:Warning: third.party content|Advertencia: (?:el )?contenido de terceros|Alerta: conteúdo de terceiros|Attention: le contenu (?:de tiers|tiers|externe)|Peringatan: konten pihak ketiga|Cảnh báo: nội dung (?:từ|của) bên thứ ba|Uyarı: üçüncü taraf içeriği|Предупреждение: (?:материалы|контент) третьих сторон|Попередження: (?:матеріали|контент) третіх сторін|هشدار: محتوای دیگران|تحذير: (?:المحتوى الخارجي|محتوى الطرف الثالث)|चेतावनी: तीसरे पक्ष की सामग्री|คำเตือน: เนื้อหาจากบุคคลที่สาม|警告[:：] ?第三方(?:内容|內容)|경고: 타사 콘텐츠)/iu,
];

/** The rule of a line by which readers pass over a box in the text: `Skip Podcast and continue reading`; or null. */
export function skipMarkRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST || !START.test(text)) return null;
  const isMark = nameOfBox(text) !== null || OTHERS.some((mark) => mark.test(text));
  return isMark ? SKIP_RULE : null;
}

/** The name of the box that a line lets readers pass over, or null. */
export function nameOfBox(text: string): string | null {
  for (const mark of NAMED) {
    const name = mark.exec(text)?.groups?.["name"];
    if (name !== undefined) return name;
  }
  return null;
}

/** Whether a line opens a list of links as it is read out. */
export function opensReadList(text: string): boolean {
  return /^(?:list of \d+ items?|قائمة من \d+ (?:عناصر|عنصر))$/u.test(text);
}

/** Whether a line ends such a list. */
export function endsReadList(text: string): boolean {
  return text === "end of list" || text === "نهاية القائمة";
}

/** Code units that the end of a box has beside the box's name. */
const END_WORDS = 24;

/** Whether a line says where the box of a name ends: `End of Most read`. */
export function endsBox(text: string, name: string): boolean {
  if (END.test(text)) return true;
  return text !== name && text.length <= name.length + END_WORDS && text.includes(name);
}
