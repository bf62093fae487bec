import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWrittenDate, readDateLine } from "#intake/dates/dates.ts";
import { gregorianFromJalali } from "#intake/dates/dates-jalali.ts";
import { LANGUAGES } from "./dates-languages.ts";

const DAY = 86_400_000;
const FIRST = Date.UTC(1950, 0, 1);
const DAYS = 45_000;
const days = fc.integer({ min: 0, max: DAYS }).map((count) => new Date(FIRST + count * DAY));

describe("written dates", () => {
  test.each([
    ["4 May 2031"],
    ["May 4, 2031, 8:15 pm EDT"],
    ["Sunday, May 4th, 2031 at 8:15 a.m. ET"],
    ["04.05.2031 - 08:15 Uhr"],
    ["4. Mai 2031"],
    ["2031-05-04T08:15:00Z"],
    ["2031-05-04T08:15:00.123+02:00"],
    ["2031年5月4日 8時15分"],
    ["２０３１年５月４日（日）"],
    ["令和13年5月4日"],
    ["2031년 5월 4일 일요일 오전 8:15"],
    ["2031. 5. 4. 08:15"],
    ["٤ أيار ٢٠٣١"],
    ["4 أيار/مايو 2031"],
    ["4 ماي 2031"],
    ["الأحد 4 مايو 2031 الموافق 12 محرم 1453 هـ"],
    ["14 اردیبهشت 1410"],
    ["۱۴۱۰/۰۲/۱۴"],
    ["4 de mayo de 2031"],
    ["d'abril 4 2031", "2031-04-04"],
    ["mar. 4 mai 2031 à 08h15"],
    ["4 Mayıs 2031 Pazar"],
    ["4 МАЯ 2031 г."],
    ["2031. május 4., vasárnap"],
    ["יום ראשון, 4 במאי 2031"],
    ["Ngày 4 tháng Năm năm 2031"],
    ["४ मई २०३१"],
    ["Sun, 04 May 2031 08:15:00 +0000"],
    ["04-May-2031"],
    ["1er mai 2031", "2031-05-01"],
    ["1.º de mayo de 2031", "2031-05-01"],
    ["14 اردیبهشت 1410 - 4 مه 2031"],
    ["Sept. 4, 2031", "2031-09-04"],
    ["4 Mrz 2031", "2031-03-04"],
  ])("reads %s", (text, day = "2031-05-04") => {
    expect(parseWrittenDate(text)).toBe(day);
  });

  test.each([
    ["04/05/2031", "fr", "2031-05-04"],
    ["04/05/2031", "en-GB", "2031-05-04"],
    ["04/05/2031", "en-US", "2031-04-05"],
    ["04/05/31", "es", "2031-05-04"],
    ["5/25/31", null, "2031-05-25"],
    ["25/05/2031", null, "2031-05-25"],
    ["5/25/2031", "en", "2031-05-25"],
    ["1404/03/14", "fa", "2025-06-04"],
    ["05-04-2031", "nl", "2031-04-05"],
    ["Μάιος 4, 2031", "el", "2031-05-04"],
    ["svibanj 4, 2031", "hr", "2031-05-04"],
  ])("reads %s of language %s", (text, language, day) => {
    expect(parseWrittenDate(text, language)).toBe(day);
  });

  test.each([
    ["04/05/2031", null],
    ["04/05/2031", "en"],
    ["04.05.2031", "en"],
    ["04/05/2031", "zh"],
    ["1404/03/14", null],
    ["4.5.31", null],
    ["31 February 2031", null],
    ["31.02.2031", null],
    ["4 days ago", null],
    ["vor 2 Stunden", null],
    ["منذ 3 أيام", null],
    ["May 2031", null],
    ["4 May", null],
    ["Sunday", null],
    ["2031", null],
    ["", null],
    ["12 محرم 1453", "ar"],
  ])("gives no day for %s (%s)", (text, language) => {
    expect(parseWrittenDate(text, language)).toBeNull();
  });

  test.each(LANGUAGES)("reads what %s formats", (language) => {
    const styles = ["full", "long", "medium"] as const;
    const formats = styles.flatMap((dateStyle) => [
      new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }),
      new Intl.DateTimeFormat(language, { dateStyle, timeStyle: "short", timeZone: "UTC" }),
    ]);
    fc.assert(
      fc.property(days, fc.constantFrom(...formats), (day, format) => {
        const text = format.format(day).replace(/[\u200e\u200f]/g, "");
        expect(`${text}: ${parseWrittenDate(text, language)}`).toBe(
          `${text}: ${day.toISOString().slice(0, 10)}`,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("the Persian calendar", () => {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });

  test("agrees with CLDR on every day", () => {
    fc.assert(
      fc.property(days, (date) => {
        const parts = format.formatToParts(date);
        const value = (type: string): number =>
          Number.parseInt(parts.find((part) => part.type === type)?.value ?? "", 10);
        expect(gregorianFromJalali(value("year"), value("month"), value("day"))).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [1404, 13, 1],
    [1404, 7, 31],
    [1404, 12, 30],
    [1404, 0, 1],
    [1404, 1, 0],
  ])("has no day %i-%i-%i", (year, month, day) => {
    expect(gregorianFromJalali(year, month, day)).toBeNull();
  });
});

describe("date lines", () => {
  test.each([
    ["Published: 4 May 2031, 08:15 CEST"],
    ["Posted on May 4, 2031 | Updated May 5, 2031"],
    ["Updated May 5, 2031 | Published May 4, 2031"],
    ["First published on Sun 4 May 2031 08.15 BST"],
    ["Veröffentlicht am 4. Mai 2031, 8 Uhr"],
    ["Stand: 04.05.2031 08:15 Uhr"],
    ["نشر في: 4 مايو 2031"],
    ["آخر تحديث: 5 مايو 2031 - تاريخ النشر: 4 مايو 2031"],
    ["تاریخ انتشار: ۱۴ اردیبهشت ۱۴۱۰ ساعت ۸:۱۵"],
    ["Yayınlanma: 4 Mayıs 2031 08:15 - Güncelleme: 5 Mayıs 2031"],
    ["Publié le 4 mai 2031 à 08h15, mis à jour le 5 mai 2031"],
    ["Publicado el 4 de mayo de 2031 a las 08:15 h"],
    ["Опубликовано 4 мая 2031 г. в 08:15 мск"],
    ["发布时间：2031-05-04 08:15"],
    ["公開日: 2031年5月4日 更新日: 2031年5月5日"],
    ["Pubblicato il 4 maggio 2031 alle ore 08:15"],
    ["Publicado em 4 de maio de 2031 às 8h15"],
    ["Gepubliceerd op 4 mei 2031 om 08:15 uur"],
    ["Publicerad 4 maj 2031 kl. 08:15"],
    ["Udgivet den 4. maj 2031"],
    ["Publisert: 04.05.2031 08:15"],
    ["Julkaistu 4. toukokuuta 2031 klo 8.15"],
    ["Opublikowano: 4 maja 2031, godz. 8:15"],
    ["Publikováno 4. května 2031"],
    ["Zverejnené 4. mája 2031"],
    ["Megjelent: 2031. május 4. 8:15"],
    ["Publicat la 4 mai 2031, ora 08:15"],
    ["Δημοσίευση: 4 Μαΐου 2031"],
    ["פורסם בתאריך 4 במאי 2031 בשעה 08:15"],
    ["입력 2031.05.04. 오전 8:15 수정 2031.05.05. 오후 9:15"],
    ["प्रकाशित: 4 मई 2031 8:15 बजे"],
    ["Опубліковано 4 травня 2031 р. о 08:15"],
    ["Публикувано на 4 май 2031 г."],
    ["Đăng ngày 4 tháng 5, 2031"],
    ["Diterbitkan 4 Mei 2031 pukul 08.15 WIB"],
    ["Publicat el 4 de maig del 2031 a les 8:15"],
  ])("reads %s", (line) => {
    expect(readDateLine(line)).toEqual({ date: "2031-05-04", kind: "stamp", isUpdate: false });
  });

  test.each([
    ["Updated May 5, 2031"],
    ["Last modified on Mon 5 May 2031 09.15 BST"],
    ["Zuletzt aktualisiert: 5. Mai 2031"],
    ["Dernière mise à jour : 05.05.2031 08h15"],
  ])("marks %s as a later change", (line) => {
    expect(readDateLine(line)).toEqual({ date: "2031-05-05", kind: "stamp", isUpdate: true });
  });

  test.each([
    ["4 days ago"],
    ["Updated 2h ago"],
    ["an hour ago"],
    ["przed 2 godzinami"],
    ["5 perce"],
    ["πριν 5 λεπτά"],
    ["годину тому"],
    ["prije sat vremena"],
    ["vor 2 Stunden"],
    ["vor 2 Std."],
    ["vor einer Stunde"],
    ["منذ 3 أيام"],
    ["منذ يومين"],
    ["۳ روز پیش"],
    ["2 saat önce"],
    ["il y a 3 jours"],
    ["hace 2 horas"],
    ["3 часа назад"],
    ["3天前"],
    ["3時間前"],
    ["2 ore fa"],
    ["há 3 dias"],
    ["3 dagen geleden"],
    ["för 3 dagar sedan"],
    ["for 3 dage siden"],
    ["3 päivää sitten"],
    ["3 dni temu"],
    ["před 3 dny"],
    ["pred 3 dňami"],
    ["3 napja"],
    ["acum 3 zile"],
    ["πριν από 3 ημέρες"],
    ["לפני 3 ימים"],
    ["3일 전"],
    ["3 दिन पहले"],
    ["3 дні тому"],
    ["преди 3 дни"],
    ["3 ngày trước"],
    ["3 hari yang lalu"],
    ["fa 3 dies"],
    ["Updated: 08:15"],
    ["May 4, 8:15 pm"],
    ["Published 04/05/2031"],
  ])("knows %s as a stamp without day", (line) => {
    expect(readDateLine(line)).toMatchObject({ date: null, kind: "stamp" });
  });

  test.each([
    ["Port Town, 4 May 2031"],
    ["PORT TOWN — May 4, 2031"],
    ["Berlin, den 4. Mai 2031"],
    ["北京，2031年5月4日"],
  ])("tells the place in %s", (line) => {
    expect(readDateLine(line)).toMatchObject({ date: "2031-05-04", kind: "place and stamp" });
  });

  test.each([
    ["On 4 May 2031 the ferry returned."],
    ["Yesterday"],
    ["Sunday"],
    ["May"],
    ["May 2031"],
    ["4 May"],
    ["08:15"],
    ["10:42 BST"],
    ["2031"],
    ["2–3"],
    ["2 h"],
    ["Chapter 4, May 2031"],
    ["4 May 2031: 17"],
    ["Av Ana Bell, 4 maj 2031"],
    ["5 May – 7 May 2031"],
    ["4 May 2031 - 7 May 2031"],
    ["du 4 mai 2031 au 7 mai 2031"],
    ["4 May 2031, 8:15–10:15"],
    ["3 days ago."],
    ["3天前。"],
    ["The ferry, 4 May 2031, at the pier"],
    ["Published"],
    [""],
  ])("leaves %s as text", (line) => {
    expect(readDateLine(line)).toBeNull();
  });

  test("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (line) => {
        readDateLine(line);
        parseWrittenDate(line, "en");
      }),
    );
  });
});
