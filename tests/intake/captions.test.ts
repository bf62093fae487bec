import { describe, expect, test } from "vitest";
import { isCaption } from "#intake/dump/captions.ts";
import { isPictureCredit } from "#intake/dump/credits.ts";

describe("captions", () => {
  test.each([
    "Image caption: The ferry at dawn",
    "IMAGE CAPTION: The ferry at dawn",
    "Photo: Ana Bell",
    "Photo by: Ana Bell",
    "[Photo: Ana Bell]",
    "(Photo: Ana Bell)",
    "The ferry at dawn. Photo: Ana Bell",
    "The ferry at dawn (Photo: Ana Bell)",
    "The ferry at dawn. © Ana Bell",
    "The ferry at dawn. Ana Bell/Reuters",
    "The ferry at dawn. | Harbour Press",
    "The ferry at dawn. / ANA DE LA CRUZ",
    "The ferry at the quay. (Ana Bell/Harbour Post)",
    "The ferry at dawn, photo: A. Bell",
    "The ferry at dawn | Photo: Ana Bell",
    "The ferry at dawn © Ana Bell",
    "Кметът на Синя коса на новия кей заедно с рибарите © снимка: Анна Бел",
    "Kuter w zatoce (fot. zatoka.example)",
    "Zdj. Jan Nowak",
    "Foto: Ana Bell",
    "Die Fähre am Morgen. Foto: Ana Bell",
    "Fotoğraf: Ana Bell",
    "Crédit photo : Ana Bell",
    "Фото: Анна Белова",
    "صورة: آنا بيل",
    "عکس: آنا بل",
    "图片来源：青溪日报",
    "写真：青溪新聞",
  ])("are told by a credit: %s", (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    "Photo albums sold well this winter.",
    "Who pays for the ferry? | Harbour Press",
    "Ferry returns to the village | Harbour Press",
    "The photo shows the ferry at dawn.",
    "Photo",
    "Image matters, said the mayor.",
    "The police had a photo of Ana Bell.",
    "He works for Reuters",
    "They offer loans, credit, and insurance.",
    "They sell lamps, photos, and books to all who come",
    "Sie las Buch, Bild Zeitung und Heft",
    "https://harbour.example/photos/ferry",
    "They came, saw a photo of the ferry, and left",
    "Tolland wrote about the ferry, the quay, the photo album",
    "Anh Minh",
    "Tolland said: “We are back.”",
    "Das Foto zeigt die Fähre.",
    "Фотография висит на стене.",
    "صور القرية القديمة جميلة.",
    "照片很美。",
    "",
    `Photo: ${"word ".repeat(100)}`,
  ])("are not %.40s", (line) => {
    expect(isCaption(line)).toBe(false);
  });
});

describe("credits that say nothing of the picture", () => {
  test.each([
    "Photo: Ana Bell",
    "Photo by Ana Bell on Unsplash",
    "(Photo: Ana Bell)",
    "(Ana Bell / Harbour Post)",
    "ANA BELL/REUTERS",
    "Getty Images",
    "© private",
    "© Ana Bell / Harbour Post",
    "Foto: Mirko Baum / DER HAFEN",
    "Foto: archivo particular",
    "Фото: Анна Белова / «Лента гавани»",
    "צילום: אורי כרמל",
    "،تصویر کا ذریعہGetty Images",
    "攝影｜林晚舟",
  ])("are told: %s", (line) => {
    expect(isPictureCredit(line)).toBe(true);
  });

  test.each([
    "Image caption: The ferry at dawn",
    "Photo: The ferry leaves the quay",
    "Picture: Ana Bell opens the door",
    "Foto: el barco llega al puerto",
    "The ferry at dawn. Photo: Ana Bell",
    "Photo: 4 May 2031",
    "عکس: پل قدیمی در زمستان گذشته",
    "Bildunterschrift: Die Fähre",
    "Photographs",
  ])("are not what shows something: %s", (line) => {
    expect(isPictureCredit(line)).toBe(false);
  });
});
