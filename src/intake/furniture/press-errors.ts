import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of errors, browsers and screen readers, as papers, broadcasters and magazines print them. */
export const PRESS_ERRORS_RULES: readonly FurnitureRule[] = [
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        JavaScript is not available. | Please enable cookies on your browser and reload the page |
        Please enable JS and disable any ad blocker |
        JavaScript is currently disabled in this browser. Reactivate it to view this content. |
        Your browser does not currently recognize any of the video formats available. | Your browser is out of date |
        Your browser is out of date or potentially vulnerable to security risks. |
        We recommend switching to one of the following browsers: |
        You are using an older browser version. Please use a supported version for the best MSN experience. |
        Please use a supported version for the best MSN experience. | Internet Explorer is no longer supported |
        Keyboard shortcuts for audio player | Open the accessibility menu | Link is external |
        This link is external to nasa.gov | Page not found | Oops! Something went wrong. |
        An error has occurred. Please try again later. | An error has occurred |
        We're sorry, but something went wrong. |
        We're sorry, this feature is currently unavailable. We're working to restore it. Please try again later. |
        We're sorry, this feature is currently unavailable. | We're working to restore it. Please try again later. |
        Sorry, this content is not available in your region. | This content is not available |
        Our European visitors are important to us. | 451: Unavailable due to legal reasons |
        Unfortunately, our website is currently unavailable in most European countries. |
        We are engaged on the issue and committed to looking at options that support our full range of digital offerings to your market. |
        This is a carousel. Use Next and Previous buttons to navigate | Use Next and Previous buttons to navigate |
        Use Up/Down Arrow keys to increase or decrease volume. | Go to slide 1 | Item 1 of 12 | 1 of 10 items |
        Down arrow icon | Placeholder while article actions load | Image without a caption | Image may contain: |
        Breadcrumb Trail Links | Dismiss this message | End of twitter post | End of instagram post |
        End of youtube video | Skip Youtube post | End of content | End of promotion | End of Recommended stories |
        Sorry, this episode is not currently available | This content is not available in your location |
        These are external links and will open in a new window |
        This is an external link and will open in a new window | current progress 0% |
        Discover all the plans currently available in your country |
        We apologize, but this video has failed to load. | Try refreshing your browser, or |
        tap here to see other videos from our team. | Loading Instagram content | Loading Twitter content |
        Loading YouTube content | Loading Facebook content | Your browser does not support HTML5 video |
        To continue, upgrade to a supported browser or, for the finest experience, download the mobile app. |
        Unable to view this article? | This could be due to a conflict with your ad-blocking or security software. |
        If this does not resolve the issue or you are unable to add the domains to your allowlist, please see this FAQ. |
        We humbly apologize for the inconvenience. | Oops. Something went wrong. | Skip next section Explore more |
        Skip next section Related topics | Skip next section You can read this article in |
        The content you requested does not exist or is not available anymore. | Go to accessibility shortcuts |
        Sorry, this video is not available | Your browser doesn’t support HTML5 |
        If you use assistive technology (such as a screen reader) and need a version of this document in a more accessible format, please email |
        Request an accessible format. | This file may not be suitable for users of assistive technology.
      `,
      de: `
        Für die Nutzung dieser Website ist JavaScript erforderlich. | Ihr Browser unterstützt kein JavaScript. |
        Ihr Browser unterstützt dieses Videoformat nicht. | Ihr Browser kann dieses Video leider nicht abspielen. |
        Sie verwenden einen veralteten Browser | Das Video konnte nicht geladen werden. |
        Das Video konnte nicht abgespielt werden. Bitte versuchen Sie es später noch einmal. |
        Dieses Video kann aus rechtlichen Gründen nicht angezeigt werden | Dieser Inhalt ist leider nicht verfügbar. |
        Ein Fehler ist aufgetreten. | Hoppla! Da ist etwas schief gelaufen | Bitte versuche es später noch einmal. |
        Bitte laden Sie die Seite neu. | Icon: Spiegel Plus | Pfeil nach links | Seite nicht gefunden |
        Keine Ergebnisse gefunden | Fehler beim Laden
      `,
      nl: `
        Er ging iets mis | Er is een fout opgetreden | Probeer het opnieuw | Je browser wordt niet ondersteund |
        Je browser is verouderd | Zet JavaScript aan | Bezig met laden... | Pagina niet gevonden
      `,
      da: `
        Der opstod en fejl | Noget gik galt | Prøv igen senere | Din browser er forældet | Siden findes ikke
      `,
      sv: `
        Något gick fel | Ett fel har uppstått | Ladda om sidan | Din webbläsare är för gammal |
        Sidan kunde inte hittas | Sidan finns inte | Du är offline
      `,
      no: `
        Noe gikk galt | Det oppstod en feil | Last siden på nytt | Nettleseren din støttes ikke |
        Nettleseren din er utdatert | JavaScript er skrudd av i nettleseren din | Du må ha JavaScript aktivert |
        Siden finnes ikke
      `,
      fi: `
        Jokin meni vikaan | Jotain meni pieleen | Yritä myöhemmin uudelleen | Selaimesi ei tue videotoistoa |
        Selaimesi on vanhentunut | Käytät vanhentunutta selainta | JavaScript ei ole käytössä |
        JavaScript on poistettu käytöstä | Sivua ei löydy
      `,
      fr: `
        Le contenu auquel vous tentez d'accéder n'existe pas ou n'est plus disponible. | Une erreur s’est produite |
        Une erreur est survenue | Une erreur est survenue. Veuillez réessayer plus tard. |
        Début du widget. Passer le widget? | Fin du widget. Retourner au début du widget?
      `,
      es: `
        Esta página no existe | Página no encontrada | Ha ocurrido un error | Se ha producido un error |
        Ocurrió un error | Inténtalo de nuevo más tarde | No se pudo cargar el contenido | Error al cargar
      `,
      pt: `
        Ocorreu um erro | Página não encontrada | Algo deu errado | Tente novamente mais tarde
      `,
      it: `
        Si è verificato un errore | Pagina non trovata | Riprova più tardi | Il browser non è aggiornato |
        Errore nel caricamento
      `,
      ro: `
        Pagina nu a fost găsită | A apărut o eroare | Încearcă din nou
      `,
      ru: `
        Произошла ошибка. Попробуйте ещё раз позже | Страница не найдена | Вернуться к основному содержанию |
        Ссылки для упрощенного доступа
      `,
      uk: `
        Перейти до основного змісту | Сторінку не знайдено
      `,
      pl: `
        Nie znaleziono strony
      `,
      tr: `
        Tarayıcınız bu videoyu desteklemiyor
      `,
      ar: `
        تخط إلى المحتوى | الصفحة غير موجودة | حدث خطأ، يرجى المحاولة مرة أخرى
      `,
      fa: `
        لینک‌های قابلیت دسترسی | بازگشت به محتوای اصلی | صفحه مورد نظر یافت نشد
      `,
      hu: `
        Az oldal nem található
      `,
      el: `
        Η σελίδα δεν βρέθηκε
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        We recognize you are attempting to access this website from a country belonging to the European Economic Area
      `,
    }),
    named: wordingsByLanguage({
      en: `
        We know it's a hassle to switch browsers but we want your experience with * to be fast, secure and the best it can possibly be. |
        Please add *.co.jp and piano.io to your list of allowed sites. | Skip next section *'s Top Story |
        Skip next section More stories from *
      `,
    }),
  },
  {
    name: "button of the page",
    reason: "A button of the site's dialogs, or a note on how its links open.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        External link | No results | Image carousel | Right Arrow | Left Arrow | Down Arrow | Information icon |
        Play icon | Camera icon | Email icon | Instagram icon | Comment bubble | Comment Icon | Print icon |
        Author image | Author avatar | Headshot of | Article thumbnail | Facebook logo | Twitter logo | user avatar |
        Featured image | Section Navigation | External links | Close dialogue | Accessibility shortcuts
      `,
      de: `
        Neu laden | Erneut versuchen | Nochmals versuchen | Icon: Menü | Icon: Suche | Banner schließen |
        Keine Internetverbindung | Verbindung fehlgeschlagen
      `,
      sv: `
        Försök igen
      `,
      no: `
        Prøv igjen
      `,
      fi: `
        Tapahtui virhe | Yritä uudestaan | Päivitä sivu
      `,
      fr: `
        Page introuvable
      `,
      es: `
        Enlace externo
      `,
      pt: `
        Tente novamente
      `,
      it: `
        Link esterno
      `,
      ru: `
        Обновите браузер
      `,
      tr: `
        Sayfa bulunamadı
      `,
      cs: `
        Stránka nenalezena
      `,
    }),
  },
];
