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
        How to Complain | Competition Rules | Newspaper Archive | Order a Newspaper | Newsletters Signup |
        Reader panel | Book An Ad | IPSO Regulated | Editorial Complaints | Licensing and Syndication |
        Syndication and Commissioning | Fantasy Sport | UK Voucher Codes | Betting Offers |
        365 Bloor Street East, Toronto, Ontario, M4W 3L4 | Toll-free (Canada only): 1-866-306-4636 |
        We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work. |
        This service may include material from Agence France-Presse (AFP), APTN, Reuters, AAP, CNN and the BBC World Service which is copyright and cannot be reproduced. |
        AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time) |
        We pay our respects to the Traditional Owners of Country |
        Readers seeking support can contact Lifeline on 13 11 14 | Academic rigour, journalistic flair |
        This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed. |
        All content is available under the Open Government Licence v3.0, except where otherwise stated |
        © Crown copyright | This was published under the 2019 to 2022 Johnson Conservative government |
        This was published under the 2010 to 2015 Conservative and Liberal Democrat coalition government |
        Available languages (23) | Other available languages |
        (Please credit the Thomson Reuters Foundation, the charitable arm of Thomson Reuters. Visit http://www.context.news/)
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
        * is part of The Trust Project. |
        It is a priority for * to create products that are accessible to all in Canada including people with visual, hearing, motor and cognitive challenges. |
        Audience Relations, * P.O. Box 500 Station A |
        * acknowledges the traditional custodians of country and their connections and continuous care for the skies, lands and waterways throughout Australia. |
        Advertise with * |
        * does not control and is not responsible for user created content, posts, comments, submissions or preferences. |
        This article reflects the personal opinion of the author and not the official stand of the * |
        Comments expressed here do not reflect the opinions of * newspapers or any employee thereof. |
        * defends the rights of people in close to 100 countries worldwide, spotlighting abuses and bringing perpetrators to justice |
        Any views expressed in this opinion piece are those of the author and not of * or the Thomson Reuters Foundation. |
        The * Biting the hand that feeds IT
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
