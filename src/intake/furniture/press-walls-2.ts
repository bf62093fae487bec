import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines to subscribers, and of accounts and appeals, as papers, broadcasters and magazines print them. */
export const PRESS_WALLS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      pt: `
        Assine e continue lendo | sua assinatura vale muito | Para continuar a ler este artigo assine |
        Tem um código? Insira-o aqui
      `,
      it: `
        Hai già un abbonamento? | Hai già un abbonamento? Accedi qui | Contenuto per gli abbonati premium |
        Accedi all'articolo e a tutti i contenuti del sito |
        Accesso illimitato agli articoli selezionati dal quotidiano | Rifiuta e abbonati
      `,
      ca: `
        Ja soc subscriptor | Article només per a subscriptors |
        Identificar-me. Si ja sóc usuari verificat, m'he d'identificar. Vull ser usuari verificat. Per escriure un comentari cal ser usuari verificat. |
        Nota: Per aportar comentaris al web és indispensable ser usuari verificat i acceptar les Normes de Participació. |
        Si ja sóc usuari verificat, m'he d'identificar. Vull ser usuari verificat. Per escriure un comentari cal ser usuari verificat. |
        Per escriure un comentari cal ser usuari verificat. |
        Per aportar comentaris al web és indispensable ser usuari verificat i acceptar les Normes de Participació.
      `,
      ro: `
        Fă o donație | Redirecționează 3,5% din impozitul tău | Nu ai cont?
      `,
      ru: `
        Материал доступен только по подписке | Уже есть подписка? Войти | Срок действия ссылки истек |
        Ссылка для восстановления пароля отправлена на адрес | Я не получил письмо | У меня нет аккаунта |
        У меня уже есть аккаунт | Регистрация пройдена успешно! |
        Пожалуйста, перейдите по ссылке из письма, отправленного на
      `,
      uk: `
        Стати членом Клубу | Приєднатися до Клубу | Ви вже у Клубі? Увійти |
        Матеріал доступний лише для передплатників | Скасувати підписку можна у будь-який момент |
        Вхід до особистого кабінету
      `,
      pl: `
        Czytaj dalej w ramach subskrypcji | Subskrypcję możesz anulować w każdej chwili |
        Zyskaj dostęp do ekskluzywnych treści
      `,
      tr: `
        Zaten üye misiniz? Giriş yapın | Hesabınız yok mu?
      `,
      ar: `
        هذا المحتوى متاح للمشتركين فقط
      `,
      fa: `
        ورود به حساب کاربری
      `,
      cs: `
        Tento článek je určen jen předplatitelům | Tento článek je exkluzivním obsahem pro předplatitele |
        Článek je jen pro předplatitele | Pokračování článku je dostupné pouze pro předplatitele |
        Jste již předplatitel? Přihlaste se | Předplatné můžete kdykoli zrušit | Odemkněte si celý článek
      `,
      hu: `
        Már előfizető vagyok | Ha már előfizető vagy, jelentkezz be! | Támogasd a munkánkat! |
        Legyél te is a támogatónk! | Csatlakozz a Körhöz
      `,
    }),
    named: wordingsByLanguage({
      en: `
        This story is exclusively for * subscribers |
        This story is available exclusively to * subscribers. Become an Insider and start reading now. |
        Continue reading your article with a * subscription | Get unlimited access to * | Want all of *? Subscribe. |
        Log in or create a free * account to continue reading in private mode. |
        Before it's here, it's on the * Terminal | Subscribe to * PRO | Join * for access to this content |
        By entering your email and pushing continue, you are agreeing to *'s Terms of Use and Privacy Policy, which includes our Notice of Financial Incentive. |
        Support * today | Donate Now to Support * |
        Here at *, we believe in helping everyone understand our complicated world, so that we can all help to shape it. |
        Will you support *'s explanatory journalism? |
        Can't afford to donate? Support * by creating a free account and log in while you read. |
        Fight disinformation: Sign up for the free * Daily newsletter and follow the news that matters. |
        Get your news from a source that’s not owned and controlled by oligarchs. Sign up for the free * Daily. |
        We noticed you have an ad blocker on. Can you pitch in a few bucks to help fund *'s investigative journalism? |
        Editorial Director and Publisher, * |
        We urge you to turn off your ad blocker for * so that you can continue to enjoy our content in the future. |
        How do I whitelist *? | Below are steps you can take in order to whitelist * on your browser: |
        Make a year-round impact by supporting the * |
        I hope you appreciated this article. Before you move on, I was hoping you would consider taking the step of supporting *’s journalism. |
        We hope you appreciated this article. Before you close this tab, we want to ask if you could support * at this crucial time for journalism |
        Support from readers like you keeps * open for everyone to read and powers fearless investigative journalism. |
        Read * ad-free on all your devices | Unlimited access to the * app |
        Exclusive newsletter for supporters, sent every week from the * newsroom |
        We urge you to turn off your ad blocker for * website so that you can continue to access our quality content in the future. |
        See today's front and back pages, download the newspaper, order back issues and use the historic * newspaper archive. |
        See today's front and back pages, download the newspaper, order back issues and use the historic Daily * newspaper archive. |
        Save now on essential digital access to quality * journalism on any device. Saving based on monthly annualised price. |
        Complete digital access to quality * journalism with expert analysis from industry leaders. Pay a year upfront and save 20%. |
        See why over a million readers pay to read the *. |
        Subscribe to * today for a quick fix of top-notch journalism |
        Get exclusive access to * ePaper, an electronic replica of the print edition that you can share, download and comment on. |
        Become a * Member | Subscribe to * Prime | Comment & Engage with * Prime community |
        Get unlimited access to exclusive stories and incisive insights from the * newsroom |
        Checking your *+ subscription... | Upgrade to *+ for exclusive content and unlimited access. |
        You are subscribed to *+ | Help safeguard press freedom & keep * free for all readers by supporting our team |
        You rely on * for truth and transparency |
        We’re really pleased that you’ve read * articles in the past month. |
        We’re really pleased that you’ve read X * articles in the past month. |
        That’s why we started * eleven years ago - to provide discerning readers like you with must-read coverage of Israel and the Jewish world. |
        Is * important to you? | At *, we firmly believe in the importance of high-quality journalism. |
        Whether you turn to * for daily updates, in-depth investigations into pressing national issues, or entertaining trending stories, we value your readership. |
        By contributing to *, you are helping to sustain a journalism of relevance and ensuring it remains free and available to all. |
        We would like our readers to start paying for *... | Become a * Insider | Support *→Payment options |
        A Message from *: |
        We, the journalists of *, refuse to be silenced. But to continue our work, we need your help. |
        By supporting *, you're defending open, independent journalism in the face of repression. Thank you for standing with us. |
        Thank you for reading. * is the home of trusted local journalism
      `,
      de: `
        Weiterlesen mit *+ | Freier Zugriff auf alle S+-Artikel auf * und in der App |
        Alle Artikel auf * frei zugänglich. | * als E-Paper und in der App. |
        Jetzt weiterlesen. Mit dem passenden *-Abo. | Lesen Sie mit *+ weiter |
        Dieser Inhalt ist exklusiv für *+ Abonnenten. | Mit dem PUR-Abo * ohne Werbetracking nutzen |
        Werbefrei lesen mit * Pur | Danke, dass Sie * lesen. | Zugang zu allen *+ Beiträgen |
        Dieser Artikel ist Teil des *-Plus-Angebots | Testen Sie * Plus 4 Wochen für 0,99 Euro |
        Diese Inhalte sind nur mit *+ verfügbar. | Unterstützen Sie die * | Jetzt die digitale * testen |
        Dieser Artikel gehört zu *+ | Das ist ein *+-Artikel. | Dieser Artikel ist mit *+ verfügbar |
        Oder nutzen Sie das *-pur-Angebot | Möchtest du * und Journalismus unterstützen? Mehr erfahren
      `,
      nl: `
        Lees alles met * Premium
      `,
      fr: `
        Lecture du * en cours sur un autre appareil. | Vous pouvez lire * sur un seul appareil à la fois |
        Parce qu’une autre personne (ou vous) est en train de lire * avec ce compte sur un autre appareil. |
        Vous ne pouvez lire * que sur un seul appareil à la fois (ordinateur, téléphone ou tablette). |
        En cliquant sur « Continuer à lire ici » et en vous assurant que vous êtes la seule personne à consulter * avec ce compte.
      `,
      pt: `
        Comprou o *? Insira o código presente na Revista E para continuar a ler
      `,
      it: `
        Continua a leggere * | Sostieni *: mai come in questo momento abbiamo bisogno di te. |
        Se sei qui è evidente che apprezzi il nostro giornalismo. Come sai un numero sempre più grande di persone legge * senza doverlo pagare.
      `,
      ro: `
        Donează suma dorită pentru susținerea *
      `,
      hu: `
        Támogasd te is a *-et!
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading |
        If you're enjoying this article, consider supporting our award-winning journalism by subscribing |
        In return, you get essential news, captivating podcasts, brilliant infographics, can't-miss newsletters, |
        If you can, please support us on a monthly basis |
        As our journalists work to ask the hard questions about our recovery, we also look to you, our readers for |
        Recognizing that not everyone can afford costly news subscriptions, we are dedicated to delivering |
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
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    namesNoSection: true,
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        For Subscribers | Member-only story | Cancel anytime | View offers | Compare plans | Ad-Free Login |
        Support Now | MAVERICK INSIDER
      `,
      de: `
        Hier einloggen | iTunes-Abo wiederherstellen | Abo testen | Jederzeit kündbar | Monatlich kündbar |
        Konto verwalten | Benutzerkonto erstellen | Kostenlos weiterlesen | GRATISMONAT BEGINNEN | ohne Werbung |
        mit RSS-Volltext-Feed
      `,
      nl: `
        Nu abonneren | Registreer gratis | Geef cadeau | Opgeslagen artikelen | Abonnement opzeggen
      `,
      da: `
        Køb adgang | Prøv nu | Prøv gratis
      `,
      sv: `
        Prova gratis | Köp prenumeration
      `,
      no: `
        Forbeholdt abonnenter | Kjøp tilgang | Bestill abonnement | Prøv nå | Ingen bindingstid | Opprett bruker
      `,
      fi: `
        Kokeile ilmaiseksi | Ei sitoutumisaikaa | Anna lahjaksi
      `,
      fr: `
        Lecture restreinte | Sans engagement. | J’en profite | Tester gratuitement
      `,
      es: `
        Solo suscriptores | Contenido exclusivo | Ver ofertas | Regístrate gratis | Sin permanencia | Hazte socio/a
      `,
      pt: `
        Assine agora | Quero assinar | Cadastre-se gratuitamente
      `,
      it: `
        Abbonati subito | Scegli l'abbonamento | Attiva l'abbonamento | Registrati gratis
      `,
      ca: `
        Fes-te'n subscriptor | Feu-vos-en subscriptors
      `,
      ro: `
        Abonează-te acum | Redirecționează 3,5%
      `,
      pl: `
        Wykup subskrypcję | Odblokuj dostęp | Zapomniałem hasła
      `,
      cs: `
        Získat předplatné
      `,
      hu: `
        Adó 1%
      `,
    }),
  },
];
