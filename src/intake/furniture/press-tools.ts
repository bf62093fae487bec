import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of buttons and tools, as papers, broadcasters and magazines print them. */
export const PRESS_TOOLS_RULES: readonly FurnitureRule[] = [
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        First published on | Published 4 hours ago | Updated 2 hours ago | Read more about sharing. |
        Close share panel | All times stated are UK | Jump to bottom | Back to latest post | New posts available |
        Copy link to this post | Use Next and Previous buttons to navigate | Showing slide 1 of 6 | Go to next slide |
        See live page | Gift this article free | You have 10 articles left to gift this month |
        Help us improve our content by completing the survey below. We'd love to hear from you! |
        You can find this story in  My Bookmarks.Or by navigating to the user icon in the top right. |
        Enter your postcode to see news and information near you | Read this later |
        Don't show me this message again | Save time by listening to our audio articles as you multitask |
        You can manage saved articles in your account. | Send this page to someone via email |
        See more sharing options | Increase article font size | Decrease article font size | Hide message bar |
        This article was published more than 1 year ago. Some information may no longer be current. |
        This article was published more than 6 months ago. Some information may no longer be current. |
        Please log in to bookmark this story. | Share gift article | You have 5 gift articles left |
        Print images and other media | Print text only | Log in, register or subscribe to save articles for later. |
        Save articles for later | Add articles to your saved list and come back to them any time. | Normal text size |
        Larger text size | Very large text size | Please Log in to update your video settings | License this article |
        Republish this article under a Creative Commons licence |
        To embed this post, copy the code below on your site | Embed this Story | Article saved successfully |
        This article went live on | Subscribers can gift articles |
        For feedback, complaints, or inquiries, contact us. | For more news about the novel coronavirus click here. |
        No tags found | Quickly share this news with your network—keep everyone informed with just a single click! |
        Change text size options |
        Customize your reading experience by adjusting the text size to small, medium, or large—find what’s best for you. |
        Gift Premium Articles | Thank you for sharing your thoughts. We appreciate your feedback. |
        Article View : Text Size | Click here to share on social media | Updated 12 March 2024 |
        Keep up to date with what’s happening in Turkey, it’s region and the world. | Kindly share this story: |
        Change article font size | Share Close Button | Copy/paste the article video embed link below: |
        Copy/paste the link below | The code has been copied to your clipboard. |
        The URL has been copied to your clipboard |
        Don’t include personal or financial information like your National Insurance number or credit card details. |
        Hide this message | Show all updates | See all updates | This publication is available at |
        Print friendly pdf | Other ways to share
      `,
      de: `
        Bei Pocket speichern | Artikel in Leseliste speichern | Zum Vergrößern anklicken | Nur wichtige Beiträge |
        Ältere Beiträge laden | Älteste zuerst anzeigen | Dieser Liveblog ist geschlossen. |
        Live-Ticker wird geladen | In Kochbuch speichern | Zutaten auf die Einkaufsliste | Zutaten online bestellen |
        In die Einkaufsliste speichern | Arbeitszeit ca. 20 Minuten | Nährwerte pro Portion | Eigenes Bild hochladen |
        Hast du dieses Rezept schon ausprobiert? | Jetzt Preis prüfen | Preis inkl. MwSt., zzgl. Versandkosten |
        Preis kann jetzt höher sein | Jetzt bei Amazon kaufen | Bei Amazon ansehen
      `,
      nl: `
        Kopieer naar klembord | Toon nieuwe berichten
      `,
      da: `
        Vis alle opdateringer
      `,
      sv: `
        Dela med dig | Länken har kopierats | Spara till senare | Visa fler inlägg | Liverapporteringen är avslutad
      `,
      no: `
        Vis flere meldinger | Vis nye innlegg | Direktesendingen er avsluttet
      `,
      fi: `
        Näytä uudet viestit
      `,
      fr: `
        Temps de lecture : ~ 2 min | Réservé à nos abonnés | Lire dans l’app | Plus de partages |
        Actualiser le direct | Suivre le direct | Afficher les messages précédents |
        Posez votre question à la rédaction | Une erreur dans le texte ? | Ne plus suivre | L’équipe vous remercie |
        Voulez-vous donner votre avis sur cette page ? | Veuillez patienter pendant le chargement de la page |
        Chargement de la recherche en cours | Gérer mes abonnements | Ajouter à mon carnet | Donner mon avis |
        Voir tous les avis | Lire tous les avis | Ajouter ma photo | Afficher le sommaire | Choisir ma commune
      `,
      es: `
        Desplegar Redes Sociales | Escucha el artículo | Escuche este artículo | Regalar esta noticia |
        Reducir tamaño de texto | Aumentar tamaño de texto | ¿Has detectado algún error? Repórtalo aquí |
        Envíenos su corrección | Actualizado hace 2 horas | Añadir a Mis Recetas | Ver todos los mensajes |
        Cargando siguiente contenido... | Enviar noticia por correo electrónico | Dejar de seguir | Copia la URL
      `,
      pt: `
        Compartilhe esta notícia no WhatsApp | Compartilhe essa notícia no WhatsApp |
        Compartilhe essa notícia no Telegram |
        Você tem 5 acessos por dia para dar de presente. Qualquer pessoa que não é assinante poderá ler. |
        Encontrou algum erro? Entre em contato | Ofereça este artigo a um amigo | Deixar de seguir | Siga este tópico
      `,
      it: `
        Copia negli appunti | 1' di lettura | Lettura 3 min. | Suggerisci una correzione | Segui questo tema |
        Salva nel ricettario | Commenta la ricetta | Aggiungi alla lista della spesa | Invia la tua foto
      `,
      ca: `
        Regala aquest article
      `,
      ro: `
        Citește tot articolul | Sesizează o eroare
      `,
      ru: `
        Время на прочтение
      `,
      uk: `
        Читать на русском
      `,
      pl: `
        Ten tekst przeczytasz w mniej niż minutę
      `,
      hu: `
        Másolás a vágólapra
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
        About sharing | Latest Post | Article bookmarked | Print content | 600px wide | Recipient's Email |
        Abc Small | Abc Medium | Abc Large | Bookmark Share | Change Size | Zen Read | Accessible version |
        Issued on: | PDF version
      `,
      de: `
        Größere Schrift | Kleinere Schrift | Helles Design | Alarm setzen | Inhaltsverzeichnis anzeigen |
        Mehr zeigen | Details anzeigen | Tabelle sortieren | Grafik anzeigen | Standort verwenden |
        Liveblog aktualisieren | Neueste oben | Chronologische Ansicht | Liveblog beendet | Liveticker beendet |
        Zum Rezept | Zutaten kopieren | Portionen umrechnen | Portionen anpassen | Kochmodus starten |
        Foto hochladen | Weitere Rezepte | Bewertung abgeben | Zum Shop | Preise vergleichen | Testbericht lesen |
        Bestenliste anzeigen
      `,
      nl: `
        Lettergrootte aanpassen | Alleen belangrijk
      `,
      sv: `
        Ändra textstorlek | Nya inlägg | Stäng rutan
      `,
      no: `
        Nye meldinger
      `,
      fi: `
        Poista tallennus | Näytä tiivistelmä | Piilota tiivistelmä
      `,
      fr: `
        Article abonné | Partager l'info | Tout déplier | Tout replier | Mode cuisine
      `,
      es: `
        Reportar errores | Notificar error | Nuevo mensaje | Cargando contenido... | Copiar vínculo
      `,
      pt: `
        Salvar artigos | Dar presente | Presentear matéria | Comunique erro | Sugerir correção | A seguir
      `,
      it: `
        Ridimensiona testo
      `,
      ca: `
        Guardar article
      `,
      ro: `
        Data publicării: | Data actualizării: | Ultima actualizare:
      `,
      ru: `
        Уровень сложности | Количество просмотров
      `,
      ar: `
        دقائق للقراءة
      `,
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Get The * delivered to your door | Find your bookmarks in your * Premium section, under my profile |
        Share your experiences, suggestions, and any issues you've encountered on *. We're here to listen. |
        This article appeared in the * print edition as: |
        To help us improve *, we’d like to know more about your visit today. Please fill in this survey (opens in a new tab). |
        To help us improve *, we’d like to know more about your visit today. Please fill in this survey.
      `,
      de: `
        Zu „Mein *“ hinzufügen
      `,
    }),
  },
];
