import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NOTICE_RULES: readonly FurnitureRule[] = [
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      en: `
        this website uses cookies to | this site uses cookies to |
        we use cookies to ensure that we give you | we use cookies on our website to |
        we use cookies on this site to | we use cookies and similar technologies to |
        by continuing to use this site, you agree | by continuing to use our site, you agree |
        by continuing to use this website, you agree | by clicking “accept”, you consent |
        by clicking “accept all”, you consent |
        we and our partners store and/or access information on a device
      `,
      ar: `
        يستخدم هذا الموقع ملفات تعريف الارتباط | نستخدم ملفات تعريف الارتباط لتحسين |
        يستخدم موقعنا ملفات تعريف الارتباط
      `,
      fa: `
        این وب‌سایت از کوکی‌ها استفاده می‌کند | این سایت از کوکی ها استفاده میکند |
        ما از کوکی‌ها برای بهبود
      `,
      tr: `
        bu web sitesi çerezleri kullanmaktadır | bu site çerezleri kullanır |
        web sitemizde çerezler kullanılmaktadır |
        sizlere daha iyi hizmet sunabilmek için sitemizde | sitemizde çerezler kullanılmaktadır |
        deneyiminizi geliştirmek için çerezleri kullan
      `,
      fr: `
        ce site utilise des cookies pour | nous utilisons des cookies pour vous |
        nous utilisons des cookies sur notre site | en poursuivant votre navigation sur ce site |
        ce site web utilise des cookies
      `,
      es: `
        este sitio web utiliza cookies para | este sitio utiliza cookies para |
        utilizamos cookies propias y de terceros | esta web utiliza cookies |
        usamos cookies para asegurar que | si continúa navegando, consideramos que acepta |
        utilizamos cookies para asegurar que damos la mejor experiencia
      `,
      de: `
        diese website verwendet cookies | diese webseite verwendet cookies |
        diese seite verwendet cookies, um | wir verwenden cookies, um ihnen |
        wir verwenden cookies, um inhalte und anzeigen | wir nutzen cookies auf unserer website |
        diese website benutzt cookies | durch die weitere nutzung der website stimmen sie
      `,
      ru: `
        этот сайт использует файлы cookie | этот сайт использует cookie |
        мы используем файлы cookie, чтобы | продолжая использовать сайт, вы соглашаетесь |
        оставаясь на сайте, вы соглашаетесь | наш сайт использует файлы cookie
      `,
      zh: "本网站使用 cookie | 本网站使用cookie | 我们使用 cookie 来 | 继续使用本网站即表示您同意 | 继续浏览本网站即表示您同意",
      "zh-Hant":
        "本網站使用 cookie | 本網站使用cookie | 我們使用 cookie 來 | 繼續使用本網站即表示您同意 | 繼續瀏覽本網站即表示您同意",
      ja: `
        当サイトではcookieを使用 | 当サイトでは、cookieを使用 | このサイトではcookieを使用 | 当サイトはcookieを使用 | 本サイトではcookieを |
        当ウェブサイトではcookieを
      `,
      it: `
        questo sito utilizza cookie | questo sito web utilizza i cookie |
        utilizziamo i cookie per essere sicuri | questo sito usa i cookie |
        proseguendo la navigazione acconsenti | continuando a navigare accetti
      `,
      pt: `
        este site utiliza cookies para | este site usa cookies para |
        este website utiliza cookies | utilizamos cookies para garantir que |
        utilizamos cookies para oferecer melhor experiência |
        ao continuar navegando, você concorda | usamos cookies em nosso site
      `,
      nl: `
        deze website maakt gebruik van cookies | deze website gebruikt cookies |
        deze site gebruikt cookies | wij gebruiken cookies om ervoor te zorgen |
        door verder te gaan op deze website | we gebruiken cookies om onze website
      `,
      sv: `
        den här webbplatsen använder cookies | denna webbplats använder cookies |
        vi använder cookies för att ge dig | den här webbplatsen använder kakor |
        vi använder kakor (cookies)
      `,
      da: `
        denne hjemmeside bruger cookies | dette website bruger cookies |
        vi bruger cookies for at give dig | dette websted bruger cookies |
        hjemmesiden bruger cookies til
      `,
      nb: `
        dette nettstedet bruker informasjonskapsler | denne nettsiden bruker cookies |
        vi bruker informasjonskapsler for å gi deg | denne nettsiden bruker informasjonskapsler
      `,
      fi: `
        tämä sivusto käyttää evästeitä | käytämme evästeitä parantaaksemme |
        sivustomme käyttää evästeitä | käyttämällä sivustoa hyväksyt
      `,
      pl: `
        ta strona używa plików cookie | ta strona korzysta z plików cookie |
        ta strona używa ciasteczek | nasza strona korzysta z plików cookie |
        strona korzysta z plików cookies w celu | korzystając ze strony wyrażasz zgodę |
        serwis wykorzystuje pliki cookies
      `,
      cs: `
        tento web používá soubory cookie | tento web používá cookies |
        používáním tohoto webu s tím souhlasíte | používáme cookies, abychom vám
      `,
      sk: `
        táto stránka používa cookies | táto stránka používa súbory cookie |
        tento web používa súbory cookie | používaním tohto webu s tým súhlasíte
      `,
      hu: `
        ez a weboldal sütiket használ | ez az oldal sütiket használ |
        weboldalunk sütiket használ | honlapunk sütiket használ | oldalunk cookie-kat használ |
        az oldal használatával ön elfogadja
      `,
      ro: `
        acest site folosește cookie | acest site utilizează cookie |
        acest website folosește cookie | folosim cookie-uri pentru a vă |
        continuarea navigării pe site
      `,
      el: `
        αυτός ο ιστότοπος χρησιμοποιεί cookies | χρησιμοποιούμε cookies για να σας |
        η ιστοσελίδα μας χρησιμοποιεί cookies | αυτή η ιστοσελίδα χρησιμοποιεί cookies
      `,
      he: `
        אתר זה משתמש בעוגיות | אתר זה עושה שימוש בעוגיות | האתר משתמש בעוגיות כדי |
        אתר זה עושה שימוש בקובצי cookie
      `,
      ko: "이 웹사이트는 쿠키를 사용 | 본 웹사이트는 쿠키를 사용 | 이 사이트는 쿠키를 사용",
      hi: `
        यह वेबसाइट कुकीज़ का उपयोग करती है | हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ |
        यह साइट कुकीज़ का उपयोग
      `,
      uk: `
        цей сайт використовує файли cookie | цей сайт використовує cookie |
        ми використовуємо файли cookie, щоб | продовжуючи користуватися сайтом, ви
      `,
      bg: `
        този сайт използва бисквитки | този уебсайт използва бисквитки |
        нашият сайт използва бисквитки | сайтът използва бисквитки, за да
      `,
      vi: `
        trang web này sử dụng cookie | chúng tôi sử dụng cookie để cải thiện |
        website này sử dụng cookie
      `,
      id: `
        situs ini menggunakan cookie | situs web ini menggunakan cookie |
        kami menggunakan cookie untuk memastikan
      `,
      ca: `
        aquest lloc web utilitza galetes | aquest web utilitza galetes |
        aquest lloc web fa servir galetes | utilitzem galetes pròpies i de tercers |
        aquesta web utilitza cookies
      `,
    }),
  },
];
