import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of apps, channels and networks, as papers, broadcasters and magazines print them. */
export const PRESS_APPS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      ru: `
        Включить уведомления
      `,
      uk: `
        Завантажити застосунок
      `,
      pl: `
        Włącz powiadomienia
      `,
      cs: `
        Zapnout upozornění
      `,
      hu: `
        Értesítések bekapcsolása
      `,
    }),
  },
];
