import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of newsletters and of forms to order them, as papers, broadcasters and magazines print them. */
export const PRESS_NEWSLETTERS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      sv: `
        Skaffa vårt nyhetsbrev | Få våra bästa artiklar direkt i mejlen |
        Få de viktigaste nyheterna direkt i mejlkorgen | Se alla nyhetsbrev |
        Du kan när som helst avsluta prenumerationen | Läs mer om hur vi hanterar dina personuppgifter |
        Så hanterar vi dina personuppgifter
      `,
      no: `
        Takk for din påmelding
      `,
      fi: `
        Tilaa kiinnostavimmat uutiset sähköpostiisi | Voit peruuttaa tilauksen milloin tahansa
      `,
      fr: `
        Recevez tous les jours, l'actu de votre région |
        Tous les jours, recevez l’actualité de votre région par newsletter. | choisir une région |
        L'actualité "Faits divers" vous intéresse ? Continuez votre exploration et découvrez d'autres thèmes dans notre newsletter quotidienne. |
        Veuillez renseigner une adresse email valide | Voir toutes les newsletters | Abonnez-vous à nos infolettres |
        Inscrivez-vous à nos infolettres | Un instant, s'il vous plaît
      `,
      es: `
        Recibe gratis en tu correo las noticias más importantes | Recibe nuestras newsletters |
        Recibe un e-mail cada vez que publiquemos | Suscribirme al boletín | Ver todos los newsletters |
        ¡Gracias por suscribirte! |
        Suscríbete aquí a nuestro nuevo newsletter para recibir cada viernes una selección de nuestro mejor contenido de la semana. |
        Y recuerda que puedes recibir notificaciones en nuestra app. Descarga la última versión y actívalas. |
        ¿Ya conoces nuestro canal de YouTube? ¡Suscríbete!
      `,
      it: `
        Iscriviti e ricevi le notizie via email | Resta aggiornato iscrivendoti alla nostra newsletter
      `,
      ca: `
        Accepto la política de privacitat
      `,
      ro: `
        Sunt de acord cu termenii și condițiile | Am citit și sunt de acord cu politica de confidențialitate
      `,
      ru: `
        Ежедневная рассылка новостей | Самое важное за день — в нашей рассылке | Вы успешно подписались на рассылку |
        Мы отправили письмо для подтверждения на ваш адрес
      `,
      uk: `
        Щоденна розсилка головних новин
      `,
      pl: `
        Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną | Dziękujemy za zapis na newsletter
      `,
      fa: `
        برای دریافت خبرنامه ایمیل خود را وارد کنید
      `,
      hu: `
        Feliratkozás a hírlevélre | Az adatkezelési tájékoztatót elolvastam és elfogadom
      `,
      el: `
        Συμπλήρωσε το email σου
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        By entering your email and clicking Sign Up, you're agreeing to let us send you customized marketing messages |
        Your privacy is important to us. Any information you provide to us via this website may be placed by us on |
        This newsletter may contain advertising, deals, or affiliate links |
        If so, you’ll be interested in our free daily newsletter |
        Unlock a world of Benefits! From insightful newsletters to real-time stock tracking, breaking news and a
      `,
      de: `
        Ich bin damit einverstanden, dass mir per E-Mail interessante Angebote des Verlages unterbreitet werden
      `,
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        More newsletters | Enter Email | Manage Newsletters | Marketing preferences | More info
      `,
      de: `
        Weitere Newsletter | Zur Newsletter-Übersicht
      `,
      fi: `
        Kiitos tilauksestasi! | Kaikki uutiskirjeet
      `,
      fr: `
        Email invalide
      `,
      ro: `
        Mă abonez
      `,
    }),
  },
];
