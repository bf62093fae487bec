import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NOTICE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Please enable JavaScript | Enable JavaScript | JavaScript is disabled |
        JavaScript is required | Page load link | bottom of page |
        Use tab to navigate through the menu items. | Opens in a new window |
        Opens in a new window. | Opens external website in a new window. | Opens in new tab |
        (opens in a new tab) | (opens in new window) |
        Choosing a selection results in a full page refresh. |
        This field is for validation purposes and should be left unchanged. |
        Press the space key then arrow keys to make a selection. | Video Player is loading. |
        This is a modal window. | Your browser does not support the audio element. |
        Your browser does not support the video tag. | Your browser does not support HTML# video. |
        Your browser does not support iframes. |
        Beginning of dialog window. Escape will cancel and close the window. |
        End of dialog window. | Remaining Time #:# | Advertisement for closed captions |
        captions settings, opens captions settings dialog | captions off, selected |
        descriptions off, selected | Close Modal Dialog |
        You are using an outdated browser. Please upgrade your browser to improve your experience. |
        You are using an outdated browser. | Browser not supported |
        Verifying you are human. This may take a few seconds. |
        Checking your browser before accessing | Enable JavaScript and cookies to continue |
        This page requires JavaScript. | Leave this field empty if you're human: |
        If you are a human seeing this field, please leave it empty. |
        If you are human, leave this field blank.
      `,
      ar: `
        يرجى تفعيل الجافا سكريبت | متصفحك لا يدعم عنصر الصوت | متصفحك لا يدعم الفيديو |
        جافا سكريبت معطل | يفتح في نافذة جديدة
      `,
      fa: `
        لطفا جاوا اسکریپت را فعال کنید | مرورگر شما از این ویدیو پشتیبانی نمیکند |
        در پنجره جدید باز می‌شود
      `,
      tr: `
        Lütfen JavaScript'i etkinleştirin | Tarayıcınız video etiketini desteklemiyor. |
        Tarayıcınız ses öğesini desteklemiyor | Yeni pencerede açılır | Yeni sekmede açılır
      `,
      fr: `
        Veuillez activer JavaScript | Ouvre dans une nouvelle fenêtre | Ouvre un nouvel onglet |
        s'ouvre dans un nouvel onglet | Nouvelle fenêtre | Activer JavaScript | bas de page
      `,
      es: `
        Por favor, activa JavaScript | Por favor habilite JavaScript | Activa JavaScript para |
        Se abre en una nueva ventana | Se abre en una ventana nueva | Abre en nueva ventana |
        abre en una nueva pestaña | Enlace de carga de la página |
        Enlace externo, se abre en ventana nueva
      `,
      de: `
        Bitte aktivieren Sie JavaScript | Bitte JavaScript aktivieren |
        JavaScript ist deaktiviert | JavaScript ist nicht aktiviert |
        Ihr Browser unterstützt kein HTML#-Video | Ihr Browser unterstützt kein Audio |
        Öffnet in neuem Fenster | Öffnet in einem neuen Fenster | Öffnet in einem neuen Tab |
        (Öffnet in neuem Tab) | Externer Link, öffnet in neuem Fenster |
        Dieses Feld dient zur Validierung und sollte nicht verändert werden. |
        Sie verwenden einen veralteten Browser. | Ihr Browser ist veraltet
      `,
      ru: `
        Включите JavaScript | Пожалуйста, включите JavaScript | Ваш браузер не поддерживает аудио |
        Ваш браузер устарел | Откроется в новом окне | Открывается в новом окне |
        Ваш браузер не поддерживает тег video
      `,
      zh: `
        请启用 JavaScript | 请启用JavaScript | 请开启JavaScript | 您的浏览器不支持 JavaScript | 您的浏览器不支持 video 标签 |
        您的浏览器版本过低 | 在新窗口中打开 | 您的浏览器不支持音频播放
      `,
      "zh-Hant": `
        請啟用 JavaScript | 請啟用JavaScript | 您的瀏覽器不支援 JavaScript | 在新視窗開啟 | 在新視窗中開啟
      `,
      ja: `
        JavaScriptを有効にしてください | JavaScriptを有効にしてください。 | JavaScriptが無効です | JavaScriptが無効になっています。 |
        お使いのブラウザは動画に対応していません | お使いのブラウザはサポートされていません | 新しいウィンドウで開く | 新しいウィンドウで開きます | 別ウィンドウで開く |
        別ウィンドウで開きます | このページの本文エリアは、ここまでです | ここから本文です | ここから本文です。 | 本文ここから | 本文ここまで | 本文はここから |
        ページの終わり
      `,
      it: `
        Si prega di abilitare JavaScript | Abilita JavaScript |
        Il tuo browser non supporta il tag video. | Il tuo browser non supporta l'elemento audio |
        Si apre in una nuova finestra | Apre in una nuova finestra | Apri in una nuova scheda
      `,
      pt: `
        Por favor, ative o JavaScript | Ative o JavaScript | Habilite o JavaScript |
        Seu navegador não suporta vídeo | Abre em uma nova janela | Abre numa nova janela |
        abre em nova aba | Link abre em uma nova aba
      `,
      nl: `
        Schakel JavaScript in | JavaScript is uitgeschakeld | Je browser ondersteunt geen video |
        Opent in nieuw venster | Opent in een nieuw venster | Opent in een nieuw tabblad |
        Opent extern |
        Dit veld is bedoeld voor validatiedoeleinden en moet niet worden gewijzigd.
      `,
      sv: `
        Aktivera JavaScript | Du behöver aktivera JavaScript | Öppnas i nytt fönster |
        Öppnas i ny flik | Din webbläsare stöder inte video
      `,
      da: `
        Aktivér JavaScript | Slå JavaScript til | Åbner i nyt vindue | Åbner i et nyt vindue |
        Din browser understøtter ikke video
      `,
      nb: `
        Slå på JavaScript | Åpnes i nytt vindu | Åpnes i ny fane |
        Nettleseren din støtter ikke video
      `,
      fi: `
        Ota JavaScript käyttöön | Avautuu uuteen ikkunaan | Avautuu uuteen välilehteen |
        Selaimesi ei tue videota | Linkki toiselle sivustolle avautuu uuteen välilehteen
      `,
      pl: `
        Włącz JavaScript | Włącz obsługę JavaScript | Otwiera się w nowym oknie |
        Otwiera się w nowej karcie | Twoja przeglądarka nie obsługuje wideo |
        Twoja przeglądarka nie obsługuje JavaScript | Koniec okna dialogowego
      `,
      cs: `
        Zapněte JavaScript | Povolte JavaScript | Otevře se v novém okně |
        Otevře se v nové záložce | Váš prohlížeč nepodporuje přehrávání videa
      `,
      sk: "Zapnite JavaScript | Otvorí sa v novom okne | Otvorí sa na novej karte",
      hu: `
        Engedélyezze a JavaScriptet | Kérjük, engedélyezze a JavaScriptet |
        Új ablakban nyílik meg | Új lapon nyílik meg |
        Az Ön böngészője nem támogatja a videó lejátszást
      `,
      ro: `
        Activați JavaScript | Vă rugăm să activați JavaScript |
        Se deschide într-o fereastră nouă | Browserul dvs. nu suportă video
      `,
      el: `
        Ενεργοποιήστε τη JavaScript | Παρακαλώ ενεργοποιήστε τη JavaScript |
        Ανοίγει σε νέο παράθυρο | Ανοίγει σε νέα καρτέλα
      `,
      he: `
        נא להפעיל JavaScript | יש להפעיל JavaScript | נפתח בחלון חדש | נפתח בכרטיסייה חדשה
      `,
      ko: `
        자바스크립트를 활성화해주세요 | JavaScript를 활성화해 주세요 | 새창으로 열기 | 새 창으로 열기 | 새창열림 | 새 창에서 열림 |
        브라우저가 비디오를 지원하지 않습니다
      `,
      hi: `
        कृपया JavaScript सक्षम करें | कृपया जावास्क्रिप्ट सक्षम करें | नई विंडो में खुलता है |
        आपका ब्राउज़र वीडियो का समर्थन नहीं करता
      `,
      uk: `
        Увімкніть JavaScript | Будь ласка, увімкніть JavaScript | Відкриється в новому вікні |
        Ваш браузер не підтримує відео
      `,
      bg: `
        Моля, активирайте JavaScript | Активирайте JavaScript | Отваря се в нов прозорец |
        Вашият браузър не поддържа видео
      `,
      vi: `
        Vui lòng bật JavaScript | Mở trong cửa sổ mới | Trình duyệt của bạn không hỗ trợ video |
        Trình duyệt của bạn không hỗ trợ JavaScript
      `,
      id: `
        Harap aktifkan JavaScript | Aktifkan JavaScript | Buka di jendela baru |
        Membuka di jendela baru | Browser Anda tidak mendukung video
      `,
      ca: `
        Activeu JavaScript | Si us plau, activa JavaScript | S'obre en una finestra nova |
        S'obre en una pestanya nova
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        javascript is disabled in your browser | please enable javascript to view |
        you need to enable javascript to run this app | please enable javascript in your browser |
        your browser does not support javascript |
        this site is protected by recaptcha and the google |
        you are using an outdated browser. please |
        this email address is being protected from spambots
      `,
      fr: `
        javascript est désactivé dans votre navigateur |
        veuillez activer javascript dans votre navigateur | ce site est protégé par recaptcha
      `,
      es: `
        habilite javascript en su navegador | este sitio está protegido por recaptcha |
        esta dirección de correo electrónico está siendo protegida contra los robots
      `,
      de: `
        aktivieren sie javascript in ihrem browser | diese seite ist durch recaptcha |
        diese e-mail-adresse ist vor spambots geschützt
      `,
      ru: `
        в вашем браузере отключен javascript |
        этот адрес электронной почты защищён от спам-ботов
      `,
      it: `
        questo indirizzo email è protetto dagli spambots | questo sito è protetto da recaptcha
      `,
      pt: `
        este site é protegido por recaptcha |
        este endereço de email está sendo protegido de spambots
      `,
      tr: "tarayıcınızda javascript devre dışı",
      ja: "このサイトはrecaptchaによって保護されており",
      zh: "您的浏览器已禁用 javascript",
      pl: "ten adres pocztowy jest chroniony przed spamowaniem | włącz obsługę języka javascript",
    }),
  },
];
