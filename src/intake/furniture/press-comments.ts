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
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    isInSentences: true,
    named: wordingsByLanguage({
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
    }),
  },
];
