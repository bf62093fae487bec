import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readByline } from "#intake/dump/byline.ts";
import { readDateLine } from "#intake/dates/dates.ts";
import { readMetaLine } from "#intake/dump/meta-line.ts";

describe("meta lines", () => {
  test.each([
    ["Ana BellSend an email4 days ago017Less than a minute", ["Ana Bell"], null],
    ["Ana BellTom Roe4 days ago2 min read", ["Ana Bell", "Tom Roe"], null],
    ["Ana McKay4 days ago", ["Ana McKay"], null],
    ["By A. Bell 26 minutes ago", ["A. Bell"], null],
    ["B. Roe | 4 May 2031", ["B. Roe"], "2031-05-04"],
    ["admin2 weeks ago", [], null],
    ["Harbour Post4. Mai 20310 Kommentare", [], "2031-05-04"],
    ["By Ana Bell · May 4, 2031 · 3 min read · 12 comments", ["Ana Bell"], "2031-05-04"],
    ["Ana Bell on May 4, 2031 in News", ["Ana Bell"], "2031-05-04"],
    ["Posted by Ana Bell | 4 May 2031", ["Ana Bell"], "2031-05-04"],
    ["May 4, 2031 by Ana Bell", ["Ana Bell"], "2031-05-04"],
    ["May 4, 2031 Ana Bell 0 Comments", ["Ana Bell"], "2031-05-04"],
    ["By Ana Bell Published 4 May 2031 Updated 5 May 2031", ["Ana Bell"], "2031-05-04"],
    ["3 min read", [], null],
    ["By Ana Bell | @anabell | May 4, 2031", ["Ana Bell"], "2031-05-04"],
    ["By Ana Bell, Tom Roe | Port Town | May 4, 2031", ["Ana Bell", "Tom Roe"], "2031-05-04"],
    [
      "Von Ana Bell | Stand: 04.05.2031 - 08:15 Uhr | Lesezeit: 3 Minuten",
      ["Ana Bell"],
      "2031-05-04",
    ],
    ["منى حسنأرسل بريدا إلكترونيا4 مايو، 203103312 دقائق", ["منى حسن"], "2031-05-04"],
    ["4 May 2031 | 3 min read", [], "2031-05-04"],
    ["Ana Bell | May 4, 2031, 3:17 PM | 1,209 | 5", ["Ana Bell"], "2031-05-04"],
    ["أحمد علي | 4 مايو 2031", ["أحمد علي"], "2031-05-04"],
    ["بقلم أحمد علي - 4 مايو 2031 - 3 دقائق", ["أحمد علي"], "2031-05-04"],
    ["نویسنده: علی رضایی | ۱۴ اردیبهشت ۱۴۱۰ | ۳ نظر", ["علی رضایی"], "2031-05-04"],
    ["Işıl Yılmaz - 4 Mayıs 2031 - 3 dk okuma", ["Işıl Yılmaz"], "2031-05-04"],
    ["Par Ana Bell, le 4 mai 2031 à 08h15", ["Ana Bell"], "2031-05-04"],
    ["Ana de la Cruz | 4 de mayo de 2031", ["Ana de la Cruz"], "2031-05-04"],
    ["Von Ana Bell, 4. Mai 2031, 08:15 Uhr", ["Ana Bell"], "2031-05-04"],
    ["Автор: Анна Белл 4 мая 2031", ["Анна Белл"], "2031-05-04"],
    ["作者：张三 2031年5月4日 阅读 123", ["张三"], "2031-05-04"],
    ["2031年5月4日 | 文／山田花子", ["山田花子"], "2031-05-04"],
    ["di Ana Bell - 4 maggio 2031 - 3 min di lettura", ["Ana Bell"], "2031-05-04"],
    ["Por Ana Bell — 4 de maio de 2031 — Sem comentários", ["Ana Bell"], "2031-05-04"],
    ["Jan Novák | 4. května 2031 | 3 komentáře", ["Jan Novák"], "2031-05-04"],
    ["Jan Nowak, 4 maja 2031, 3 min czytania", ["Jan Nowak"], "2031-05-04"],
    ["Оксана Коваль · 4 травня 2031 · 3 хв читання", ["Оксана Коваль"], "2031-05-04"],
    ["김철수 | 2031년 5월 4일 | 댓글 3", ["김철수"], "2031-05-04"],
  ])("reads %s", (line, authors, date) => {
    expect(readMetaLine(line)).toEqual({ authors, date });
  });

  test.each([
    ["12"],
    ["Ana Bell"],
    ["Ana Bell 12"],
    ["Ana Bell 2:15"],
    ["Ferry Returned 3 Days Ago"],
    ["Ferry Returned, 3 Days Ago"],
    ["In the News 4 days ago"],
    ["Port Town, 4 May 2031"],
    ["انتهى الاجتماع قبل 3 أيام"],
    ["Share on Facebook"],
    [""],
  ])("leaves %s as text", (line) => {
    expect(readMetaLine(line)).toBeNull();
  });

  test("never throws on any text", () => {
    const piece = fc.constantFrom(
      "Ana Bell",
      "4 days ago",
      "|",
      " ",
      "By ",
      "May 4, 2031",
      "20311",
    );
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 600 }),
      fc
        .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 20 })
        .map((parts) => parts.join("")),
    );
    fc.assert(fc.property(line, (text) => void readMetaLine(text)));
  });
});

