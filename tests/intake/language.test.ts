import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectDirection, detectLanguage } from "#intake/language/language.ts";
import { SCRIPTS } from "#intake/language/language-scripts.ts";
import { SENTENCES } from "./language-sentences.ts";

const ARABIC =
  "عادت العبّارة البيضاء إلى القرية يوم الاثنين بعد شتاء من الإصلاحات، ونزل كل من يستطيع المشي إلى الرصيف القديم لكي يراها.\n";
const CHINESE = "白色渡轮星期一返回港口，居民们在码头上迎接，孩子们在岸边奔跑。\n";
const DANISH =
  "Færgen kom tilbage til byen mandag, og alle gik ned til havnen for at se den, selv om det regnede og blæste.\n";
const MENU =
  "Home\nNews\nSport\nSearch this site\nSubscribe to our newsletter\nAll rights reserved\n";

function times(count: number, text: string): string {
  return Array.from({ length: count }, () => text).join("");
}

describe("language", () => {
  test.each(SENTENCES)("%s is told by a sentence", (language, short) => {
    expect(detectLanguage(short)).toBe(language);
  });

  test.each(SENTENCES)("%s is told by a longer sentence", (language, _short, long) => {
    expect(detectLanguage(long)).toBe(language);
    expect(detectLanguage(long.normalize("NFD"))).toBe(language);
    expect(detectLanguage(long.toUpperCase())).toBe(language);
  });

  test.each(SENTENCES)("%s is told by a long text as by a sentence", (language, _short, long) => {
    expect(detectLanguage(times(20, `${long} `))).toBe(language);
  });

  test.each(["", "Fox", "1234567890 1234567890", "The ferry came back.", "— … —", "HomeNewsSport"])(
    "is not guessed from %j",
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  test("is not guessed from one that is not listed", () => {
    expect(detectLanguage(times(5, "Zxq vrrk plomf ghtu wokkel brint zhuf skrab. "))).toBeNull();
  });

  test.each([
    ["ar", MENU + times(3, ARABIC) + MENU],
    ["zh", MENU + times(3, CHINESE) + MENU],
    ["da", MENU + times(6, DANISH) + MENU],
    ["ar", times(10, MENU) + times(80, ARABIC)],
  ])("is %s below an English menu", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test("is told without accents and with unreadable letters", () => {
    const romanian =
      "Feribotul alb s-a intors luni in sat dupa o iarna de reparatii, iar toti cei care puteau merge au coborat la vechiul debarcader ca sa il vada.";
    expect(detectLanguage(romanian)).toBe("ro");
    const french =
      "Le bac blanc est rentr\ufffd lundi apr\ufffds un hiver de r\ufffdparations, et tous sont descendus sur le vieux quai pour le voir arriver.";
    expect(detectLanguage(french)).toBe("fr");
  });

  test("of Persian typed with Arabic letters", () => {
    const text =
      "كشتي سفيد پس از يك زمستان تعمير روز دوشنبه به روستا بازگشت و همه كساني كه مي توانستند راه بروند براي ديدن آن به اسكله رفتند.";
    expect(detectLanguage(text)).toBe("fa");
  });

  test("is Croatian for Ijekavian, Serbian for Ekavian", () => {
    const croatian =
      "Prije zime nije bilo mjesta gdje bi se djeca igrala, a poslije je cijeli svijet htio vidjeti lijepo selo.";
    const serbian =
      "Pre zime nije bilo mesta gde bi se deca igrala, a posle je ceo svet hteo da vidi lepo selo, uvek i ovde.";
    expect(detectLanguage(croatian)).toBe("hr");
    expect(detectLanguage(serbian)).toBe("sr");
  });

  test("is Serbian or Croatian by a word of office that the two write differently", () => {
    const serbian = "Predsednik opštine obišao je juče radnike koji su obnovili česmu.";
    const croatian = "Predsjednik općine obišao je jučer radnike koji su obnovili česmu.";
    expect(detectLanguage(serbian)).toBe("sr");
    expect(detectLanguage(croatian)).toBe("hr");
  });

  test("is named as metadata are: by its canonical tag", () => {
    const tags = SCRIPTS.flatMap(({ languages }) =>
      typeof languages === "string" ? [languages] : languages.map(({ language }) => language),
    );
    expect(tags).toContain("fil");
    for (const tag of tags) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test("of any text is a tag or null", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("the ", "и ", "的", "\ud800"),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), (parts) => {
        const language = detectLanguage(parts.join(""));
        expect(language ?? "und").toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});

describe("direction", () => {
  test.each([
    ["The ferry is back.", "ltr"],
    ["عادت العبّارة", "rtl"],
    ["המעבורת חזרה", "rtl"],
    ["عادت العبّارة Ferry", "rtl"],
    ["The عبّارة came back", "ltr"],
    ["1234", "ltr"],
    ["", "ltr"],
  ])("of %j is %s", (text, direction) => {
    expect(detectDirection(text)).toBe(direction);
  });
});
