import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of advertisements and paid links, as papers, broadcasters and magazines print them. */
export const PRESS_ADVERTISING_RULES: readonly FurnitureRule[] = [
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        ADVERTISEMENT - CONTINUE READING BELOW | Advertisement. Scroll to continue reading. | Advertisement 1 |
        Ads by Revcontent | Ad - content continues below | How relevant is this ad to you? |
        Did you encounter any technical issues? | Video player was slow to load content | Video content never loaded |
        Ad froze or did not finish loading | Video content did not start after ad | Audio on ad was too loud |
        Ad never loaded | Ad prevented/slowed the page from loading | Content moved around while ad loaded |
        Ad was repetitive to ads I've seen previously |
        Your effort and contribution in providing this feedback is much appreciated. | Sponsored Links by Taboola |
        Sponsored Video | Sponsor Message | Presented by | Brought to you by | In partnership with | Paid Post |
        Paid Program | Partner Offers | Promoted by | Promoted by Taboola | by Taboola | by Outbrain |
        Recommended by Outbrain | Recommended by Taboola | Ad Content by Taboola | Powered by Taboola |
        Powered by Outbrain | Taboola Feed | by TaboolaSponsored Links | Affiliate links | Advertiser Disclosure |
        This post may contain affiliate links. Please read our disclosure policy. |
        This story contains affiliate links. | This page contains affiliate links. |
        If you buy something through a link in this article, we may earn commission. |
        Every product is independently selected by (obsessive) editors. Things you buy through our links may earn us a commission. |
        Things you buy through our links may earn Vox Media a commission. |
        We independently evaluate all recommended products and services. If you click on links we provide, we may receive compensation. Learn more. |
        We independently evaluate all of our recommendations. If you click on links we provide, we may receive compensation. Learn more. |
        If you click on links we provide, we may receive compensation. |
        Every item on this page was hand-picked by our editors. We may earn commission on some of the items you choose to buy. |
        Evaluate ingredients and composition: Do they have the potential to cause harm? |
        Fact-check all health claims: Do they align with the current body of scientific evidence? |
        Assess the brand: Does it operate with integrity and adhere to industry best practices? |
        We do the research so you can find trusted products for your health and wellness. |
        Pricing and availability are subject to change. | FTC: We use income earning auto affiliate links. More. |
        Terms apply to offers listed on this page. |
        Our opinions are our own. Here is a list of our partners and here's how we make money. |
        Our opinions are our own. | You’re our first priority. Every time. |
        Their reviews hold us accountable for publishing high-quality and trustworthy content. |
        Our experts have been helping you master your money for over four decades. | Compare Accounts |
        Take the Next Step to Invest | See the 10 stocks » |
        Don’t miss this second chance at a potentially lucrative opportunity |
        Ever feel like you missed the boat in buying the most successful stocks? Then you’ll want to hear this. |
        The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of Nasdaq, Inc. |
        When our analyst team has a stock tip, it can pay to listen. |
        Making the world smarter, happier, and richer. | Stocks Mentioned | 12.3K Followers | Quick Insights |
        Article content |
        The links are powered by Skimlinks. By clicking on an affiliate link, you accept that Skimlinks cookies will be set. |
        Supported by | About this content | Paid for by | Advertisement feature |
        Our community members are treated to special offers, promotions and adverts from us and our partners. You can check out at any time. More info |
        The products featured in this article have been independently selected. We may earn commission on purchases made through some of the links. |
        If you click a link in this story we may earn affiliate revenue. |
        This article contains affiliate links, we will receive a commission on any sales we generate from it. Learn more |
        Content is provided by our advertising partner |
        Every item in this article has been independently selected by our shopping team. We may earn commission on purchases. |
        Every product is independently selected by editors. Things you buy through our links may earn us a commission |
        STORY CONTINUES BELOW THESE SALTWIRE VIDEOS | A NOTE ABOUT RELEVANT ADVERTISING |
        TEXT AD: Call Willie - +2348098788999 | TEXT AD: To advertise here . Call Willie +2347088095401...
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
        Dieser Inhalt wurde von unserem Partner erstellt. | Bezahlte Partnerschaft | Empfehlungen von Outbrain |
        von Taboola empfohlen | Alle Gutscheine | Jetzt Depot eröffnen | Direkt handeln |
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
    named: wordingsByLanguage({
      en: `
        If you buy something from our site, * may earn a commission. |
        When you buy through links on our articles, * and its syndication partners may earn a commission. |
        * only shows you brands and products that we stand behind. | Hi! We’re * Shopping |
        * may receive a commission from purchases made via links on this page. Pricing and availability are subject to change. |
        * may be compensated and/or receive an affiliate commission if you click or buy through our links. Featured pricing is subject to change. |
        This content was created by a team that works independently from the * newsroom. |
        * may receive a portion of sales if you purchase a product through a link in this article. |
        * may earn a commission from purchases you make after clicking links on this site. Learn more. |
        * is reader-supported and may earn an affiliate commission. Details |
        Check out * on YouTube for more Apple news: | Add * to your Google News feed. |
        Get weekly top * stories in your inbox. | At *, we take the accuracy of our content seriously. |
        At * we strive to help you make smarter financial decisions. |
        * follows a strict editorial policy, so you can trust that we’re putting your interests first. |
        You have money questions. * has answers. |
        The offers that appear in this table are from partnerships from which * receives compensation. |
        * has a disclosure policy. |
        The * newsroom and editorial staff were not involved in the creation of this content. |
        The news and editorial staff of * had no role in this post's creation. |
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
    phrases: wordingsByLanguage({
      en: `
        Our editors independently research, test, and recommend the best products; you can learn more about our |
        Our team thoroughly researches and evaluates the recommendations we make on our site |
        The editorial content on this page is based solely on objective, independent assessments by our writers and |
        Our experts answer readers' questions and write unbiased product reviews (here's how we assess products) |
        Paid non-client promotion: Affiliate links for the products on this page are from partners that compensate us |
        Many, or all, of the products featured on this page are from our advertising partners who compensate us when |
        Many or all of the products featured here are from our partners who compensate us |
        Many or all of the products on this page are from partners who compensate us when you click to or take an |
        We believe everyone should be able to make financial decisions with confidence |
        So how do we make money? Our partners compensate us for advertisements that appear on our site |
        The offers that appear on this site are from companies that compensate us |
        “Expert verified” means that our Financial Review Board thoroughly evaluated the article for accuracy and |
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
