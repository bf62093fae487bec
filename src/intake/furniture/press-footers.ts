import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines at the foot of a page, as papers, broadcasters and magazines print them. */
export const PRESS_FOOTERS_RULES: readonly FurnitureRule[] = [
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Read about our approach to external linking. | Make an editorial complaint | Do not share or sell my info |
        At Reach and across our entities we and our partners use information collected through cookies |
        How to Complain | Voucher Codes | Competition Rules | Newspaper Archive | Order a Newspaper |
        Newsletters Signup | Reader panel | Marketplace | Book An Ad | IPSO Regulated |
        Published by Associated Newspapers Ltd | Editorial Complaints | © Telegraph Media Group Limited 2024 |
        Licensing and Syndication | Guidelines | Branded Content | Syndication and Commissioning | Fantasy Sport |
        UK Voucher Codes | Betting Offers |
        These adverts enable local businesses to get in front of their target audience – the local community. |
        This article has comments disabled for legal reasons |
        It should have been a safe space for informed debate... | You must be logged in to vote | Get Involved |
        Highest scored | Lowest scored | Oldest to newest | Highest rated | Read this later
      `,
      de: `
        Meldung rechtswidriger Inhalte | Rechtswidrige Inhalte melden | Weiterverwendung nur mit Genehmigung |
        Für den Inhalt externer Seiten sind wir nicht verantwortlich. | Klassische Ansicht |
        Springen Sie direkt: Zum Textanfang (Navigation überspringen) oder Zur Hauptnavigation | Bezahlte Inhalte |
        Unsere Partner | Angebote der Mediengruppe | Produkte & Services |
        Der Kurz-Link dieses Artikels lautet: https://www.welt.de/123456789 | Datenschutzerklärung & Privatsphäre |
        Alle Angaben ohne Gewähr. | Keine Gewähr auf die Richtigkeit der Angaben. |
        Kursinformationen von SIX Financial Information. Verzögerung 15 bis 20 Min. oder gem. Angaben der jeweiligen Börse. |
        Dt. Börse: verzögert 15 Min., Nasdaq/NYSE: 20 Min.
      `,
      nl: `
        Linken kan altijd, eventueel met de intro van het stuk erboven. | Ga naar hoofdcontent
      `,
      da: `
        Alt materiale på denne side er omfattet af gældende lov om ophavsret. |
        Kopiering til andet formål kræver aftale
      `,
      sv: `
        All rätt förbehålls | Citera oss gärna men glöm inte ange källan.
      `,
      no: `
        Les eavisen
      `,
      fi: `
        Mainosta meillä
      `,
      fr: `
        Fréquentation certifiée par l'ACPM.
      `,
      es: `
        Contacta con nosotros | Protección de datos personales
      `,
      pt: `
        Fale com a gente
      `,
      it: `
        Informativa estesa | Termini e condizioni d'uso | Dichiarazione accessibilità |
        Codice Etico e Best Practices | Redazione e contatti |
        I diritti delle immagini e dei testi sono riservati. È espressamente vietata la loro riproduzione con qualsiasi mezzo e l'adattamento totale o parziale.
      `,
      ca: `
        Condicions de venda
      `,
      ro: `
        Preluarea fără respectarea acestor condiții constituie o încălcare a Legii 8/1996 privind drepturile de autor |
        Preluarea integrală se poate face doar în condițiile unui acord prealabil semnat | Contact și redacție |
        Date de contact | Codul de conduită | Soluționarea online a litigiilor
      `,
      ru: `
        Редакция не несет ответственности за мнения, высказанные в комментариях читателей. |
        Политика использования cookies | Сайт может содержать контент, не предназначенный для лиц младше 18 лет. |
        НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН И РАСПРОСТРАНЕН ИНОСТРАННЫМ АГЕНТОМ
      `,
      uk: `
        Політика конфіденційності та захисту персональних даних | Принципи і правила роботи
      `,
      pl: `
        Kup licencję | Źródło zdjęcia głównego:
      `,
      cs: `
        Publikování nebo šíření obsahu je zakázáno bez předchozího souhlasu
      `,
      hu: `
        Felhasználási feltételek és jogi nyilatkozat
      `,
      el: `
        Μέλος του
      `,
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        * emails for you | Part of the Daily *, The Mail on Sunday & Metro Media Group |
        Part of the Daily * & General Trust plc | Our website, as well as * newspaper, is regulated by IPSO |
        Why are you making commenting on * only available to subscribers? | Get The * delivered to your door
      `,
      de: `
        * in sozialen Netzwerken | * auf Social Media | Ein Angebot von *
      `,
      nl: `
        Op alle verhalen van * rust uiteraard copyright. |
        Wil je tekst overnemen of een video(fragment), foto of illustratie gebruiken, mail dan naar copyright @*. |
        Adverteren bij *
      `,
      fr: `
        Guides d’achat *
      `,
      es: `
        © *. Está expresamente prohibida la redistribución y la redifusión de este servicio sin su previo y expreso consentimiento. |
        Publicidad en *
      `,
      it: `
        Pubblicità su *
      `,
      ro: `
        Articolele publicate de * pot fi preluate doar în limita a 500 de caractere și cu citarea sursei cu link activ.
      `,
      uk: `
        Передрук матеріалів тільки за наявності гіперпосилання на *
      `,
    }),
  },
];
