import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "#intake/decode/decode.ts";

function read(text: string): unknown {
  return decode(new TextEncoder().encode(text));
}

function untouched(text: string): unknown {
  return { kind: "text", text, doubts: [] };
}

/** What a program shows that takes UTF-8 for Latin-1. */
function garble(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

describe("entities", () => {
  test.each([
    ["Tom &amp; Ann", "Tom & Ann"],
    ["Tom &amp;amp;amp; Ann", "Tom & Ann"],
    ["Ann&#8217;s &#x201C;soup&#X201d;", "Ann’s “soup”"],
    ["Ann&amp;#8217;s", "Ann’s"],
    ["Ann&#38;#39;s", "Ann's"],
    ["Ann&#146;s &#128;4", "Ann’s €4"],
    ["caf&eacute; &Eacute;cole &ndash; 4&nbsp;&euro;", "café École – 4\u00a0€"],
    ["a &lt;b&gt; c", "a <b> c"],
    ["&Omicron; φ&alpha;ρ&omicron;&sigmaf;", "Ο φαρος"],
    ["&Lstrok;&oacute;d&zacute;, Mu&zcaron;, &imath;&scedil;&imath;k", "Łódź, Muž, ışık"],
  ])("turns %s into characters", (source, text) => {
    expect(read(source)).toMatchObject({ text, doubts: [expect.stringContaining("HTML codes")] });
  });

  test("counts what it turned", () => {
    expect(read("&quot;Tom &amp; Ann&quot;")).toHaveProperty("doubts", [
      expect.stringMatching(/: 3\.$/),
    ]);
  });

  test.each([
    "AT&T and R&D; Q&A",
    "example.org/?a=1&copy=2&amp",
    "&unknown; & &; &#; &#x;",
    "&#0; &#7; &#xD800; &#x110000; &#9999999; &#xFFFF; &#129;",
  ])("leaves %s", (text) => {
    expect(read(text)).toEqual(untouched(text));
  });

  test("reads endless escaping in one go", () => {
    expect(read(`&${"amp;".repeat(500_000)}`)).toMatchObject({ text: "&" });
    expect(read("&".repeat(500_000))).toMatchObject({ text: "&".repeat(500_000) });
  });
});

describe("garbled UTF-8", () => {
  test.each([
    ["donâ€™t", "don’t"],
    ["cafÃ© Ã¼ber â€“ 4 â‚¬", "café über – 4 €"],
    ["donÃ¢â‚¬â„¢t", "don’t"],
    ["donвЂ™t", "don’t"],
    ["â\u0080\u009cWellâ\u0080\u009d", "“Well”"],
    ["â€œWellâ€ and â€œyesâ€\ufffd", "“Well” and “yes”"],
    ["Ð¿Ð°Ñ€Ð¾Ð¼", "паром"],
    ["kÄ±ÅŸ gÃ¼neÅŸi", "kış güneşi"],
    ["KÃ¶hnÉ\u0099 kÉ™ndlÉ™rin bazarÄ±", "Köhnə kəndlərin bazarı"],
    ["MÃ\u00ads\u00adto se mÄ\u009bnÃ\u00ad", "Mís\u00adto se mění"],
    ["æ¸¡è½®è¿”æ¸¯", "渡轮返港"],
    ["NgÆ°á»\u009di dÃ¢n chá»\u009d Ä‘á»£i", "Người dân chờ đợi"],
    ["à¤¹à¤®à¤¾à¤°à¥‡ à¤¶à¤¹à¤° à¤®à¥‡à¤‚", "हमारे शहर में"],
    ["NovĂ˝ most otevĹ™eli ve mÄ›stÄ›", "Nový most otevřeli ve městě"],
    ["NovÄ‚Ëť most otevÄąâ„˘eli", "Nový most otevřeli"],
    ["MieszkaĹ„cy przyszli nad rzekÄ™", "Mieszkańcy przyszli nad rzekę"],
    ["Ğ¿Ğ°Ñ€Ğ¾Ğ¼", "паром"],
    ["The cafÃƒÂ© opens", "The café opens"],
    ["The cafÃƒÆ’Ã‚Â© opens", "The café opens"],
    ["donÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t", "don’t"],
    ["â–¶ nauÄ\u008dio, Å¡kole", "▶ naučio, škole"],
    ["ë‹¬ë«¼ë§ˆì\u009d„ â“’", "달뫼마을 ⓒ"],
    ["dÃ©jÃ\u00a0 Ã\u2028 la gare, Ã©tÃ©", "déjà Ã\n la gare, été"],
  ])("is repaired in %s", (source, text) => {
    expect(read(source)).toMatchObject({ text, doubts: [expect.stringContaining("repaired")] });
  });

  test.each([
    ["DÃ©jÃ  Ã  la gare", "Déjà à la gare"],
    ["Ð“Ð¾Ñ€Ð° Ð Ð¸Ð»Ð°", "Гора Рила"],
    ["å·¥å ´ã\u0081®å ´æ‰€", "工場の場所"],
  ])("is repaired where its spaces became plain ones in %s", (source, text) => {
    expect(read(source)).toMatchObject({ text, doubts: [expect.stringContaining("repaired")] });
  });

  test.each([
    ["dropped", ""],
    ["replaced", "\ufffd"],
  ])("is repaired where some of its bytes were %s", (_, sign) => {
    const source = garble("Паром снова стоит у причала").replaceAll("\u0081", sign);
    expect(read(source)).toMatchObject({
      text: "Паром \ufffdнова \ufffdтоит у причала",
      doubts: [expect.stringContaining("repaired"), expect.stringContaining("Unreadable")],
    });
  });

  test.each(["\0", "\x1b", "\x7f"])("is repaired with %j amid its letters", (control) => {
    expect(read(`donâ€${control}™t &am${control}p; cafÃ${control}©`)).toMatchObject({
      text: "don’t & café",
    });
  });

  test("is repaired between other signs of a line's end", () => {
    expect(read("Ð¿Ð°\u2028Ñ€Ð¾Ð¼\u2029Ð´Ð°")).toMatchObject({ text: "па\nром\nда" });
  });

  test("is repaired beside letters that are meant", () => {
    expect(read("Müller donâ€™t say “cafÃ©”, naÃ¯ve")).toMatchObject({
      text: "Müller don’t say “café”, naïve",
      doubts: [expect.stringContaining("repaired: 3.")],
    });
  });

  test.each([
    ["Le café lâ€™école, jusquâ€™à midi", "Le café l’école, jusqu’à midi"],
    ["Příliš žluť; StÅ™echa se zvedla, lodÄ›nice", "Příliš žluť; Střecha se zvedla, loděnice"],
    ["Zażółć; siÄ™ bÄ™dÄ…, koÅ„", "Zażółć; się będą, koń"],
    ["Köyün taÅŸ fÄ±rÄ±nÄ±, Ä°stanbul", "Köyün taş fırını, İstanbul"],
    ["Số một: Bến Ä‘Ã² Sậy", "Số một: Bến đò Sậy"],
    ["GÜN GÃœNDEM, FÃŠTE", "GÜN GÜNDEM, FÊTE"],
    ["Über Welt Â» und Â© privat", "Über Welt » und © privat"],
    ["霧の港に記録â€¦百年分", "霧の港に記録…百年分"],
    ["마을 이장은 â€œ날을 정한다â€고", "마을 이장은 “날을 정한다”고"],
    ["naïve: sie hГ¤ngen, la fГЄte", "naïve: sie hängen, la fête"],
    ["это вЂ“ паром «наш»", "это – паром «наш»"],
    ["Ž naïve: ðŸ“… heute, â–¶ weiter", "Ž naïve: 📅 heute, ▶ weiter"],
    ["naïve: caf√© und don‚Äôt, ¬´ oui ¬ª", "naïve: café und don’t, « oui »"],
    ["Părinți: Ple»ôa, »ôcoală", "Părinți: Pleșa, școală"],
  ])("is repaired in a part of %s", (source, text) => {
    expect(read(source)).toMatchObject({ text, doubts: [expect.stringContaining("repaired")] });
  });

  test.each([
    ["السلام عليكم ورحمة الله وبركاتهØŒ أهلا", "السلام عليكم ورحمة الله وبركاته، أهلا"],
    [
      "二〇三一年の春、港の町に霧が出て船は止まった。7æœˆ6日",
      "二〇三一年の春、港の町に霧が出て船は止まった。7月6日",
    ],
    [
      "Η κυρία Φωτεινή σερβίρει καφέ στη χόβολη, Î— ώρα",
      "Η κυρία Φωτεινή σερβίρει καφέ στη χόβολη, Η ώρα",
    ],
  ])("is repaired in a text of the same script in %s", (source, text) => {
    expect(read(source)).toMatchObject({ text });
  });

  test.each([
    "un café",
    "«AMANHÃ» e «CAFÉ»",
    "ÃO Ã â € Â º",
    "le café\u00a0» et l’été\u00a0»",
    "«Ä» and “É”",
    "В\u00a01990 году, С\u00a05 мая; Ті, Ці",
    "Это паром, он «белый» – да…",
    "عادت العبارة، شکر گزار",
    "RÓŻE I SÓŁ",
    "MŮŽE, RŮŽE, ÚŽAS",
    "ĂŞ, MĂŞTI",
    "ÄŚ",
    "„Å”, »Ö«, “É…”, CAFÉ™ – É®, «Ä…», Å–Ö",
    "В³ + Р»ь, С¹; Ёё, Ті",
    "√2 ≈ 1, ƒ(x), ¬p, ∆t",
    "»ödla, »ør« „Ähre“",
  ])("is not seen in %s", (text) => {
    expect(read(text)).toEqual(untouched(text));
  });

  test("is repaired once and twice in any words", () => {
    fc.assert(
      fc.property(words(), fc.constantFrom(1, 2), (text, times) => {
        const source = times === 1 ? garble(text) : garble(garble(text));
        expect(read(source)).toMatchObject({ text });
      }),
    );
  });
});

describe("sound UTF-8", () => {
  test.each(["PROČ\u00adITAJTE JOŠ", "dorá\u00adžky", "Æ\u00adra", "Ä\u00adra, Ö\u00adsel"])(
    "keeps its soft hyphens behind letters beyond ASCII: %s",
    (text) => {
      expect(read(text)).toEqual({ kind: "text", text, doubts: [] });
    },
  );

  test("is never changed", () => {
    fc.assert(
      fc.property(words(), (text) => {
        expect(read(text)).toEqual(untouched(text));
      }),
      { numRuns: 500 },
    );
  });
});

const SOUND_WORDS =
  "ferry R&D AT&T a=1&copy=2 café «École» “don’t” naïve… über — AMANHÃ não, ¿Qué? señor ışık łódź " +
  "بگذارید با عروسک‌هایش ما »Ålesund« SÃO CAFÉ™ „Öl“ Ñandú ¡Ñoño! ±5° ƒ(x) √2 ‚Äpfel‘ Élan® “Ä–Ö” říká паром «Ёлка» άνεμος שלום عبارة، می‌رود 渡轮返港。 フェリー 바다로 4\u00a0€ 5\u00a0°C ÎLE";

/** Words with marks of several languages, at least three of them with characters beyond ASCII. */
function words(): fc.Arbitrary<string> {
  const word = fc.constantFrom(...SOUND_WORDS.split(" "));
  const sound = ["café", "“don’t”", "паром"];
  const drawn = fc.array(word, { maxLength: 30 });
  const space = fc.constantFrom(" ", "\u00a0");
  return fc.tuple(drawn, space).map(([more, between]) => [...sound, ...more].join(between));
}
