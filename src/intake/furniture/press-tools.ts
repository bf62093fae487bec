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
        Save this storySave | Save Log in | You've successfully saved this article. |
        You can find this story in My Bookmarks. Or by navigating to the user icon in the top right. |
        It indicates an expandable section or menu, or sometimes previous / next navigation options. |
        Save Article Icon | Save Article Icon A bookmark | Share icon An curved arrow pointing right. |
        Twitter icon A stylized bird with an open mouth, tweeting. | LinkedIn icon The word "in". |
        Facebook Icon The letter F. | Flipboard icon A stylized letter F. |
        Email icon An envelope. It indicates the ability to send an email. |
        Link icon An image of a chain link. It symobilizes a website link url. | Copy Link URL | More share options |
        Show additional share options | Open extra sharing options | Click here to share on social |
        Add Preferred Source | Search Query Submit Search |
        A vertical stack of three evenly spaced horizontal lines. |
        A magnifying glass. It indicates, "Click to perform a search". |
        Close icon Two crossed lines that form an 'X'. It indicates a way to close an interaction, or dismiss a notification. |
        Lighning bolt icon | A lightning bolt. | Check mark icon | A check mark. |
        A check mark. It indicates that the relevant content has been selected. |
        An icon in the shape of a lightning bolt. |
        Account icon An icon in the shape of a person's head and shoulders. It often indicates a user profile. |
        Loading Something is loading. | Access your favorite topics in a personalized feed while you're on the go. |
        Snapchat icon A ghost. | X icon Two crossed lines that form an 'X'. | Expand article logo |
        Close this content | Est. reading time | Time to read | Jump to Nutrition Facts | Jump to Ingredients |
        Go to Recipe | Save to Recipe Box | Add to Recipe Box | Saved to Recipe Box | Rate It Print |
        Add Rating & Review | Add a Photo | Add Your Photo | Add a note | Leave a note |
        Leave a Private Comment on this recipe and see it here. | Private comments are only visible to you. |
        Read 100 notes | Add your own ratings and reviews. | Mark as Cooked | Have you cooked this? |
        You must select a rating before submitting. | Write a review | Leave a Review | Read Reviews (45) |
        Read 120 Reviews | Most helpful positive review | Most helpful critical review | Select a rating |
        Could not add your review | Thanks for adding your feedback. | Thanks for rating | I Made It |
        Made it? Let us know how it went in the comment section below! | Keep Screen Awake |
        Cook Mode Prevent your screen from going dark | Cook mode (Keep screen awake) |
        Original recipe (1X) yields 8 servings | Oops! Something went wrong. Our team is working on it. |
        US Customary – Metric | Add to Shopping List | Ingredient Substitution Guide |
        Nutritional analysis per serving (6 servings) | Powered by Edamam | Show Full Nutrition Label |
        Hide Full Nutrition Label | See Full Nutrition Label | How would you rate this recipe? |
        Did you make this recipe? | Tag @site on Instagram and hashtag it #site | Tried this recipe? |
        Tried this Recipe? Tag me Today! | Mention @site or tag #site! | Leave a comment below | Get the Recipe |
        Buy on Amazon | Check Latest Price | View On Amazon | View On Walmart |
        We check over 250 million products every day for the best prices | See all prices | Amazon Customer Reviews |
        1 new post | View new posts | Sort by oldest | Live Coverage Has Ended |
        Our live coverage has ended. Read the latest here. | Follow live updates | See more updates |
        Search this table | Show 10 entries | Swipe to see more | Scroll left or right to view full table |
        Scroll right to see more | Table with 3 columns and 10 rows | Row 0 - Cell 0 | Header Cell - Column 0 |
        Created with Datawrapper | Get the data | Embed this chart | Get the data • Created with Datawrapper |
        A Flourish data visualization | Interactive content by Flourish | Made with Flourish
      `,
    }),
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
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Click here if you're having trouble viewing the map. | Mobile users click here to view |
        Mobile app users: Click here for a better viewing experience. | Viewing in the app? Click here |
        Current page: Page 1 | Read more about sharing. | Close share panel | All times stated are UK |
        Jump to bottom | Back to latest post | New posts available | Copy link to this post | Showing slide 1 of 6 |
        Go to next slide | See live page | Gift this article free | You have 10 articles left to gift this month |
        Thank you for your support. |
        Help us improve our content by completing the survey below. We'd love to hear from you! |
        Enter your postcode to see news and information near you | Read this later |
        Don't show me this message again | Save time by listening to our audio articles as you multitask |
        You can manage saved articles in your account. | Send this page to someone via email |
        See more sharing options | Increase article font size | Decrease article font size | Hide message bar |
        This article was published more than 1 year ago. Some information may no longer be current. |
        This article was published more than 6 months ago. Some information may no longer be current. |
        Please log in to bookmark this story. | Share gift article | You have 5 gift articles left |
        Print images and other media | Print text only | Log in, register or subscribe to save articles for later. |
        Save articles for later | Add articles to your saved list and come back to them any time. | Normal text size |
        Larger text size | Very large text size | Please Log in to update your video settings |
        Republish this article under a Creative Commons licence |
        To embed this post, copy the code below on your site | Embed this Story | Article saved successfully |
        This article went live on | Subscribers can gift articles |
        For feedback, complaints, or inquiries, contact us. | No tags found |
        Quickly share this news with your network—keep everyone informed with just a single click! |
        Change text size options |
        Customize your reading experience by adjusting the text size to small, medium, or large—find what’s best for you. |
        Gift Premium Articles | Thank you for sharing your thoughts. We appreciate your feedback. |
        Article View : Text Size | Click here to share on social media |
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
        In die Einkaufsliste speichern | Nährwerte pro Portion | Eigenes Bild hochladen |
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
        Réservé à nos abonnés | Lire dans l’app | Plus de partages | Actualiser le direct | Suivre le direct |
        Afficher les messages précédents | Posez votre question à la rédaction | Une erreur dans le texte ? |
        Ne plus suivre | L’équipe vous remercie | Voulez-vous donner votre avis sur cette page ? |
        Veuillez patienter pendant le chargement de la page | Chargement de la recherche en cours |
        Gérer mes abonnements | Ajouter à mon carnet | Donner mon avis | Voir tous les avis | Lire tous les avis |
        Ajouter ma photo | Afficher le sommaire | Choisir ma commune
      `,
      es: `
        Desplegar Redes Sociales | Escucha el artículo | Escuche este artículo | Regalar esta noticia |
        Reducir tamaño de texto | Aumentar tamaño de texto | ¿Has detectado algún error? Repórtalo aquí |
        Envíenos su corrección | Añadir a Mis Recetas | Ver todos los mensajes | Cargando siguiente contenido... |
        Enviar noticia por correo electrónico | Dejar de seguir | Copia la URL
      `,
      pt: `
        Compartilhe esta notícia no WhatsApp | Compartilhe essa notícia no WhatsApp |
        Compartilhe essa notícia no Telegram |
        Você tem 5 acessos por dia para dar de presente. Qualquer pessoa que não é assinante poderá ler. |
        Encontrou algum erro? Entre em contato | Ofereça este artigo a um amigo | Deixar de seguir | Siga este tópico
      `,
      it: `
        Copia negli appunti | 1' di lettura | Suggerisci una correzione | Segui questo tema | Salva nel ricettario |
        Commenta la ricetta | Aggiungi alla lista della spesa | Invia la tua foto
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
        Add bookmark | Saved Stories | Article saved! | Chevron icon | Read preview | Twitter icon | Standard Orange |
        Facebook Icon | Show Details | Hide Details | Hide transcript | Read less | Min Read | Recipe Box | Rate It |
        Add Photo | Add Note | Private Notes | Cooking Notes | Read Reviews | Reviews (45) | Cook Mode |
        Local Offers | US Customary | US Units | Deselect All | Select All | Shop Ingredients |
        Nutritional Information | Nutrition Disclaimer | Get Recipe | View Recipe | Buy Now | Shop Now | Check Price |
        Check Amazon | Check Walmart | See It | See Price | View Deal | Get Deal | Preferred Partner | Low Stock |
        Reduced Price | Refresh page | Key posts | 41 Posts | Prev Page | About sharing | Latest Post |
        Article bookmarked | Print content | 600px wide | Recipient's Email | Abc Small | Abc Medium | Abc Large |
        Bookmark Share | Change Size | Zen Read | Accessible version | PDF version
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
];
