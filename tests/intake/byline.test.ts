import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readByline } from "#intake/dump/byline.ts";

describe("bylines", () => {
  test.each([
    ["By Ana Bell", ["Ana Bell"]],
    ["Pewarta: Sekar Wulandana", ["Sekar Wulandana"]],
    ["เขียนโดย สมหวัง ลำจันทร์ทอง", ["สมหวัง ลำจันทร์ทอง"]],
    ["रिपोर्टर: रमेश तिवाड़ी", ["रमेश तिवाड़ी"]],
    ["எழுதியவர், கயல்விழி மருதவாணன்", ["கயல்விழி மருதவாணன்"]],
    ["青浜新闻记者 陆采苹", ["陆采苹"]],
    ["編輯 許家葦 報導", ["許家葦"]],
    ["BY ANA BELL and Tom Roe | Harbour Post", ["Ana Bell", "Tom Roe"]],
    ["By Ana Bell, Tom Roe and Cy Poe", ["Ana Bell", "Tom Roe", "Cy Poe"]],
    ["Written by Ana Bell, Staff Writer", ["Ana Bell"]],
    ["By Ana Bell ana@harbour.example @anabell", ["Ana Bell"]],
    ["By Ana Bell Local Democracy Reporter", ["Ana Bell"]],
    ["By Ana Bell Reporter", ["Ana Bell"]],
    ["By Ana BellSenior Reporter", ["Ana Bell"]],
    ["By ANA BELL Staff Writer", ["Ana Bell"]],
    ["By Ana BellFood & Drink Editor", ["Ana Bell"]],
    ["By Ana Bell and Tom Roe Globe Staff", ["Ana Bell", "Tom Roe"]],
    ["By ANA BELL, FEATURES REPORTER and TOM ROE FOR LANTERNONLINE", ["Ana Bell", "Tom Roe"]],
    ["By Harbour Clinic Staff", ["Harbour Clinic Staff"]],
    ["By Harbour Post Staff and AFP", ["Harbour Post Staff", "AFP"]],
    ["Co-authored by Ana Bell and Tom Roe", ["Ana Bell", "Tom Roe"]],
    ["Von Dr. med. Ana Bell", ["Dr. med. Ana Bell"]],
    ["Un texte de Ana Bell", ["Ana Bell"]],
    ["Recueilli par Ana Bell", ["Ana Bell"]],
    ["［小金井みつ,青浜新聞］", ["小金井みつ"]],
    ["早乙女 亮 : 青浜経済 記者", ["早乙女 亮"]],
    ["聯海報 記者沈昱廷、簡若涵/專題報導", ["沈昱廷", "簡若涵"]],
    ["De notre envoyée spéciale Ana Bell", ["Ana Bell"]],
    ["Dal nostro inviato Ana Bell", ["Ana Bell"]],
    ["De nuestra corresponsal Ana Bell", ["Ana Bell"]],
    ["Newsblog von: Ana Bell, Tom Roe", ["Ana Bell", "Tom Roe"]],
    ["Par Ana BELLE.", ["Ana Belle"]],
    ["青川新闻记者 林晚舟 实习生 贺小满", ["林晚舟", "贺小满"]],
    ["By Local Democracy Reporter", []],
    ["Par Ana Bell Journaliste", ["Ana Bell"]],
    ["By Ana Bell in Port Town", ["Ana Bell"]],
    ["By Laura Koski HS", ["Laura Koski"]],
    ["By Laura Koski HS News", ["Laura Koski"]],
    ["By Ana Bell III", ["Ana Bell III"]],
    ["By By Ana Bell", ["Ana Bell"]],
    ["By Mehmet Ali KAYA", ["Mehmet Ali Kaya"]],
    ["作者：记者林晚舟", ["林晚舟"]],
    ["文字｜林晚舟", ["林晚舟"]],
    ["By Ana Bell, BBC News", ["Ana Bell"]],
    ["By AFP", ["AFP"]],
    ["By Ed Bell, BBC", ["Ed Bell"]],
    ["By Ana Bell, HARBOUR TODAY Sports", ["Ana Bell"]],
    ["By Ana deLemos", ["Ana deLemos"]],
    ["By Will Smith", ["Will Smith"]],
    ["By Reuters", ["Reuters"]],
    ["Edited by Tom Roe", []],
    ["责任编辑：李四", []],
    ["By admin", []],
    ["Ana Bell, Political Correspondent", ["Ana Bell"]],
    ["بقلم: أحمد علي", ["أحمد علي"]],
    ["بقلم أحمد علي", ["أحمد علي"]],
    ["كتب: أحمد علي ومنى حسن", ["أحمد علي ومنى حسن"]],
    ["نویسنده: علی رضایی", ["علی رضایی"]],
    ["Yazan: Işıl Yılmaz", ["Işıl Yılmaz"]],
    ["Par Ana Bell et Luc Roy", ["Ana Bell", "Luc Roy"]],
    ["Ana de la Cruz, corresponsal", ["Ana de la Cruz"]],
    ["Por Ana Bell", ["Ana Bell"]],
    ["Von Ana Bell und Tom Roe", ["Ana Bell", "Tom Roe"]],
    ["Text: Ana Bell", ["Ana Bell"]],
    ["Автор: Анна Белл", ["Анна Белл"]],
    ["作者：张三", ["张三"]],
    ["记者 张三", ["张三"]],
    ["文／山田花子", ["山田花子"]],
    ["di Ana Bell", ["Ana Bell"]],
    ["Escrito por Ana Bell", ["Ana Bell"]],
    ["Door Ana van der Berg", ["Ana van der Berg"]],
    ["Av Ana Bell", ["Ana Bell"]],
    ["Skrevet af Ana Bell", ["Ana Bell"]],
    ["Tekst: Ana Bell", ["Ana Bell"]],
    ["Teksti: Aino Salo", ["Aino Salo"]],
    ["Autor: Jan Nowak", ["Jan Nowak"]],
    ["oprac. Jan Nowak", ["Jan Nowak"]],
    ["Rozmawiała: Anna Kos", ["Anna Kos"]],
    ["Priredio: Petar Babić", ["Petar Babić"]],
    ["Επιμέλεια: Άννα Παπά", ["Άννα Παπά"]],
    ["Tłumaczenie: Anna Kos", []],
    ["Autorka: Jana Nováková", ["Jana Nováková"]],
    ["Napísala: Jana Nováková", ["Jana Nováková"]],
    ["Szerző: Kovács Anna", ["Kovács Anna"]],
    ["Scris de Ana Bell", ["Ana Bell"]],
    ["Γράφει ο Γιώργος Παπαδόπουλος", ["Γιώργος Παπαδόπουλος"]],
    ["מאת: דנה לוי", ["דנה לוי"]],
    ["김철수 기자", ["김철수"]],
    ["लेखक: राम शर्मा", ["राम शर्मा"]],
    ["Автор: Оксана Коваль", ["Оксана Коваль"]],
    ["Автори: Иван Петров и Мария Иванова", ["Иван Петров", "Мария Иванова"]],
    ["Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]],
    ["Penulis: Budi Santoso", ["Budi Santoso"]],
    ["Text: Núria Puig i Tom Roe", ["Núria Puig", "Tom Roe"]],
  ])("reads %s", (line, authors) => {
    expect(readByline(line)).toEqual({ authors, isMarked: true });
  });

  test.each([
    ["By MARY McKAY", ["Mary McKay"]],
    ["By TOM REYES JR.", ["Tom Reyes Jr."]],
    ["By SEAN O'NEILL and J.R. SMITH-JONES", ["Sean O'Neill", "J.R. Smith-Jones"]],
    ["By IŞIL YILMAZ", ["Işıl Yılmaz"]],
    ["By LUDWIG VAN DER BERG", ["Ludwig van der Berg"]],
    ["Par Ana BELL", ["Ana Bell"]],
    ["АВТОР: АННА БЕЛЛ", ["Анна Белл"]],
  ])("writes the names of %s as people do", (line, authors) => {
    expect(readByline(line)?.authors).toEqual(authors);
  });

  test("takes no name beside an outlet for marked", () => {
    expect(readByline("Ana Bell | Harbour Post")).toEqual({
      authors: ["Ana Bell"],
      isMarked: false,
    });
  });

  test("reads a name alone when asked", () => {
    expect(readByline("Ana Bell")).toBeNull();
    expect(readByline("Ana Bell", { allowBareName: true })).toEqual({
      authors: ["Ana Bell"],
      isMarked: false,
    });
  });

  test("reads “De” where it is the language's word", () => {
    expect(readByline("De Ana Bell")).toBeNull();
    expect(readByline("De Ana Bell", { language: "ro" })?.authors).toEqual(["Ana Bell"]);
  });

  test.each([
    ["By noon the ferry had left."],
    ["By 2030, the harbour will be closed."],
    ["By Christmas"],
    ["By Sunday Night"],
    ["By The Numbers"],
    ["By Popular Demand"],
    ["By the Sea"],
    ["By Land and Sea"],
    ["By Ana Bell the ferry was named."],
    ["By Ana Bell."],
    ["Por la tarde"],
    ["Por Favor"],
    ["Von hier aus"],
    ["Von Trapp"],
    ["Von Tür zu Tür"],
    ["De nuevo"],
    ["De Gaulle Returns"],
    ["Di Maria Rossi"],
    ["Par conséquent"],
    ["كتب أحمد الرسالة"],
    ["Text"],
    ["記者会見"],
    ["記者会見全文"],
    ["作者住在港口"],
    ["تقرير: عودة العبارة"],
    ["بواسطة قارب صغير"],
    ["Ana Bell, director of the port"],
    ["By"],
    ["By Ana Bell “Never again”"],
    ["Ferry Returns"],
    ["By A B, C D, E F, G H, I J, K L and M N"],
  ])("leaves %s as text", (line) => {
    expect(readByline(line)).toBeNull();
  });

  test("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), fc.boolean(), (line, bare) => {
        readByline(line, { allowBareName: bare });
        readByline(`By ${line}`);
      }),
    );
  });
});
