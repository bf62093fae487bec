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
        Start the discussion | Be the first to know when others comment. |
        You must be logged in to reply to this topic. | You must confirm your public display name before commenting |
        Please logout and then login again, you will then be prompted to enter your display name. | Write a response |
        Respond to this story | Also publish to my profile | Recommended from Medium | No responses yet |
        See all responses | Comments are closed. | Comments are off | Comments are turned off for this story |
        This thread is now locked | Comments are moderated |
        Conversation is moderated. Please read our community guidelines. |
        Follow this conversation to be notified when new comments are posted | Featured Comment | Flag comment |
        View Reply | Read 3 more replies | Reader Picks | Powered by Vuukle |
        Let us know what you think in the comments. | Let us know your thoughts in the comments below. |
        Sound off in the comments below! | Discuss this article in our forums. |
        This article has been closed for comments | All comments must meet the community standards of good taste. |
        Your post will be rejected if we notice that it seems to contain: |
        False or intentionally out-of-context or misleading information |
        Insults, profanity, incoherent, obscene or inflammatory language or threats of any kind |
        Attacks on the identity of other commenters or the article's author |
        Content that otherwise violates our site's terms. |
        User accounts will be blocked if we notice or believe that users are engaged in: |
        Continuous attempts to re-post comments that have been previously moderated/rejected |
        Racist, sexist, homophobic or other discriminatory comments |
        Attempts or tactics that put the site security at risk | Actions that otherwise violate our site's terms. |
        Stay on topic and share your insights | Feel free to be clear and thoughtful to get your point across |
        ‘Like’ or ‘Dislike’ to show your point of view. |
        Use the report tool to alert us when someone breaks the rules. |
        Thanks for reading our community guidelines. Please read the full list of posting rules found in our site's Terms of Service. |
        One Community. Many Voices. Create a free account to share your thoughts. |
        Your comment is awaiting moderation. |
        Some comments may only be visible to logged-in visitors. Sign in to view all comments. |
        For further actions, you may consider blocking this person and/or reporting abuse |
        Are you sure you want to hide this comment? It will become hidden in your post, but will still be visible via the comment's permalink. |
        Hide child comments as well | Templates let you quickly answer FAQs or store snippets for re-use. |
        Some comments have been hidden by the post's author - find out more | Code of Conduct • Report abuse |
        We're a place where coders share, stay up-to-date and grow their careers. |
        DEV Community — A space to discuss and keep up software development and manage your software career |
        Built on Forem — the open source software that powers DEV and other inclusive communities. |
        To view or add a comment, sign in | Others also viewed | Explore content categories |
        Insights from the community | Agree & Join LinkedIn |
        By clicking Continue to join or sign in, you agree to LinkedIn’s User Agreement, Privacy Policy, and Cookie Policy. |
        Sign in to view more content | Create your free account or sign in to continue your search |
        New to LinkedIn? Join now | Login with your stackoverflow.com account to take part in the discussion. |
        Comments can not be loaded | This entry is now closed for comments. |
        This discussion is now closed to comments | Please note, the maximum file size is 5.7 MB. |
        Can we publish your response? | Yes, but contact me first | Yes, but please keep me anonymous |
        No, this is information only |
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
        By posting your comment you agree to our house rules. | Share your views in the comments below |
        This article has comments disabled for legal reasons |
        It should have been a safe space for informed debate... | Highest scored | Lowest scored | Highest rated |
        Vote up | Vote down |
        Be respectful when making a comment and adhere to our Community Guidelines. You can find our Community Guidelines in full here |
        CommentsJump to comments section | Share your thoughts and join the conversation in the comments. |
        You must be logged in to join the discussion or read more comments. |
        Join the conversation. Create an account. Already have an account? | Read our community guidelines here |
        If you do not see your comment posted immediately, it is being reviewed by the moderation team and may appear shortly, generally within an hour. |
        We aim to have all comments reviewed in a timely manner. |
        Comments that violate our community guidelines will not be posted. | Loading Viafoura |
        Join the conversation, you are commenting as | Community standards | Your Feedback |
        Please select the reason for reporting this comment. |
        Please give full details of the problem with the comment... |
        This is YOUR comments community. Stay civil, stay constructive, stay on topic. Please familiarise yourself with our comments policy here before taking part. |
        Access to the comments facility has been disabled for this user
      `,
    }),
    named: wordingsByLanguage({
      en: `
        Comments are moderated. They may be edited for clarity and reprinting in whole or part in * publications. |
        The opinions expressed in reader comments are those of the author only and do not reflect the opinions of *. |
        Sign in or create your * account to join the discussion |
        Your contact details are helpful so we can contact you for more information. They will only be seen by the *. |
        Your contact details are helpful so we can contact you for more information. They will only be seen by *. |
        The * values your comments but kindly requests all posts are on topic, constructive and respectful. Please review our commenting policy. |
        Join thought-provoking conversations, follow other * readers and see their replies |
        Your comment will be posted to * as usual. |
        Do you want to automatically post your * comments to your Facebook Timeline? |
        Why are you making commenting on * only available to subscribers? |
        Register for free to become part of *'s conversation |
        Join the conversation with other * readers. Subscribe to leave a comment. | Interact with * |
        The * does not endorse these opinions. |
        The conversations are opinions of our readers and are subject to the Code of Conduct. The * does not endorse these opinions. |
        Commenting on * articles is for subscribers only. |
        This is a space where subscribers can engage with each other and * staff. |
        Readers can also interact with * on Facebook and Twitter . | We welcome your comments at letters@*.in. |
        Please abide by *'s commenting guidelines. |
        We want to hear your views on the news. Subscribe to * to be part of the conversation in the comments section of this article. |
        Please note you must be a * Insider to comment. Sign up here or sign in if you are already an Insider.
      `,
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        View our policy | Most Popular First | Please add your comment |
        The commenting facility on this article has been closed | Comments are off as legal proceedings are ongoing |
        Comments are closed for legal reasons |
        Your screen name should follow the standards set out in our community standards. |
        Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments. |
        Be the first one to review. | Count: 3000 | Characters Remaining: 3000 |
        Be the first one to share a thought and earn up to 4 points | All Comments ()+^ Back to Top | Comments () |
        Find this comment offensive? |
        Choose your reason below and click on the Report button. This will alert our moderators to take action |
        Reason for reporting: | Foul language | Inciting hatred against a certain community |
        Your Reason has been Reported to the admin. | Log In/Connect with: | Will be displayed |
        Will not be displayed | Comments are moderated and may be edited for clarity. |
        Comments are moderated and generally will be posted if they are on-topic and not abusive. |
        For more information, please see our Comments FAQ | Replying to X |
        Have something to add to the story? Share it in the comments below. |
        Have something to add to the story? Share in the comments below. |
        There are no comments yet. Add your comment to start the conversation. | Enter at least 30 characters |
        Reply to the editor |
        24.com encourages commentary submitted via MyNews24. Contributions of 200 words or more will be considered for publication. |
        Please peer review 3 community comments before your comment can be posted |
        An error occurred while loading the comments | Comments - Please login in order to comment. |
        Comments – share your knowledge and experience |
        Help us learn with your expertise and insights on articles that we publish. |
        Would you like to comment on this article? | This article has 12 comment(s), give your comment |
        Log in here to comment. | Become a member to comment | Member comments |
        Want to join the conversation? Please or to comment on this article.
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
        Praat mee over dit onderwerp | Reacties sorteren | Stuur een brief naar de redactie |
        Heb je een fout gezien? | Heb je een tip of opmerking? Stuur ons jouw nieuws of foto |
        Fout opgemerkt of meer nieuws? Meld het hier | Zie je een fout in dit artikel? | Spelfout gezien? |
        Geef feedback | Nieuwstip? Mail de redactie
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
        Lire les 12 commentaires | Les plus appréciés
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
        Escriure un comentari | Publica un comentari | Normes de participació | Cal iniciar sessió per comentar
      `,
      ro: `
        Postează comentariul | Loghează-te în contul tău pentru a adăuga comentarii și a te alătura dialogului. |
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
        لطفا نظر خود را بنویسید |
        نظرات حاوی مطالب کذب، توهین یا بی‌احترامی به اشخاص، قومیت‌ها، عقاید دیگران، موارد مغایر با قوانین کشور و آموزه‌های اسلامی منتشر نمی‌شود.
      `,
      cs: `
        Zatím nikdo nediskutuje | Pro vložení příspěvku se prosím přihlaste
      `,
      hu: `
        Uralkodj magadon! | A kommentek nem szerkesztett tartalmak, tartalmuk a szerzőjük álláspontját tükrözi.
      `,
      el: `
        Τα σχόλια δημοσιεύονται μετά από έγκριση | Παρακαλούμε τα σχόλια να είναι σε πεζά ελληνικά
      `,
    }),
  },
];
