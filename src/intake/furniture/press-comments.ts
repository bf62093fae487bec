import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of comments, as papers, broadcasters and magazines print them. */
export const PRESS_COMMENTS_RULES: readonly FurnitureRule[] = [
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Comments can not be loaded | This entry is now closed for comments. |
        This discussion is now closed to comments | Please include as much detail as possible. |
        Please note, the maximum file size is 5.7 MB. | Can we publish your response? | Yes, but contact me first |
        Yes, but please keep me anonymous | Yes, entirely | No, this is information only |
        By submitting your response, you are agreeing to share your details with us for this feature. |
        If you’re having trouble using the form click here. Read terms of service here and privacy policy here. |
        Tell us a bit about yourself (e.g. age and what you do for a living) |
        Comments are subject to our community guidelines, which can be viewed here. |
        Comments for this article have closed. | Comments for this article are now closed. |
        Read our community guidelines in full | Join our commenting forum | Bookmark popover |
        Removed from bookmarks | Sort by most liked | Least replied | The comments below have not been moderated. |
        The comments below have been moderated in advance. | We are no longer accepting comments on this article. |
        Sorry we are not currently accepting comments on this article. |
        Sorry we are unable to accept comments for legal reasons. |
        Sorry we are unable to accept comments on this article. | Who is this week's top commenter? Find out now |
        By posting your comment you agree to our house rules. | Clear | Bing | Site | Web |
        Already registered? Log in | Flag comment | Vote up | Vote down |
        Be respectful when making a comment and adhere to our Community Guidelines. You can find our Community Guidelines in full here |
        My Independent Premium
      `,
      de: `
        Antwort schreiben | Missbrauch melden | Zur Netiquette | Hier finden Sie unsere Netiquette | Beste Bewertung |
        Nur Redaktionsempfehlungen | Der Kommentarbereich zu diesem Artikel ist geschlossen. |
        Kommentare sind geschlossen. | Leider können Sie diesen Artikel nicht mehr kommentieren. |
        Aufgrund der hohen Zahl beleidigender und unangebrachter Beiträge können wir zurzeit keine Kommentare mehr zulassen. |
        Danke für Ihr Verständnis! | Die Kommentarfunktion steht nur registrierten Usern zur Verfügung. |
        Hier melden | Schreiben Sie uns Ihre Meinung | Ihre Meinung ist uns wichtig | Forum öffnen |
        Ihr Kommentar zum Artikel | Gemeinsam diskutieren | Beitrag schreiben | Posting verfassen |
        Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder. |
        Da dieser Artikel älter als 18 Stunden ist, ist die Kommentarfunktion nicht mehr verfügbar. |
        Um mitzudiskutieren, melde dich bitte an. | Die beliebtesten Kommentare |
        Zum Liken musst du angemeldet sein. | Das Kommentieren ist nur für eingeloggte Benutzer möglich. |
        Erhalte eine Benachrichtigung bei weiteren Kommentaren |
        Du willst einen Kommentar schreiben? Dann melde dich an. | Bitte beachte unsere Community-Richtlinien |
        Wir behalten uns vor, Kommentare zu kürzen oder nicht zu veröffentlichen. |
        Kommentieren auf meta.tagesschau.de | Die Kommentierung für diesen Artikel ist beendet. |
        Ihr Beitrag wird nach der Prüfung freigeschaltet.
      `,
      nl: `
        Laad meer reacties | Reageren op dit artikel kan alleen met een abonnement. | Meld misbruik |
        Rapporteer misbruik | Bedankt! Je reactie is geplaatst |
        Je reactie wordt geplaatst na goedkeuring van de redactie. | Lees onze huisregels | Praat mee |
        Praat mee over dit onderwerp | Reacties sorteren | Modereer | Moderatie-faq | Niet-ingelogd |
        Stuur een brief naar de redactie | Heb je een fout gezien? |
        Heb je een tip of opmerking? Stuur ons jouw nieuws of foto | Fout opgemerkt of meer nieuws? Meld het hier |
        Zie je een fout in dit artikel? | Spelfout gezien? | Geef feedback | Nieuwstip? Mail de redactie
      `,
      da: `
        Log ind for at deltage i debatten | Der er lukket for kommentarer | Bliv den første til at kommentere |
        Fortæl os, hvad du mener | Læs vores debatregler | Har du set en fejl? | Har du rettelser? |
        Har du et godt tip? | Giv feedback
      `,
      sv: `
        Kommentering av artikeln är avstängd | Det går inte längre att kommentera | Var först med att kommentera |
        Har du hittat ett fel i artikeln? | Hittat fel? Rapportera här | Såg du något fel? |
        Ser du något fel i texten? | Fel i artikeln? | Har du sett något? | Skicka tips | Var artikeln intressant? |
        Var den här artikeln värdefull?
      `,
      no: `
        Vis debattregler | Regler for debatt | Vi setter pris på dine innspill | Feil i saken? |
        Fant du feil i artikkelen? | Har du funnet en feil? | Har du et tips? |
        Har du tips eller innspill til saken? | Har du tips om denne saken? | Takk for tilbakemeldingen |
        Hva synes du om saken?
      `,
      fi: `
        Näytä lisää kommentteja | Keskustelu on päättynyt | Osallistu keskusteluun | Siirry keskusteluun |
        Ilmoita asiaton viesti | Lähetä vinkki toimitukselle | Lähetä kuva tai video | Vinkkaa meille |
        Kiitos palautteesta! | Mitä mieltä olet? Osallistu keskusteluun.
      `,
      fr: `
        Il n'y a actuellement aucun commentaire concernant cet article. | Les commentaires sont réservés aux abonnés |
        Vous devez être membre afin d'ajouter un commentaire. | Charte de modération | Signaler un contenu illicite |
        Alerter | Lire les 12 commentaires | Les plus appréciés
      `,
      es: `
        Para comentar debes ser suscriptor | Para poder comentar debes ser suscriptor |
        Los comentarios de esta noticia están cerrados | Normas de uso | Ver normas de uso |
        Todos los comentarios publicados pueden ser revisados por moderadores. | Más comentarios |
        Los comentarios que aparecen en este sitio son de exclusiva responsabilidad de sus autores
      `,
      pt: `
        Leia os termos de uso | Ainda não é assinante? | Os leitores são a força e a vida do jornal |
        Escolha um dos seguintes tópicos para criar um grupo no Fórum Público. |
        Para permitir notificações, siga as instruções: |
        Estes são os autores e tópicos que escolheu seguir. Pode activar ou desactivar as notificações. |
        Notificações bloqueadas |
        Receba notificações quando publicamos um texto deste autor ou sobre os temas deste artigo. |
        Gerir notificações
      `,
      it: `
        Accedi o registrati per commentare | Partecipa alla conversazione
      `,
      ca: `
        Escriure un comentari | Comenta | Publica un comentari | Normes de participació |
        Cal iniciar sessió per comentar
      `,
      ro: `
        Comentează | Postează comentariul |
        Loghează-te în contul tău pentru a adăuga comentarii și a te alătura dialogului. |
        Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez. |
        Vă rugăm să vă autentificați pentru a comenta
      `,
      ru: `
        Чтобы участвовать в дискуссии, | авторизуйтесь или зарегистрируйтесь |
        Только зарегистрированные пользователи могут оставлять комментарии |
        Только полноправные пользователи могут оставлять комментарии. Войдите, пожалуйста. |
        Войдите, чтобы оставлять комментарии | Доступ к чату заблокирован за нарушение правил. |
        Вы сможете вновь принять участие через: |
        Если вы не согласны с блокировкой, воспользуйтесь формой обратной связи |
        Обсуждение закрыто. Участвовать в дискуссии можно в течение 24 часов после выпуска статьи.
      `,
      uk: `
        Коментувати статтю в Facebook
      `,
      pl: `
        Komentarze wyrażają opinie i pozostają własnością ich autorów. Nie muszą być zgodne z opinią serwisu. |
        Sortuj od najnowszych
      `,
      tr: `
        Bu habere henüz yorum yapılmamış, ilk yorumu siz yapın.
      `,
      ar: `
        شارك بتعليقك
      `,
      fa: `
        لطفا نظر خود را بنویسید | پاسخ‌ها |
        نظرات حاوی مطالب کذب، توهین یا بی‌احترامی به اشخاص، قومیت‌ها، عقاید دیگران، موارد مغایر با قوانین کشور و آموزه‌های اسلامی منتشر نمی‌شود.
      `,
      cs: `
        Zatím nikdo nediskutuje | Pro vložení příspěvku se prosím přihlaste
      `,
      hu: `
        Uralkodj magadon! | Új kommentelési szabályok érvényesek 2016. március 21-től. |
        A kommentek nem szerkesztett tartalmak, tartalmuk a szerzőjük álláspontját tükrözi.
      `,
      el: `
        Τα σχόλια δημοσιεύονται μετά από έγκριση | Παρακαλούμε τα σχόλια να είναι σε πεζά ελληνικά
      `,
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Sign in or create your * account to join the discussion |
        Have an opinion on anything you’ve read in * today? Please email us your letter and it will be considered for publication in our letters section. |
        Your contact details are helpful so we can contact you for more information. They will only be seen by the *. |
        Your contact details are helpful so we can contact you for more information. They will only be seen by *. |
        Join thought-provoking conversations, follow other * readers and see their replies |
        Your comment will be posted to * as usual. | Your comment will be posted to * as usual |
        Do you want to automatically post your * comments to your Facebook Timeline? |
        Do you want to automatically post your * comments to your Facebook Timeline
      `,
      de: `
        Die Moderation der Kommentare liegt allein bei *. |
        Wenn Sie nicht *-Mitglied sind, können Sie sich hier registrieren |
        Melde dich mit deinem * Account an oder fülle die unteren Felder aus. |
        Bitte schalte deinen Adblocker für * aus!
      `,
      sv: `
        Välkommen att kommentera på *
      `,
      pt: `
        O autor da mensagem, e não o *, é o responsável pelo comentário.
      `,
      ru: `
        Факт регистрации пользователя на сайтах * обозначает его согласие с данными правилами.
      `,
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    isInSentences: true,
    phrases: wordingsByLanguage({
      en: `
        Do you have an opinion on the issues raised in this article |
        You can choose on each post whether you would like it to be posted to Facebook
      `,
      de: `
        Weil wir die Kommentar-Debatten weiterhin persönlich moderieren möchten, sehen wir uns gezwungen, die
      `,
      it: `
        Gentile lettore, la pubblicazione dei commenti è sospesa dalle 20 alle 9, i commenti per ogni articolo
      `,
    }),
  },
];
