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
        End of twitter post | End of instagram post | End of youtube video | Skip Youtube post | End of content |
        End of promotion | End of Recommended stories | Find out more about this error |
        Sorry, this episode is not currently available | This content is not available in your location |
        This content is not available in your location. | These are external links and will open in a new window |
        This is an external link and will open in a new window
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
  },
  {
    name: "button of the page",
    reason: "A button of the site's dialogs, or a note on how its links open.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        More menu | External links | Close dialogue | Close dialogue1/1
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
        Riprova | Link esterno
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
