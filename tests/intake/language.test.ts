import { describe, expect, test } from "vitest";
import { detectDirection, detectLanguage } from "#intake/language.ts";

describe("language", () => {
  test.each([
    [
      "en",
      "The white ferry came back to the village on Monday after a winter of repairs, and everybody who could walk went down to the old quay to see it.",
    ],
    [
      "it",
      "Il traghetto bianco è tornato lunedì nel porto del paese dopo un inverno di riparazioni, e tutti sono scesi al vecchio molo per vederlo arrivare.",
    ],
    [
      "uk",
      "Білий пором повернувся до порту в понеділок вранці після зими ремонту, і мешканці селища зустрічали його на старому причалі, де вже грала музика.",
    ],
    [
      "ur",
      "سفید کشتی سردیوں کی مرمت کے بعد پیر کی صبح گاؤں کی بندرگاہ واپس آ گئی اور لوگ اسے دیکھنے کے لیے پرانے گھاٹ پر جمع ہوئے تھے اور بہت خوش تھے۔",
    ],
    ["zh", "白色渡轮星期一返回港口，居民们在码头上迎接。"],
    ["ja", "白いフェリーは月曜日に港へ戻りました。"],
    ["ko", "하얀 여객선이 월요일에 항구로 돌아왔다."],
    ["el", "Το λευκό πλοίο επέστρεψε στο λιμάνι."],
    ["th", "เรือข้ามฟากสีขาวกลับมาที่ท่าเรือ"],
    ["he", "המעבורת הלבנה חזרה לנמל."],
    ["ka", "თეთრი ბორანი ნავსადგურში დაბრუნდა."],
  ])("is %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each(["", "Fox", "1234567890 1234567890", "The ferry came back.", "— … —"])(
    "is not guessed from %j",
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );
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