describe("prose", () => {
  test.each(proseLines())("is left alone: %s", (line) => {
    expect([readDateLine(line), readByline(line), readMetaLine(line)]).toEqual([null, null, null]);
  });
});

/** Lines of articles with dates, names, times and the words of bylines in them. */
function proseLines(): readonly string[] {
  return [
    "On 4 May 2031 the ferry returned.",
    "By noon the ferry had left.",
    "By 4 May 2031, all ferries had left.",
    "By Ana Bell's account, the pier was empty.",
    "May 4, 2031, was the day the pier fell.",
    "Four days ago the pier fell.",
    "4 days ago the pier fell.",
    "The pier fell 4 days ago.",
    "Published in 2031, the book sold well.",
    "Updated rules apply from 4 May 2031.",
    "Ana Bell said on May 4, 2031.",
    "Posted to Port Town in 2031, she stayed.",
    "Read in 3 minutes what took years.",
    "12 comments later, the mayor gave in.",
    "Ana Bell, mayor of Port Town",
    "Sunday: Ferries 3, Barges 2",
    "8:15 a.m.: The ferry leaves the pier",
    "Text messages were sent by Ana Bell",
    "Share prices fell on 4 May 2031",
    "Author unknown, said the label.",
    "Von hier aus fuhr die Fähre am 4. Mai 2031 ab.",
    "Von Ana Bell stammt der Plan.",
    "Vor 2 Stunden legte die Fähre ab.",
    "Am 4. Mai 2031 kehrte die Fähre zurück.",
    "Seit dem 4. Mai 2031",
    "Stand der Dinge am 4. Mai",
    "Von Montag bis Freitag fährt die Fähre.",
    "Le 4 mai 2031, le ferry est revenu.",
    "Par la suite, le quai fut fermé.",
    "Il y a 3 jours, le quai fut fermé.",
    "Mis à jour en 2031, le plan a changé.",
    "Par Toutatis !",
    "El 4 de mayo de 2031 volvió el barco.",
    "Por Ana Bell votaron todos.",
    "Hace 3 días volvió el barco.",
    "De nuevo en el puerto",
    "Publicado en 2031, el libro se vendió bien.",
    "4 мая 2031 года паром вернулся.",
    "3 дня назад паром вернулся.",
    "Автор книги живёт в порту.",
    "Опубликовано было немного.",
    "В 8:15 паром ушёл.",
    "2031年5月4日，渡轮返回港口。",
    "3天前，渡轮返回港口。",
    "作者住在港口。",
    "记者从港口了解到，渡轮已返回。",
    "記者会見は5月4日に行われた。",
    "文化は町の宝だ。",
    "3日前に船が戻った。",
    "2031年5月4日に船が戻った。",
    "عادت العبارة في 4 مايو 2031",
    "انتهى الاجتماع قبل 3 أيام",
    "كتب أحمد الرسالة عام 2031",
    "نشر في المدينة خبر العبارة",
    "منذ 3 أيام والميناء مغلق",
    "کشتی در ۱۴ خرداد ۱۴۰۴ بازگشت",
    "نویسنده در بندر زندگی می‌کند",
    "۳ روز پیش کشتی بازگشت",
    "4 Mayıs 2031 günü vapur döndü.",
    "Yazar limanda yaşıyor.",
    "3 gün önce vapur döndü.",
    "Il 4 maggio 2031 il traghetto è tornato.",
    "Di notte il porto è chiuso.",
    "Em 4 de maio de 2031 o barco voltou.",
    "Door de storm bleef de pont aan wal.",
    "Av alla färjor kom bara en tillbaka.",
    "2031. május 4-én visszatért a komp.",
    "ב-4 במאי 2031 חזרה המעבורת",
    "4 मई 2031 को नाव लौटी।",
    "2031년 5월 4일 배가 돌아왔다.",
  ];
}
