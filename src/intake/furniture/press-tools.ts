import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of buttons and tools, as papers, broadcasters and magazines print them. */
export const PRESS_TOOLS_RULES: readonly FurnitureRule[] = [
  {
    name: "button of the page",
    reason: "A button of the site's dialogs, or a note on how its links open.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        About sharing | Latest Post | Article bookmarked
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
        Article abonné | Abonnés | Partager l'info | Tout déplier | Tout replier | Mode cuisine
      `,
      es: `
        Ampliar | Reportar errores | Notificar error | Actualizar | Nuevo mensaje | Cargando contenido... |
        Rectificar | WhatsAppear | Copiar vínculo | Siguiendo
      `,
      pt: `
        Salvar artigos | Dar presente | Presenteie | Presentear matéria | Comunique erro | Sugerir correção | A seguir
      `,
      it: `
        Regala | Riduci | Ingrandisci | Ridimensiona testo | Aggiorna
      `,
      ca: `
        Guardar article
      `,
      ro: `
        Salvează | Data publicării: | Data actualizării: | Ultima actualizare:
      `,
      ru: `
        Уровень сложности | Количество просмотров
      `,
      uk: `
        Зберегти
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
    wordings: wordingsByLanguage({
      en: `
        Read more about sharing. | Close share panel | All times stated are UK | Jump to bottom |
        Back to latest post | New posts available | Copy link to this post |
        Use Next and Previous buttons to navigate | Showing slide 1 of 6 | Go to next slide | See live page |
        Thanks for joining us | Don't show me this message again | I would like to be emailed about offers
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
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Find your bookmarks in your * Premium section, under my profile
      `,
      de: `
        Zu „Mein *“ hinzufügen
      `,
    }),
  },
];
