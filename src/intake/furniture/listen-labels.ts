import type { FurnitureRule } from "./rule.ts";

/** How long the reading lasts, as players write it in all languages; the languages' own words come on top. */
const DURATIONS = ["#:#", "(#:#)", "· #:#", "| #:#", "• #:#", "- #:#"];
const SIGNS = ["", "| ", "· ", "• ", "- ", "– "];

/** The labels of the button that reads the article out, and the words for minutes. */
const PLAYERS: Readonly<Record<string, { readonly labels: string; readonly minutes: string }>> = {
  en: {
    labels:
      "Listen | Listen to article | Listen to this article | Listen to the article | Listen to story | Listen to this story | Listen to this post",
    minutes: "min | mins | minutes | minute",
  },
  fr: {
    labels:
      "Écouter | Écouter l'article | Écouter cet article | Écoutez l'article | Écoutez cet article | Article audio",
    minutes: "min | min. | minutes | minute",
  },
  de: {
    labels: "Anhören | Artikel anhören | Beitrag anhören | Vorlesen | Artikel vorlesen",
    minutes: "Min. | Min | Minuten | Minute",
  },
  es: {
    labels:
      "Escuchar | Escuchar artículo | Escuchar el artículo | Escuchar este artículo | Escuchar noticia | Escucha este artículo",
    minutes: "min | min. | minutos | minuto",
  },
  pt: {
    labels: "Ouvir | Ouvir artigo | Ouvir este artigo | Ouvir notícia | Ouça este artigo",
    minutes: "min | min. | minutos | minuto",
  },
  it: {
    labels: "Ascolta | Ascolta l'articolo | Ascolta questo articolo",
    minutes: "min | min. | minuti | minuto",
  },
  nl: {
    labels: "Luister | Beluister | Luister naar dit artikel | Beluister dit artikel",
    minutes: "min | min. | minuten | minuut",
  },
  sv: { labels: "Lyssna | Lyssna på artikeln", minutes: "min | min. | minuter" },
  da: { labels: "Lyt | Lyt til artiklen | Hør artiklen", minutes: "min | min. | minutter" },
  nb: { labels: "Lytt | Lytt til saken | Lytt til artikkelen", minutes: "min | min. | minutter" },
  pl: { labels: "Posłuchaj | Posłuchaj artykułu", minutes: "min | min. | minut" },
};

/** Labels of the button that reads the article out with the reading's length behind them. */
export const LISTEN_LABEL_RULES: readonly FurnitureRule[] = [
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: Object.fromEntries(
      Object.entries(PLAYERS).map(([language, { labels, minutes }]) => [
        language,
        timedLabels(labels.split(" | "), minutes.split(" | ")),
      ]),
    ),
  },
];

function timedLabels(labels: readonly string[], minutes: readonly string[]): readonly string[] {
  const times = minutes.flatMap((word) => SIGNS.map((sign) => `${sign}# ${word}`));
  return labels.flatMap((label) => [...DURATIONS, ...times].map((time) => `${label} ${time}`));
}
