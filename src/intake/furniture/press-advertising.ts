import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of advertisements and paid links, as papers, broadcasters and magazines print them. */
export const PRESS_ADVERTISING_RULES: readonly FurnitureRule[] = [
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        The Filter's independent journalism is written by experts. * will earn a commission if you buy something through an affiliate link. |
        This content is paid for by the advertiser and produced by the * Labs team. | Advertiser content hosted by * |
        Promoted by * Studio | Sponsored contents planned and edited by * Media Enterprise Division.
      `,
      de: `
        Warum sehe ich * nicht? |
        Mit dem Kauf über diesen Link erhält * eine Provision, aber beeinflusst nicht die redaktionelle Arbeit.
      `,
      fr: `
        La rédaction de * n’a pas participé à la réalisation de cet article.
      `,
      es: `
        Algunos de los enlaces de este artículo son afiliados y pueden reportar un beneficio a *. En caso de no disponibilidad, las ofertas pueden variar.
      `,
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        The links are powered by Skimlinks. By clicking on an affiliate link, you accept that Skimlinks cookies will be set. |
        Supported by | About this content | Paid for by | Advertisement feature |
        Our community members are treated to special offers, promotions and adverts from us and our partners. You can check out at any time. More info |
        The products featured in this article have been independently selected. We may earn commission on purchases made through some of the links. |
        If you click a link in this story we may earn affiliate revenue. |
        This article contains affiliate links, we will receive a commission on any sales we generate from it. Learn more |
        Content is provided by our advertising partner |
        Every item in this article has been independently selected by our shopping team. We may earn commission on purchases. |
        Every product is independently selected by editors. Things you buy through our links may earn us a commission |
        Advertisement. Scroll to continue reading. | STORY CONTINUES BELOW THESE SALTWIRE VIDEOS | Article content |
        Advertisement 2 | A NOTE ABOUT RELEVANT ADVERTISING | TEXT AD: Call Willie - +2348098788999 |
        TEXT AD: To advertise here . Call Willie +2347088095401...
      `,
      de: `
        Werbliche Inhalte | Entgeltliche Einschaltung | Anzeige (Scrollen zum Weiterlesen) |
        Anzeige - Lesen Sie weiter unten | Werbung endet in 5 Sekunden | Werbung ausblenden |
        Keine Werbung mehr sehen | Adblocker deaktivieren | Enthält Affiliate-Links |
        Die mit einem Symbol gekennzeichneten Links sind Affiliate-Links. |
        Dieser Artikel enthält sogenannte Affiliate-Links. Weiterführende Informationen hierzu gibt es hier. |
        In diesem Artikel sind Affiliate-Links enthalten |
        Als Amazon-Partner verdienen wir an qualifizierten Verkäufen. |
        Hinweis: Wir verwenden in diesem Artikel Affiliate-Links. Wenn Sie über diese Links Produkte kaufen, erhält die Redaktion ggf. eine Provision. |
        Hinweis: Dieser Artikel enthält Links zu Produkten bei Händlern, bei denen wir im Falle eines Kaufs eine Provision erhalten. |
        Dieses Produkt wurde von der Redaktion ausgewählt | Dieser Beitrag enthält Werbung |
        Dieser Inhalt wurde von unserem Partner erstellt. | Paid Post | Bezahlte Partnerschaft |
        Empfehlungen von Outbrain | von Taboola empfohlen | Alle Gutscheine | Jetzt Depot eröffnen | Direkt handeln |
        Der Hebel muss zwischen 2 und 20 liegen |
        Den Basisprospekt sowie die Endgültigen Bedingungen und die Basisinformationsblätter erhalten Sie hier: Klicken Sie hier |
        Beachten Sie auch die weiteren Hinweise zu dieser Werbung. | Wertpapiere handeln |
        76 % der Kleinanlegerkonten verlieren Geld beim Handel mit CFDs mit diesem Anbieter. |
        CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko einher, schnell Geld zu verlieren. |
        Hinweis auf Interessenkonflikte
      `,
      nl: `
        Artikel gaat verder onder advertentie | Advertentie sluiten | In samenwerking met onze partner |
        Dit artikel bevat affiliate links | Deze content valt buiten verantwoordelijkheid van de redactie |
        Je gebruikt een adblocker
      `,
      da: `
        Betalt indhold | Kommercielt samarbejde | Artiklen indeholder affiliate links
      `,
      sv: `
        Innehåller reklamlänkar | Det här är ett kommersiellt samarbete | Länkarna i artikeln är reklamlänkar |
        Stäng annons
      `,
      no: `
        Lukk annonsen | Betalt innhold | Kommersielt samarbeid | Saken inneholder reklamelenker |
        Du bruker en annonseblokkerer
      `,
      fi: `
        Artikkeli sisältää mainoslinkkejä | Juttu sisältää kaupallisia linkkejä | Käytät mainostenesto-ohjelmaa |
        Sulje mainos
      `,
      fr: `
        Publicité - Continuez à lire ci-dessous | Annonces légales | Contenu proposé par |
        Cet article contient des liens d’affiliation. |
        Certains liens de cet article sont affiliés. On vous explique tout ici. |
        Les prix mentionnés dans cet article sont donnés à titre indicatif et susceptibles d'évoluer. | Codes promo |
        Voir l'offre | Comparer les prix | Acheter sur Amazon | Où l'acheter au meilleur prix ? | Liens sponsorisés
      `,
      es: `
        PUBLICIDAD - SIGA LEYENDO A CONTINUACIÓN | Contenido ofrecido por | Patrocinado por Taboola |
        Enlaces promovidos por Taboola | Enlaces patrocinados | Branded content | Espacio patrocinado | Ver oferta |
        Compra en Amazon | Algunos de los enlaces de este artículo son de afiliados. | Códigos descuento |
        Mejores descuentos | Cupones descuento
      `,
      pt: `
        PUBLICIDADE • CONTINUE A LER A SEGUIR | Conteúdo de responsabilidade do anunciante | Apresentado por |
        Oferecido por | Links patrocinados | Links promovidos por Taboola | Cupons de desconto
      `,
      it: `
        Contenuti sponsorizzati | Contenuto offerto da | In collaborazione con | Sponsorizzato da | Offerto da |
        Articolo sponsorizzato | Pubblicità - Continua a leggere di seguito | Acquista su Amazon | Vedi offerta |
        Codici sconto | Annunci PPN | Raccomandato da | Pubblicità legale
      `,
      ca: `
        Patrocinat per
      `,
      ro: `
        Articol susținut de | Mica publicitate
      `,
      ru: `
        Отключить рекламу | Узнать больше
      `,
      pl: `
        Koniec bloku reklamowego | Współpraca reklamowa | Artykuł zawiera linki afiliacyjne
      `,
      cs: `
        Placená reklama
      `,
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    isInSentences: true,
    phrases: wordingsByLanguage({
      en: `
        We also treat our community members to special offers, promotions, and adverts from us and our partners |
        Sometimes our articles will try to help you find the right product at the right price
      `,
      de: `
        Wenn Sie auf einen Affiliate-Link klicken und darüber einkaufen, bekommen wir von dem betreffenden |
        Transparenz: In diesem Artikel sind Partnerlinks enthalten |
        Mit Knock-outs können spekulative Anleger überproportional an Kursbewegungen partizipieren
      `,
    }),
  },
];
