import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines to subscribers, and of accounts and appeals, as papers, broadcasters and magazines print them. */
export const PRESS_WALLS_3_RULES: readonly FurnitureRule[] = [
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    phrases: wordingsByLanguage({
      en: `
        This story requires our BI Prime membership |
        Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading |
        If you're enjoying this article, consider supporting our award-winning journalism by subscribing |
        In return, you get essential news, captivating podcasts, brilliant infographics, can't-miss newsletters, |
        If you can, please support us on a monthly basis |
        As our journalists work to ask the hard questions about our recovery, we also look to you, our readers for |
        Recognizing that not everyone can afford costly news subscriptions, we are dedicated to delivering |
        In times of uncertainty you need journalism you can trust |
        Get 14 days free to read all our investigative and in-depth journalism |
        …but we are not going to force you to. Over 10 million users come to us each month for the news |
        These actions are direct attempts to silence independent journalism in Russia
      `,
      de: `
        Die »nd.Genossenschaft« gehört den Menschen, die sie ermöglichen: unseren Leser:innen und Autor:innen |
        Bitte deaktivieren Sie sämtliche Hard- und Software-Komponenten, die in der Lage sind Teile unserer Website
      `,
      es: `
        Si decides continuar compartiendo tu cuenta, este mensaje se mostrará en tu dispositivo y en el de la otra
      `,
      pt: `
        Mais de 180 reportagens e análises publicadas a cada dia
      `,
    }),
  },
];
