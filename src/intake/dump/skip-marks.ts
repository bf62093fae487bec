import type { FurnitureRule } from "../furniture/rule.ts";

const SKIP_RULE: FurnitureRule = {
  name: "skip mark",
  reason:
    "It lets readers who listen to a page pass over a box in the text, or says where the box ends.",
  place: "anywhere",
};

/** Code units of the longest such line. */
const LONGEST = 90;

/** What such lines start with in their languages: most lines start with something else. */
const START =
  /^(?:Skip|End|Saltar|Fin |Pule|Fim|Ignorer|Lewati|Akhir|Bỏ qua|Ruka|Mwisho|Пропустить|Пропустити|Конец|Кінець|از |پایان|رد شدن|تخط|نهاية|چھوڑ|छोड़|पोस्ट|ข้าม|跳过|跳過|结束|結束)/u;

/** The networks and kinds of boxes that are passed over. */
const BOX =
  "(?:YouTube|Twitter|Facebook|Instagram|TikTok|Telegram|X|podcast|newsletter|Podcast|WhatsApp|पॉडकास्ट|پادکست|بودكاست|بودکاست)";

const MARKS: readonly RegExp[] = [
  /^Skip .{2,50} and continue reading$/u,
  /^Saltar .{2,50} y continuar leyendo$/u,
  /^Pule .{2,50} e continue lendo$/u,
  /^Ignorer .{2,50} et continuer la lecture$/u,
  /^Lewati .{2,50} dan (?:terus|lanjutkan) membaca$/u,
  /^Bỏ qua .{2,50} và tiếp tục đọc$/u,
  /^Ruka .{2,50} na uendelee kusoma$/u,
  /^(?:Пропустить|Пропустити) .{2,50} (?:и|і|та) (?:продолжить|продовжити) (?:чтение|читання)$/u,
  /^از .{2,50} رد شوید و به خواندن ادامه دهید$/u,
  /^تخط[ىي] .{2,50} و(?:واصل|تابع|متابعة) القراءة$/u,
  /^छोड़कर .{2,50} आगे बढ़ें$/u,
  /^ข้าม ?.{2,50} ?(?:และ|แล้ว)อ่านต่อ$/u,
  /^(?:跳过|跳過) ?.{2,30} ?(?:继续阅读|繼續閱讀)$/u,
  new RegExp(
    `^(?:Skip|End of|Saltar|Fin de|Pule|Fim do|Ignorer|Lewati|Akhir dari|Bỏ qua|Ruka|Mwisho wa|Пропустить|Конец истории|رد شدن از پست|پایان پست|پایان|تخطى|نهاية|छोड़िए|पोस्ट|ข้าม|结束|結束) ?${BOX}(?: .{1,40})?$`,
    "u",
  ),
];

/** The rule of a line by which readers pass over a box in the text: `Skip Podcast and continue reading`; or null. */
export function skipMarkRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST || !START.test(text)) return null;
  return MARKS.some((mark) => mark.test(text)) ? SKIP_RULE : null;
}
