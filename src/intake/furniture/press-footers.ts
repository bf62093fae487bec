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
        Mutual Fund and ETF data provided by LSEG. |
        Browse an unrivalled portfolio of real-time and historical market data and insights from worldwide sources and experts. |
        Access unmatched financial data, news and content in a highly-customised workflow experience on desktop, web and mobile. |
        Screen for heightened risk individual and entities globally to help uncover hidden risks in business relationships and human networks. |
        Build the strongest argument relying on authoritative content, attorney-editor expertise, and industry defining technology. |
        The most comprehensive solution to manage all your complex and ever-expanding tax and compliance needs. |
        The industry leader for online information for tax, accounting and finance professionals. |
        Global Business and Financial News, Stock Quotes, and Market Data and Analysis. |
        Market Data Terms of Use and Disclaimers | Data also provided by | Please Contact Us |
        A Part of Hearst Digital Media | Create a website or blog at WordPress.com | Start a Blog at WordPress.com. |
        Theme: Twenty Sixteen by WordPress.com. | Subscribe to: Post Comments (Atom) | Post Comments (Atom) |
        Links to this post | Part of the USA TODAY Network | Please review our updated Terms of Service. |
        Visit our corporate site | © Future US, Inc. Full 7th Floor, 130 West 42nd Street, New York, NY 10036. |
        Use of this site constitutes acceptance of our Terms of Service and Privacy Policy |
        Use of this site constitutes acceptance of our Terms of Use |
        YouTube's privacy policy is available here and YouTube's terms of service is available here. |
        Stock quotes by finanzen.net | Distributed by Tribune Content Agency, LLC. |
        Be respectful. This is a space for friendly local discussions. No racist, discriminatory, vulgar or threatening language will be tolerated. |
        Be transparent. Use your real name, and back up your claims. |
        Keep it local and relevant. Make sure your replies stay on topic. | Thank (2)Reply (4)Share |
        Click here for reprint permission. | FCC Online Public Inspection File | EEO Public File | EEO Public Filing |
        General Contest Rules | Captioning Assistance | Video Description Complaint | Nexstar CC Certification |
        KTLA EEO Report | Click here to learn more about our approach to artificial intelligence. |
        Digital Advertising | Customer Care | Back Issues | Order Back Issues | Find us on social media |
        Official websites use .gov |
        A .gov website belongs to an official government organization in the United States. |
        Secure .gov websites use HTTPS |
        A lock (LockA locked padlock) or https:// means you've safely connected to the .gov website. Share sensitive information only on official, secure websites. |
        An official website of the United States government | Here's how you know |
        CDC 24/7: Saving Lives, Protecting People™ | Print Related Pages | Page last updated: |
        Links with this icon indicate that you are leaving the CDC website. |
        The Centers for Disease Control and Prevention (CDC) cannot attest to the accuracy of a non-federal website. |
        You will be subject to the destination website's privacy policy when you follow the link. |
        CDC is not responsible for Section 508 compliance (accessibility) on other federal or private website. |
        For more information on CDC's web notification policies, see Website Disclaimers. |
        Cookies used to track the effectiveness of CDC public health campaigns through clickthrough data. |
        Responsible NASA Official for Content: | Download Image | Discover More Topics From NASA | Media Inquiries |
        Press inquiries | News Media Contact | Media Resources | News Media Resources |
        Reprinted with permission of MIT News | Press mentions | Previous item Next item | Previous item | Next item |
        This website is managed by the MIT News Office, part of the Institute Office of Communications. |
        Share this news article on: |
        Massachusetts Institute of Technology 77 Massachusetts Avenue, Cambridge, MA, USA |
        Discover tips, technical guides, and best practices in our biweekly newsletter just for devs. |
        Everything you need to master GitHub, all in one place. |
        Build what’s next on GitHub, the place for anyone from anywhere to build anything. | We do newsletters, too |
        Check out all of the ways to stay up to date. | You are already subscribed to our newsletter. |
        Done. Just one step more. | Read about our approach to external linking. | Make an editorial complaint |
        Do not share or sell my info | How to Complain | Competition Rules | Newspaper Archive | Order a Newspaper |
        Newsletters Signup | Reader panel | Book An Ad | IPSO Regulated | Editorial Complaints |
        Licensing and Syndication | Syndication and Commissioning | Fantasy Sport | UK Voucher Codes |
        Betting Offers | 365 Bloor Street East, Toronto, Ontario, M4W 3L4 | Toll-free (Canada only): 1-866-306-4636 |
        We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work. |
        This service may include material from Agence France-Presse (AFP), APTN, Reuters, AAP, CNN and the BBC World Service which is copyright and cannot be reproduced. |
        We pay our respects to the Traditional Owners of Country |
        Readers seeking support can contact Lifeline on 13 11 14 | Academic rigour, journalistic flair |
        This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed. |
        All content is available under the Open Government Licence v3.0, except where otherwise stated |
        © Crown copyright | Available languages (23) | Other available languages |
        (Please credit the Thomson Reuters Foundation, the charitable arm of Thomson Reuters. Visit http://www.context.news/)
      `,
      de: `
        Meldung rechtswidriger Inhalte | Rechtswidrige Inhalte melden | Weiterverwendung nur mit Genehmigung |
        Für den Inhalt externer Seiten sind wir nicht verantwortlich. | Klassische Ansicht |
        Springen Sie direkt: Zum Textanfang (Navigation überspringen) oder Zur Hauptnavigation | Bezahlte Inhalte |
        Unsere Partner | Angebote der Mediengruppe | Produkte & Services |
        Der Kurz-Link dieses Artikels lautet: https://www.welt.de/123456789 | Datenschutzerklärung & Privatsphäre |
        Alle Angaben ohne Gewähr. | Keine Gewähr auf die Richtigkeit der Angaben.
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
    named: wordingsByLanguage({
      en: `
        * is part of the People Inc. publishing family. | * is part of the Dotdash Meredith publishing family. |
        * is part of Future plc, an international media group and leading digital publisher. Visit our corporate site. |
        * may receive compensation for some links to products and services on this website. Offers may be subject to change without notice. |
        Review the * Community Guidelines. |
        Find out what's happening in your community with free, real-time updates from *. |
        The views expressed in this post are the author's own. Want to post on *? | Want to post on *? |
        * explores the unknown in air and space, innovates for the benefit of humanity, and inspires the world through discovery. |
        Your information will be used in accordance with *'s privacy policy. |
        Let’s stay in touch. Get the latest news from * in your inbox. | * emails for you |
        Part of the Daily *, The Mail on Sunday & Metro Media Group | Part of the Daily * & General Trust plc |
        Our website, as well as * newspaper, is regulated by IPSO | * is part of The Trust Project. |
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
