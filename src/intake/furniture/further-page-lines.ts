import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What papers, portals and blogs of many countries print further: forms, notices of the browser, rights, calls to share. */
export const FURTHER_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      ru: `
        Чтобы добавить комментарий, необходимо авторизоваться | Чтобы добавить комментарий, нужно авторизоваться |
        Для добавления комментариев необходимо зарегистрироваться
      `,
      en: "Please log in here to leave a comment | Log in here to leave a comment | Sign in here to leave a comment",
      de: "Zum Kommentieren bitte einloggen",
      el: "Συνδεθείτε για να αφήσετε σχόλιο | Τα σχόλια είναι κλειστά",
      fi: "Kirjaudu kommentoidaksesi | Kommentointi on suljettu | Kommentointi on päättynyt",
      sr: `
        Morate biti prijavljeni da biste ostavili komentar | Ulogujte se da biste komentarisali |
        Komentari su zatvoreni
      `,
      fa: "برای ارسال نظر باید وارد شوید | نظر شما با موفقیت ثبت شد | پاسخ ادمین | پاسخ مدیر سایت",
      tr: "Yorum yazabilmek için giriş yapınız",
      hi: "टिप्पणी करने के लिए लॉग इन करें",
      it: "Effettua l'accesso per commentare",
      es: "Identifícate para comentar",
    }),
    phrases: wordingsByLanguage({
      en: `
        join the conversation in our comments section | please keep comments civil, constructive |
        keep comments civil and on topic
      `,
      ru: `
        не требуем обязательного указания имени | комментарий будет опубликован со стандартным именем |
        прочитал правила размещения комментариев | не могут быть использованы html-коды |
        не можете прочесть код, обновите
      `,
      el: "υβριστικά σχόλια διαγράφονται | σχόλια που περιέχουν ύβρεις",
      sr: "komentari koji sadrže psovke | redakcija zadržava pravo da ne objavi",
      fa: "نظراتی که به غیر از زبان فارسی",
    }),
  },
  {
    name: "account form",
    reason: "Part of a form to log in or to get a new password.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Forget Password? | Click here to sign in with or | Click here to sign in with",
      ru: "Войти через социальные сети | Войти через соцсети",
      de: "Noch kein Benutzerkonto?",
      el: "Ξέχασα τον κωδικό μου | Δεν έχετε λογαριασμό;",
      sr: "Zaboravili ste lozinku? | Zaboravljena lozinka? | Prijavite se preko Facebooka",
      hi: "फेसबुक से लॉगिन करें | गूगल से लॉगिन करें",
    }),
    phrases: wordingsByLanguage({
      en: "enter your username and password below",
      ru: "введите, пожалуйста, логин и пароль",
    }),
  },
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      pl: "Zaloguj się lubZałóż konto | Zaloguj się lub zarejestruj | Zaloguj lub załóż konto",
      de: "Profil editieren | Meine Newsletter | Newsletter verwalten | Abo verwalten",
      sv: "Hantera prenumeration | Hantera din prenumeration",
      ja: "Myページ | 新規会員登録はこちら | ログインはこちら | 会員登録はこちら",
      el: "Είσοδος μελών",
      sr: "Prijavi se / Registruj se",
    }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      pl: `
        Spodobał Ci się ten przepis? Udostępnij go! | Spodobał Ci się ten artykuł? Udostępnij go! |
        Spodobał Ci się artykuł? Udostępnij go | Podobał Ci się artykuł? Udostępnij go | Udostępnij przepis
      `,
      de: `
        Hat Ihnen dieser Artikel gefallen? Dann teilen Sie ihn doch mit anderen |
        Hat Ihnen der Artikel gefallen? Teilen Sie ihn
      `,
      sv: "Gillade du artikeln? Dela den gärna | Gillade du artikeln? Dela den | Dela artikeln med dina vänner",
      fi: "Piditkö jutusta? Jaa se | Piditkö artikkelista? Jaa se",
      it: "Ti è piaciuto questo articolo? Condividilo | Ti è piaciuto l'articolo? Condividilo",
      fr: "Cet article vous a plu ? Partagez-le | Vous avez aimé cet article ? Partagez-le",
      es: "¿Te ha gustado este artículo? Compártelo | ¿Te gustó este artículo? Compártelo",
      el: "Σας άρεσε το άρθρο; Μοιραστείτε το | Μοιραστείτε το άρθρο με τους φίλους σας",
      tr: "Bu haberi beğendiniz mi? Paylaşın | Haberi arkadaşlarınla paylaş",
      hi: "इस खबर को दोस्तों के साथ शेयर करें | इस आर्टिकल को शेयर करें",
      fa: `
        لینک با موفقیت کپی شد | این مطلب را با دوستان خود به اشتراک بگذارید |
        این خبر را با دوستان خود به اشتراک بگذارید
      `,
      sr: "Podelite ovu vest | Link je kopiran",
    }),
  },
  {
    name: "share dialog",
    reason: "Part of a form by which readers send the article on, or of what it answers.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "Your email has been sent successfully",
      de: "Ihre Nachricht wurde erfolgreich versendet | Ihre E-Mail wurde erfolgreich versendet",
      es: "Su mensaje ha sido enviado con éxito",
      it: "Il tuo messaggio è stato inviato con successo",
      ru: "Ваше сообщение успешно отправлено",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      en: "Get daily news straight in your inbox | Get our top stories in your inbox every day",
      es: "Suscribir | Suscribiéndote aceptas nuestra política de privacidad",
      pl: "Dziękujemy za zainteresowanie naszym newsletterem",
      de: "Jetzt kostenlos Newsletter bestellen",
      ja: "最新情報を購読しよう | 記事を毎朝メールでまとめ読み（無料） | メールマガジンのご登録はこちら",
      it: "Ricevi le notizie nella tua casella di posta",
      fa: "برای عضویت در خبرنامه ایمیل خود را وارد کنید",
      hi: "हमारे न्यूज़लेटर के लिए साइन अप करें",
    }),
    phrases: wordingsByLanguage({
      en: `
        never share your details to third parties | never share your details with third parties |
        will use your email address to send you newsletters
      `,
      pl: `
        wiadomość z prośbą o potwierdzenie zapisu | aby wypisać się z newslettera |
        link do wypisania się z newslettera
      `,
      de: "newsletter jederzeit kostenlos abbestellen",
      es: "suscribiéndote aceptas nuestra política",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "No upfront registration or payment required",
      de: "Jetzt testlesen",
      sv: `
        Den här artikeln är för dig som är prenumerant | Artikeln är för dig som är prenumerant |
        Logga in för att läsa hela artikeln | Bli prenumerant för att läsa vidare
      `,
      fi: "Kirjaudu sisään lukeaksesi jutun | Tilaa ja lue koko juttu | Jo tilaaja? Kirjaudu sisään",
    }),
    phrases: wordingsByLanguage({
      en: "no upfront registration or payment required | payment owed once your balance has reached",
      de: "qualitätsjournalismus kostet geld. deshalb",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: "Jetzt mit wenigen Klicks unterstützen",
      pl: "Zebrana kwota: # zł | Docelowa kwota: # zł | Wesprzyj nas stałą wpłatą",
      sv: "Stöd oss via Swish | Swisha en gåva",
      fr: "Faites un don défiscalisé",
      es: "Haz un donativo",
      sr: "Podržite nezavisno novinarstvo",
    }),
    phrases: wordingsByLanguage({
      de: "unseren journalismus auch in zukunft möglich zu machen",
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Javascript deaktiviert | Navigation aktivieren/deaktivieren | Sie haben einen Adblocker aktiviert |
        Adblocker deaktiviert? | Adblocker deaktiviert? Seite aktualisieren | Sie nutzen einen Adblocker |
        Bitte schalten Sie den Adblocker ab
      `,
      en: `
        It appears that you are currently using Ad Blocking software | You are using an ad blocker |
        We noticed you're using an ad blocker
      `,
      ja: "当サイトは最新ブラウザでの閲覧を推奨します | JavaScriptをONにしてください",
      fr: "Vous utilisez un bloqueur de publicité",
      es: "Tienes activado un bloqueador de anuncios",
      pl: "Masz włączonego AdBlocka | Wykryliśmy, że używasz AdBlocka",
      sv: "Du använder en annonsblockerare",
      fi: "Käytät mainosten esto-ohjelmaa",
      it: "Disattiva l'ad blocker",
      el: "Απενεργοποιήστε το ad blocker",
      tr: "Reklam engelleyici kullanıyorsunuz",
      ko: "광고 차단 프로그램을 해제해 주세요",
    }),
    phrases: wordingsByLanguage({
      de: `
        schalten sie bitte den adblocker ab | deaktivieren sie bitte den adblocker |
        verweigern sie uns diese einnahmen | haben einen adblocker aktiviert. deshalb
      `,
      en: "currently using ad blocking software",
      ja: "このページではJavaScriptを使用",
    }),
  },
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Ok More Information",
      pl: "Informujemy, że korzystamy z cookies | Informujemy, że używamy cookies | Ta witryna korzysta z cookies",
    }),
    phrases: wordingsByLanguage({
      en: `
        cookies to assist with navigation, analyse your use |
        acknowledge that you have read and understand our privacy
      `,
      de: `
        nutzungsbasiert redaktionelle inhalte und werbung | können damit die seitennutzung auswerten |
        statistisch erfasst und ausschließlich anonymisiert | für unsere zugriffsstatistiken das programm
      `,
      ja: "Cookieなどを使用してアクセスデータ | Cookieなどの設定や使用 | 利用状況の把握や広告配信などのために",
      pl: "informujemy, że korzystamy z cookies",
      sv: "genom att fortsätta använda webbplatsen godkänner",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      pl: "Kopiowanie treści bez zgody zabronione",
      de: `
        Vervielfältigungs- und Nutzungsrechte erwerben | Alle Angaben ohne Gewähr - Druck- und Satzfehler vorbehalten |
        Druck- und Satzfehler vorbehalten
      `,
      sv: "Eftertryck förbjudes | Citera oss gärna men ange källan",
      ko: "저작권 및 제휴문의 | 저작권 및 제휴문제",
      sr: "Zabranjeno preuzimanje sadržaja bez dozvole",
    }),
    phrases: wordingsByLanguage({
      en: `
        apart from any fair dealing for the purpose of private |
        pages without written permission is strictly prohibited | registration on any portion of this site constitutes |
        reproduced, distributed, transmitted, cached or otherwise |
        creative commons license except where otherwise noted
      `,
      de: "vervielfältigungs- und nutzungsrechte für",
      fa: "حقوق مادی و معنوی این سایت",
      ru: `
        публикации могут содержать информацию, не предназначенную |
        сайт может содержать информацию, не предназначенную
      `,
      sv: "ansvarar ej för insänt ej beställt material",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      zh: "据此操作，风险自负 | 据此入市，风险自担 | 力求信息真实、准确",
      en: `
        all quotes delayed a minimum of | for a complete list of exchanges and delays |
        in the amazon services llc associates program | amazon associates program, an affiliate
      `,
      it: "partecipa al programma affiliazione amazon | programma di affiliazione amazon eu",
      de: "teilnehmer des partnerprogramms von amazon | am partnerprogramm von amazon eu",
      fr: "programme partenaires d'amazon eu",
      es: "programa de afiliados de amazon eu | participa en el programa de afiliados de amazon",
    }),
  },
];
