import { wordingsByLanguage } from "../furniture/wordings-by-language.ts";
import { bodyPlaces, leadsToText, NO_PLACES, type Page } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** What stands above a table of contents. */
const HEADINGS: ReadonlySet<string> = new Set(
  Object.values(
    wordingsByLanguage({
      en: "Contents | Table of contents | Table of Contents | In this article | On this page | Jump to",
      ar: "المحتويات | محتويات المقال | في هذا المقال | اقرأ في هذا المقال | تقرأ في هذا المقال | جدول المحتويات | فهرس المحتويات",
      fa: "فهرست مطالب | فهرست | عناوین مقاله | آنچه در این مطلب می‌خوانید",
      tr: "İçindekiler | İçerik tablosu | Yazı içeriği",
      fr: "Sommaire | Table des matières | Au sommaire",
      es: "Contenido | Contenidos | Tabla de contenidos | Índice | Índice de contenidos | En este artículo",
      de: "Inhalt | Inhaltsverzeichnis | In diesem Artikel",
      ru: "Содержание | Оглавление | Содержание статьи",
      zh: "目录 | 文章目录 | 本文目录 | 内容目录",
      "zh-Hant": "目錄 | 文章目錄 | 本文目錄",
      ja: "目次 | この記事の目次 | もくじ | コンテンツ",
      ko: "목차 | 이 글의 목차 | 글 목차",
      it: "Indice | Sommario | Indice dei contenuti | Indice contenuti",
      pt: "Índice | Conteúdo | Sumário | Neste artigo | Tabela de conteúdos",
      nl: "Inhoud | Inhoudsopgave | In dit artikel",
      sv: "Innehåll | Innehållsförteckning",
      da: "Indhold | Indholdsfortegnelse",
      nb: "Innhold | Innholdsfortegnelse",
      fi: "Sisällys | Sisällysluettelo",
      pl: "Spis treści",
      cs: "Obsah | Obsah článku",
      sk: "Obsah",
      hu: "Tartalom | Tartalomjegyzék",
      ro: "Cuprins",
      el: "Περιεχόμενα | Πίνακας περιεχομένων",
      he: "תוכן עניינים | תוכן העניינים",
      hi: "विषय सूची | विषय-सूची | इस लेख में",
      uk: "Зміст | Зміст статті",
      bg: "Съдържание",
      vi: "Mục lục | Nội dung chính | Nội dung bài viết",
      id: "Daftar isi | Daftar Isi",
      ur: "فہرست | فہرست مضامین",
      bn: "সূচিপত্র",
      th: "สารบัญ | สารบัญบทความ",
      ca: "Índex | Contingut | Taula de continguts",
    }),
  ).flat(),
);

/** What counts an item: `1`, `1.2.`, `①`, `1）`. */
const NUMBER = /^(?:\p{Nd}{1,2}(?:[.-]\p{Nd}{1,2})*[.)）、．:：]?|[①-⑳])\s*(?=\p{L}|\p{P})/u;

/** A word in brackets, as wikis have it beside the heading: `[hide]`. */
const SWITCH = /^\[\p{L}+\]$/u;

/** Items of a table of contents without and with a heading. */
const FEWEST_ITEMS = 3;
const FEWEST_BELOW_HEADING = 2;

/** One sub-heading of so many stands above a paragraph; the lines of a chorus stand in a row. */
const ABOVE_TEXT_SHARE = 2;

/**
 * Places of a table of contents with its heading: lines in a row that stand below once more in the
 * same order, each above its part of the text.
 */
export function contentsPlaces(page: Page): ReadonlySet<number> {
  const { passages, headEnd } = page;
  const places = bodyPlaces(page, headEnd).filter((place) => isLabel(passages[place]));
  const last = new Map(places.map((place) => [bareText(passages[place]), place]));
  if (last.size > places.length - FEWEST_BELOW_HEADING) return NO_PLACES;
  for (const start of places) {
    const items = itemsFrom(page, start, last);
    const heading = headingAbove(passages, start);
    const fewest = heading.length === 0 ? FEWEST_ITEMS : FEWEST_BELOW_HEADING;
    if (items.length >= fewest) return new Set([...heading, ...items]);
  }
  return NO_PLACES;
}

/** The lines from `start` on that stand below again; none when those below are no sub-headings. */
function itemsFrom(
  { passages }: Page,
  start: number,
  last: ReadonlyMap<string, number>,
): readonly number[] {
  const items: number[] = [];
  const targets: number[] = [];
  for (let place = start; ; place += 1) {
    const target = last.get(bareText(passages[place])) ?? -1;
    if (target <= Math.max(place, targets.at(-1) ?? -1)) break;
    items.push(place);
    targets.push(target);
  }
  const end = items.at(-1) ?? start;
  const above = targets.filter((target) => leadsToText(passages[target + 1]));
  const arePartsOfText = above.length * ABOVE_TEXT_SHARE >= targets.length;
  return arePartsOfText && targets.every((target) => target > end) ? items : [];
}

/** Places of the heading above a list, with a switch that hides the list between them. */
function headingAbove(passages: readonly Signed[], start: number): readonly number[] {
  const end = SWITCH.test(passages[start - 1]?.text ?? "") ? start - 1 : start;
  const isHeading = HEADINGS.has(passages[end - 1]?.text.replace(/[:：]$/u, "") ?? "");
  return isHeading ? passages.slice(end - 1, start).map((_, index) => end - 1 + index) : [];
}

function isLabel(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short" || passage?.sign.kind === "bare";
}

/** A line's text without what counts it: `2.1 Harbour`. */
export function bareText(passage: Signed | undefined): string {
  return (passage ?? NOTHING).text.replace(NUMBER, "");
}
