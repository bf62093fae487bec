import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** How letters offer themselves as web pages. */
const VIEW_IN_BROWSER = wordingsByLanguage({
  en: "View in browser | View in your browser | View this email in your browser | View this email in a browser | View this newsletter in your browser | View email in browser | View online | View it online | View this email online | View web version | Web version | Open in browser | Read in browser | Read this email in your browser | Email not displaying correctly? View it in your browser | Having trouble viewing this email? | Trouble viewing this email? | Having trouble viewing this email? View it in your browser | Can't see this email? View it in your browser",
  ar: "عرض في المتصفح | عرض الرسالة في المتصفح | عرض هذه الرسالة في المتصفح | اعرض هذا البريد في متصفحك | افتح في المتصفح",
  fa: "مشاهده در مرورگر | نمایش در مرورگر | این نامه را در مرورگر ببینید",
  tr: "Tarayıcıda görüntüle | Tarayıcıda aç | Bu e-postayı tarayıcıda görüntüle | Bu e-postayı tarayıcınızda görüntüleyin",
  fr: "Voir dans le navigateur | Voir dans votre navigateur | Afficher dans le navigateur | Afficher dans votre navigateur | Voir la version en ligne | Voir cet e-mail dans votre navigateur | Lire dans le navigateur",
  es: "Ver en el navegador | Ver en tu navegador | Ver en su navegador | Ver este correo en tu navegador | Ver este correo en el navegador | Ver este email en tu navegador | Ver versión web",
  de: "Im Browser ansehen | Im Browser anzeigen | Im Browser öffnen | Im Browser lesen | Newsletter im Browser ansehen | Newsletter im Browser anzeigen | Diese E-Mail im Browser ansehen | Diese E-Mail im Browser anzeigen | Zur Webversion | Webversion anzeigen",
  ru: "Открыть в браузере | Посмотреть в браузере | Смотреть в браузере | Открыть письмо в браузере | Посмотреть письмо в браузере | Просмотреть в браузере",
  zh: "在浏览器中查看 | 在浏览器中打开 | 在浏览器中查看此邮件 | 查看网页版 | 在瀏覽器中檢視 | 在瀏覽器中開啟",
  ja: "ブラウザで表示 | ブラウザで表示する | ブラウザで見る | ブラウザーで表示 | ウェブ版を見る | このメールをブラウザで表示",
  it: "Visualizza nel browser | Visualizza nel tuo browser | Apri nel browser | Visualizza questa email nel browser | Leggi nel browser",
  pt: "Ver no navegador | Ver no browser | Abrir no navegador | Visualizar no navegador | Ver este e-mail no navegador",
  nl: "Bekijk in browser | Bekijk in je browser | Bekijk deze e-mail in je browser | Bekijk de webversie | Openen in browser",
  sv: "Visa i webbläsare | Visa i webbläsaren | Läs i webbläsaren | Visa mejlet i webbläsaren",
  pl: "Zobacz w przeglądarce | Otwórz w przeglądarce | Wyświetl w przeglądarce",
  ko: "브라우저에서 보기 | 웹브라우저에서 보기",
});

