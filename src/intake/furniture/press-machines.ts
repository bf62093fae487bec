import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines made or told by machines, as papers, broadcasters and magazines print them. */
export const PRESS_MACHINES_RULES: readonly FurnitureRule[] = [
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      de: `
        Diese Zusammenfassung wurde mithilfe von Künstlicher Intelligenz erstellt. |
        Diese Zusammenfassung wurde mit Hilfe von künstlicher Intelligenz generiert und von der Redaktion geprüft. |
        Dieser Text wurde mit KI-Unterstützung erstellt und von der Redaktion geprüft. |
        Dieser Artikel wurde mithilfe maschineller Unterstützung erstellt und vor der Veröffentlichung von der Redaktion sorgfältig geprüft |
        Übertragung aus dem Englischen mithilfe von KI | Dieser Text wurde maschinell übersetzt. |
        Übersetzt mithilfe von KI | Automatisch generierte Audioversion |
        Die Audioversion dieses Artikels wurde künstlich erzeugt. |
        Die Audioversion dieses Artikels wurde künstlich erzeugt. Wir entwickeln das Angebot stetig weiter und freuen uns über Ihr Feedback. |
        Dieses Bild wurde mit KI generiert | Frag die KI | Stell deine Frage | Frage zum Artikel stellen |
        KI kann Fehler machen | KI-Antworten können Fehler enthalten. |
        Hier erfahren Sie mehr über den Einsatz von KI | Artikel mit KI vorlesen lassen
      `,
      nl: `
        Samengevat door AI | Voorgelezen door een AI-stem
      `,
      da: `
        Opsummeringen er lavet med kunstig intelligens |
        Opsummeringen er genereret af AI og gennemlæst af en journalist
      `,
      sv: `
        Sammanfattningen är gjord med AI och kontrollerad av redaktionen |
        Sammanfattningen är skapad med hjälp av AI | Den här texten läses upp av en AI-röst | Läs vår AI-policy här |
        Så använder vi AI
      `,
      no: `
        Artikkelen er lest opp av en KI-stemme | Opplest med kunstig stemme | Teksten er oversatt med KI |
        Denne artikkelen er oversatt ved hjelp av KI | Vis oppsummering
      `,
      fi: `
        Tiivistelmä on tekoälyn tekemä ja ihmisen tarkistama. | Tekoälyn lukema | Tekoälyääni lukee artikkelin
      `,
      fr: `
        Résumer cet article | Résumer l'article | Ce résumé a été généré par une intelligence artificielle |
        Lire le résumé | Voix de synthèse | Article traduit automatiquement
      `,
      es: `
        Resumen generado por inteligencia artificial | Resumen IA | Resumir | Resumir con IA |
        Este resumen ha sido generado con inteligencia artificial | Este audio es generado por IA |
        Escucha este artículo. Audio generado con IA de Google | Audio generado con IA de Google | Leer resumen |
        Ver resumen | Reproducir audio | Mostrar resumen | Las claves nuevo Generado con IA
      `,
      pt: `
        Gerado por IA | Resumo gerado por ferramenta de IA treinada pela redação |
        Este resumo foi gerado por inteligência artificial
      `,
      it: `
        Riassunto generato dall'intelligenza artificiale | Riassumi
      `,
      ro: `
        Rezumat generat de AI | Rezumat AI
      `,
      ru: `
        Краткий пересказ | Краткий пересказ от РИА ИИ | Пересказ сгенерирован нейросетью |
        Этот текст переведен автоматически
      `,
      pl: `
        Skrót przygotowany przez AI | Lektor wygenerowany przez sztuczną inteligencję
      `,
      tr: `
        Yapay zeka ile özetle | Haberin Özeti
      `,
      ar: `
        ملخص بالذكاء الاصطناعي | تم إنشاء هذا الملخص بواسطة الذكاء الاصطناعي
      `,
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      de: `
        Wie * Künstliche Intelligenz einsetzt
      `,
      sv: `
        Sammanfattningen är gjord med stöd av AI-verktyg från OpenAI och kvalitetssäkrad av *. Läs vår AI-policy här
      `,
    }),
  },
];
