import type { FurnitureRule } from "../furniture/rule.ts";

const PAGE_TURNER_RULE: FurnitureRule = {
  name: "previous and next",
  reason: "A button that turns to the next page or article.",
  place: "edges",
};

/** What the buttons say that turn the pages of a long article or a list. */
const WORDS =
  "上一页|下一页|上页|下页|首页|尾页|末页|第一页|最后一页|上一頁|下一頁|第一頁|最後一頁|末頁|前のページへ?|次のページへ?|前へ|次へ|最初へ?|最後へ?|이전|다음|처음|끝|Trang trước|Trang sau|Trang đầu|Trang cuối|Sebelumnya|Selanjutnya|Berikutnya|Halaman|Seterusnya|ก่อนหน้า|ถัดไป|หน้าแรก|หน้าสุดท้าย|पिछला|अगला|পূর্ববর্তী|পরবর্তী|Previous|Prev|Next|First|Last|Pages?|Zurück|Weiter|Seiten?|Précédente?|Suivante?|Anterior|Siguiente|Seguinte|Próxima|Próximo|Precedente|Successiva|Successivo|Vorige|Volgende|Föregående|Nästa|Forrige|Neste|Næste|Edellinen|Seuraava|Poprzednia|Następna|Předchozí|Další|Predošlá|Ďalšia|Előző|Következő|Înapoi|Înainte|Următoarea|Предыдущая|Следующая|Назад|Далее|Попередня|Наступна|Предишна|Следваща|Προηγούμενη|Επόμενη|Önceki|Sonraki|السابق|التالي|قبلی|بعدی|הקודם|הבא";

/** How long a row of such buttons is at most, in code units. */
const LONGEST_ROW = 80;

/** Numbers in brackets, one for each page: `【1】【2】`. */
const BRACKETED = /^(?:[【[(（] ?\p{Nd}{1,2} ?[】\])）] ?){2,20}$/u;

const WORD = new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORDS})(?![\\p{L}\\p{M}])`, "gu");

/** What stands between the buttons, and the number of pages: `1 2 3 … 12`, `1/2`, `[2]`, `共3页`. */
const BETWEEN = /[\s\p{Nd}|/·:：.…«»‹›<>←→【】[\]()（）-]|共|第|页|頁/gu;
const NUMBER = /\p{Nd}/u;
const NUMBERS = /\p{Nd}+/gu;
const LONGEST_NUMBER = 3;

/** Numbers that count on from one with bars between: `1|2`, `1 | 2 | 3`. */
const BARRED = /^1(?: ?[|｜] ?\p{Nd}{1,2}){1,20}$/u;

/** The rule of a row of page numbers with the buttons beside them, `1 2 3 Next`, or null. */
export function pageTurnerRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_ROW || !NUMBER.test(text)) return null;
  if (BRACKETED.test(text) || BARRED.test(text)) return PAGE_TURNER_RULE;
  if (text.replace(BETWEEN, "").length > LONGEST_ROW / 2) return null;
  return isRowOfButtons(text) ? PAGE_TURNER_RULE : null;
}

/** Parts of such a row at least: one number beside one word may be a heading, `First 100`. */
const FEWEST_PARTS = 3;

/** Whether nothing but buttons and small numbers with spaces or signs between them makes a line. */
function isRowOfButtons(text: string): boolean {
  const words = text.match(WORD)?.length ?? 0;
  const rest = text.replace(WORD, "");
  const numbers = rest.match(NUMBERS) ?? [];
  if (words === 0 || numbers.length === 0 || words + numbers.length < FEWEST_PARTS) return false;
  return rest.replace(BETWEEN, "") === "" && numbers.every((each) => each.length <= LONGEST_NUMBER);
}
