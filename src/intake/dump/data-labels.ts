import { foldedSet } from "./folded-words.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import type { WordsByLanguage } from "../dates/dates-labels.ts";

/** What sites call the author in a list of an article's data, without a colon: `Author Ana Bell`. */
const AUTHOR_LABELS: WordsByLanguage = {
  en: "author|authors",
  de: "autor|autorin|autoren",
  fr: "auteur|auteure|autrice|auteurs",
  es: "autor|autora|autores",
  pt: "autor|autora|autores",
  it: "autore|autrice|autori",
  nl: "auteur|auteurs",
  pl: "autor|autorka|autorzy",
  cs: "autor|autorka",
  ro: "autor|autoare",
  hr: "autor|autorica",
  sr: "аутор|ауторка",
  mk: "автор|авторка",
  sq: "autori|autorja",
  bs: "autor|autorica",
  bg: "автор|автори",
  ru: "автор|авторы",
  uk: "автор|авторка|автори",
  el: "συντάκτης|συντάκτρια",
  tr: "yazar|yazan",
  id: "penulis",
  sw: "mwandishi",
};

/** What else such a list has: keywords, the page's address, print. */
const OTHER_LABELS: WordsByLanguage = {
  en: "keywords|permalink|print|feedback|tags|topics",
  de: "schlagwörter|stichwörter|permalink|drucken|themen",
  fr: "mots-clés|permalien|imprimer",
  es: "permalink|imprimir|etiquetas",
  pt: "palavras-chave|link|imprimir|assuntos",
  it: "permalink|stampa",
  nl: "trefwoorden|permalink|afdrukken",
  pl: "tagi|permalink|drukuj",
  cs: "tagy|permalink|vytisknout",
  ro: "etichete|permalink",
  sr: "permalink",
  bg: "permalink",
  ru: "постоянная|permalink",
  uk: "permalink",
  tr: "permalink",
  el: "permalink",
};

const AUTHOR = foldedSet(AUTHOR_LABELS);
const OTHER = foldedSet(OTHER_LABELS);

/** A word before what is no word: `Date 10.06.2031`. */
const LABEL_AT_START = /^\p{L}+:? \P{L}/u;

/** Whether a line starts with what sites call the author, with no sign behind it. */
export function startsWithAuthorLabel(text: string): boolean {
  return AUTHOR.has(labelOf(text));
}

/** Whether a line starts with what sites call other data of an article. */
export function startsWithDataLabel(text: string): boolean {
  return OTHER.has(labelOf(text));
}

/** Whether a line that gives a date has a label before it. */
export function startsWithLabel(date: string): boolean {
  return LABEL_AT_START.test(date);
}

/** The same line without the label. */
export function behindLabel(text: string): string {
  return text.slice(text.indexOf(" ") + 1);
}

function labelOf(text: string): string {
  const end = text.indexOf(" ");
  return end === -1 ? "" : foldWord(text.slice(0, end).replace(/:$/u, ""));
}