/** What programs that send newsletters write above and below them. */
export const MAIL_RULES: readonly FurnitureRule[] = [
  {
    name: "view in browser",
    reason: "A link to the newsletter as a web page.",
    place: "edges",
    wordings: VIEW_IN_BROWSER,
    // Plain letters have the address behind it.
    openings: VIEW_IN_BROWSER,
  },
  {
    name: "mailing list",
    reason: "How to leave the newsletter's list, and why the letter was sent.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "Unsubscribe here | Unsubscribe from this list | Unsubscribe from this newsletter | Click here to unsubscribe | Unsubscribe instantly | Update your preferences | Update preferences | Update subscription preferences | Manage preferences | Manage your preferences | Manage your subscription | Email preferences | Manage email preferences | Preferences | Forward to a friend | Forward this email | Add us to your address book | Update profile | Why did I get this?",
      ar: "لإلغاء الاشتراك | إلغاء الاشتراك في النشرة | لإلغاء الاشتراك اضغط هنا | تحديث تفضيلاتك",
      fa: "لغو عضویت | برای لغو اشتراک اینجا کلیک کنید | لغو اشتراک خبرنامه",
      tr: "Listeden çık | Bülten aboneliğinden çık | Aboneliği iptal et | Tercihleri güncelle",
      fr: "Me désabonner | Se désinscrire de la lettre | Gérer mes préférences | Modifier mes préférences | Gérer mon abonnement | Se désabonner de cette liste",
      es: "Darme de baja | Cancelar la suscripción | Actualizar preferencias | Gestionar preferencias | Dejar de recibir estos correos",
      de: "Newsletter abbestellen | Vom Newsletter abmelden | Abmelden | Einstellungen ändern | Profil bearbeiten | Hier abmelden | Newsletter weiterempfehlen",
      ru: "Отписаться от рассылки | Отказаться от рассылки | Настроить рассылку | Изменить настройки рассылки",
      zh: "退订 | 点击退订 | 取消订阅此邮件 | 管理订阅 | 退訂 | 管理訂閱",
      ja: "配信停止はこちら | 配信を停止する | 登録解除 | 登録情報の変更 | メール配信の停止",
      it: "Cancella iscrizione | Disiscriviti | Cancellati dalla newsletter | Aggiorna le preferenze",
      pt: "Cancelar inscrição | Cancelar a inscrição | Descadastrar | Atualizar preferências",
      nl: "Uitschrijven voor deze nieuwsbrief | Afmelden voor deze nieuwsbrief | Voorkeuren aanpassen",
    }),
    openings: wordingsByLanguage({
      en: "Unsubscribe | To unsubscribe | Manage your subscription | Update your preferences",
      tr: "Listeden çıkmak için | Abonelikten çıkmak için",
      fr: "Se désabonner | Pour vous désabonner | Se désinscrire",
      es: "Darse de baja | Para darse de baja | Cancelar suscripción",
      de: "Abmelden | Abbestellen | Newsletter abbestellen | Zum Abmelden",
      ru: "Отписаться | Отписаться от рассылки",
      ja: "配信停止はこちら | 配信停止 | 登録解除はこちら",
      zh: "退订 | 取消订阅 | 退訂",
      ar: "إلغاء الاشتراك | لإلغاء الاشتراك",
      it: "Annulla iscrizione | Per cancellarti",
      pt: "Cancelar inscrição | Para cancelar",
    }),
    phrases: wordingsByLanguage({
      en: "you are receiving this email because | you're receiving this email because | you received this email because | you are receiving this newsletter because | you are receiving this because you | you received this message because you | to unsubscribe from this | unsubscribe from this list | to stop receiving these emails | no longer wish to receive these emails | this email was sent to | this newsletter was sent to",
      ar: "تصلك هذه الرسالة لأنك | وصلتك هذه الرسالة لأنك | لإلغاء الاشتراك في هذه النشرة",
      fa: "این ایمیل را دریافت می‌کنید زیرا | این نامه برای شما فرستاده شده است زیرا",
      tr: "bu e-postayı aldınız çünkü | bu e-postayı bültenimize | bu e-posta size gönderilmiştir | bültenden çıkmak için",
      fr: "vous recevez cet e-mail car | vous recevez cet email car | vous recevez cette lettre car | vous recevez cette lettre parce que | vous recevez ce message parce que | vous recevez ce message car | pour ne plus recevoir cette lettre | pour ne plus recevoir ces e-mails",
      es: "recibes este correo porque | recibe este correo porque | has recibido este correo porque | ha recibido este correo porque | recibes este boletín porque | para dejar de recibir",
      de: "sie erhalten diese e-mail, weil | sie erhalten diesen newsletter, weil | du erhältst diese e-mail, weil | du erhältst diesen newsletter, weil | sie bekommen diesen newsletter, weil | du bekommst diesen newsletter, weil | wenn sie diesen newsletter nicht mehr | wenn du diesen newsletter nicht mehr | diese e-mail wurde gesendet an",
      ru: "вы получили это письмо, потому что | вы получили это письмо, так как | вы получаете эту рассылку, потому что | чтобы отписаться от рассылки",
      zh: "您收到此邮件是因为 | 您收到这封邮件是因为 | 你收到这封邮件是因为 | 如需退订 | 您收到此郵件是因為",
      ja: "このメールは、配信をご希望 | このメールは配信登録 | このメールは、ご登録いただいた | 配信停止をご希望の方は | 配信の停止をご希望",
      it: "ricevi questa email perché | hai ricevuto questa email perché | ricevi questa newsletter perché",
      pt: "você recebeu este e-mail porque | está a receber este e-mail porque | você está recebendo este e-mail porque",
      nl: "je ontvangt deze e-mail omdat | u ontvangt deze e-mail omdat | je ontvangt deze nieuwsbrief omdat",
    }),
  },
];
