import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * Labels that stand above a picture's caption for screen readers, with the comma or colon that says so: without
 * it `Photo` may be a button.
 */
export const PICTURE_LABEL_RULES: readonly FurnitureRule[] = [
  {
    name: "label of a picture",
    reason: "It says of what kind a picture is that stood there, and nothing of what it shows.",
    place: "anywhere",
    leadsToCaption: true,
    wordings: wordingsByLanguage({
      en: "Image caption, | Media caption, | Photo caption, | Video caption,",
      ar: "التعليق على الصورة، | التعليق على الفيديو، | شرح الصورة،",
      fa: "توضیح تصویر، | توضیح ویدئو، | شرح عکس،",
      ur: "تصویر کا کیپشن، | ویڈیو کیپشن،",
      ps: "د عکس تشریح، | د انځور تشریح،",
      tr: "Fotoğraf altı yazısı, | Video altı yazısı,",
      az: "Şəklin alt yazısı, | Şəklin altyazısı,",
      uz: "Сурат тагсўзи, | Surat tagso'zi,",
      ru: "Подпись к фото, | Подпись к видео,",
      uk: "Підпис до фото, | Підпис до відео,",
      es: "Pie de foto, | Pie de video,",
      pt: "Legenda da foto, | Legenda do vídeo,",
      fr: "Légende image, | Légende vidéo,",
      vi: "Chụp lại hình ảnh, | Chụp lại video,",
      id: "Keterangan gambar, | Keterangan video,",
      zh: "图像加注文字， | 图片说明，",
      "zh-Hant": "圖像加註文字， | 圖片說明，",
      ja: "画像説明, | 画像説明、",
      ko: "사진 설명, | 동영상 설명,",
      hi: "इमेज कैप्शन, | वीडियो कैप्शन,",
      bn: "ছবির ক্যাপশন,",
      th: "คำบรรยายภาพ, | คำบรรยายวิดีโอ,",
      sr: "Потпис испод фотографије, | Potpis ispod fotografije,",
    }),
  },
];
