import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * Forms in which readers send an article on, and the buttons, networks and rules for comments
 * beside them, as pages of newspapers had them for many years.
 */
export const SHARE_DIALOG_RULES: readonly FurnitureRule[] = [
  {
    name: "share dialog",
    reason: "Part of a form by which readers send the article on, or of what it answers.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: `
        Post to Facebook | A link has been posted to your Facebook feed. |
        A tweet has been posted to your Twitter account. |
        A link has been sent to your friend's email address. | Your email has been sent. |
        An error has occurred and your email has not been sent. |
        An error has occured and your email has not been sent. | Send me a copy |
        Send a copy to myself | Message (Optional) | Sending your article |
        Recipient's Email Address (Separate multiple address with commas) |
        Add a personal message:(# character limit) Your E-mail: | Invalid E-mail address |
        Audio CAPTCHA | Image CAPTCHA | E-mail this article | E-mail story | Email story |
        Print story | Tweet this story | Tweet post | Digg this | Digg this story | Link this |
        Submit this story | Share this on: | email to a friend | printer friendly |
        email to a friend printer friendly | Report typo | Reprints & permissions |
        Rights & Permissions | Link to this article | Share & bookmark
      `,
      de: `
        Artikel per E-Mail versenden | Artikel verschicken | Ihre E-Mail wurde versendet. |
        Ihre Nachricht wurde gesendet.
      `,
      fr: `
        Envoyer cet article à un ami | Envoyer cet article par e-mail | Votre message a été envoyé.
      `,
      es: `
        Recomendar en Facebook # | Recomendar en Facebook | Twittear # | Tuitear # |
        Enviar a LinkedIn # | Enviar a LinkedIn | Enviar a Tuenti | Enviar a Menéame |
        Enviar a Eskup | Enviar a Tuenti Enviar a Menéame Enviar a Eskup |
        Su mensaje ha sido enviado.
      `,
      it: "Invia ad un amico",
      pt: "Enviar para um amigo | Imprimir artigo | Imprimir notícia",
      ru: "Отправить ссылку другу",
      pl: "Poleć znajomemu | Wersja do druku",
      nl: "Stuur naar een vriend",
      cs: "Poslat příteli | Verze pro tisk",
      hu: "Küldje el ismerősének | Nyomtatható változat",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: `
        Pin It # | Email Print | Print Email | digg reddit stumble | Share Tools | Reprints |
        Print this | Story Tools | Article Tools | Like Tweet +# Share | Like Share |
        What are these? | Posted! | Tweeted! | Sent! | Try Another | Incorrect please try again
      `,
    }),
  },
  {
    name: "rules for comments",
    reason: "What the site asks of readers who comment.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      en: `
        Jump to comments (…) | + Comments | Comment Now | Post your comment | Follow Comments |
        Follow Comments Following Comments Unfollow Comments | Discussion Policy |
        About Discussions | Register to comment | Visitor comments |
        Visitor comments Add your comment | Join the global conversation.
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        we welcome comments that advance the story | comments are intended to be civil |
        personal attacks, especially on other participants |
        please report it to us using the "report abuse" |
        must select a username in order to post a comment |
        facebook commenting please read | comments that are derogatory |
        opinions that are derogatory
      `,
    }),
  },
];
