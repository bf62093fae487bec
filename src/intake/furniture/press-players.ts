import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of players and galleries, as papers, broadcasters and magazines print them. */
export const PRESS_PLAYERS_RULES: readonly FurnitureRule[] = [
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        4-Minute Listen | Audio will be available later today. | Heard on All Things Considered |
        Heard on Morning Edition |
        <iframe src="https://www.npr.org/player/embed/1/1" width="100%" height="290" frameborder="0" scrolling="no" title="NPR embedded audio player"> |
        Toggle more options | Read Transcript | Read the full transcript |
        Notice: Transcripts are machine and human generated and lightly edited for accuracy. They may contain errors. |
        Closed Captions | Audio Player | Video Player | Tap to unmute | Skip Backward | Skip Forward |
        Seek to live, currently playing live | captions and subtitles off, selected |
        subtitles settings, opens subtitles settings dialog | subtitles off, selected | default, selected |
        This is a modal window. This modal can be closed by pressing the Escape key or activating the close button. |
        Font Size50%75%100%125%150%175%200%300%400% | Text Edge StyleNoneRaisedDepressedUniformDropshadow |
        Reset restore all settings to the default valuesDone | Progress: 0% | Shortcuts Open/Close/ or ? |
        Increase Volume↑ | Decrease Volume↓ | Seek Forward→ | Seek Backward← | Captions On/Offc |
        Fullscreen/Exit Fullscreenf | Seek %0-9 | Next Video | Coming up next | Play Again | Replay Video |
        Rewind 10 Seconds | Auto (720p) | This video is no longer available. | This video file cannot be played. |
        This video file cannot be played.(Error Code: 102630) | This video format is not supported |
        The media could not be loaded, either because the server or network failed or because the format is not supported. |
        No compatible source was found for this media. | Your browser doesn’t support HTML5 audio |
        Your browser is not supported | Sorry, your browser doesn't support embedded videos. |
        Sorry, this video isn't available | Video Ad Feedback | There was an error loading the video |
        An error occurred. Please try again later | Error Code: MEDIA_ERR_UNKNOWN | Watch live TV |
        Watch the video above | Watch the full video | Watch the full episode | Live TV | More from Video |
        Top Videos | Watch Our Videos | View gallery (12 Photos) | View all 5 images | Photo Gallery | Next photo |
        Previous photo | Previous image Next image | Open gallery | Open image in lightbox | View larger image |
        Full size image | Expand / Collapse search | Photo credit: | Swipe for more photos | Skip to next |
        Copy embed code | Listen on Apple Podcasts | Listen on Spotify | Listen and subscribe | Listen & Subscribe |
        Listen and subscribe to the podcast | Apple Podcasts | Pocket Casts | Listen to the podcast |
        Listen wherever you get your podcasts | View this interactive content on ABCNews.com | 0% played |
        Produced by ElevenLabs and News Over Audio (Noa) using AI narration. Listen to more stories on the Noa app. |
        Produced by ElevenLabs and NOA, News Over Audio, using AI narration. |
        Listen to more stories on the Noa app. | Image source | Image source, Reuters | Image source, PA Media |
        Image source, EPA | Image source, AFP | Image source, Supplied | Image source, Family handout |
        Video, 00:01:23 | Got a TV Licence? | How to listen to podcasts: everything you need to know |
        We’d like to hear from you | Most watched News videos | Scroll down for video |
        The video will auto-play soon 8 Cancel | The video will start in 8 Cancel | Click to play | Show all 10 |
        Tap here to follow wherever you get your podcasts |
        Please use Chrome browser for a more accessible video player |
        Please use Chrome browser for a more accessible video player, and allow cookies | Play current stream |
        Enjoy more audio and podcasts on iOS or Android. |
        Listen to this story. Enjoy more audio and podcasts on iOS or Android. | Open this photo in gallery: |
        Getting audio file ... | Press play to watch the video |
        Listening to articles is free for open-access content |
        Listen to our Inside Politics podcast for the best political chat and analysis |
        Listen to the latest songs, only on JioSaavn.com | Toggle Play
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        NPR transcripts are created on a rush deadline by an NPR contractor |
        Accuracy and availability of NPR transcripts may vary
      `,
      de: `
        Der Nutzer wird die eventuell notwendigen Rechte von den Verwertungsgesellschaften direkt lizenzieren und |
        Das Recht zum Widerruf dieser Nutzungserlaubnis liegt insbesondere dann vor, wenn der Nutzer gegen die
      `,
    }),
    named: wordingsByLanguage({
      en: `
        Watch the latest video at * | Now Playing - Source: * | Hear more audio stories from publications like * |
        To hear more audio stories from publications like *, download Audm for iPhone or Android. |
        You need one to watch live TV on any channel or device, and * programmes on iPlayer. It’s the law. |
        Listen on * Sounds | Watch on * iPlayer | Listen now on * Sounds | Available now on * iPlayer |
        Available to watch now on * iPlayer | Available on * iPlayer (UK Only) |
        You can listen to the podcast on * Sounds. | Subscribe to *'s new podcast
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
        No media source currently available | Embed share | Direct link | Pop-out player |
        No live streaming currently available | No live audio currently available
      `,
      de: `
        Zur Sendung | In der Mediathek ansehen | Video verfügbar bis | Video-Player überspringen | Audio starten |
        Audio herunterladen | Podcast abonnieren | Podcast hören | Alle Episoden | Bild in Originalgröße anzeigen |
        Foto vergrößern | Vollbild anzeigen | Vollbildansicht öffnen | Fotostrecke starten | Alle 12 Bilder |
        Untertitel aktivieren | Untertitel ein-/ausblenden | Stumm schalten | Erneut abspielen | 10 Sekunden zurück |
        Nächstes Video in 5 Sekunden | Das nächste Video startet in 5 | Livestream starten | Jetzt im Livestream |
        Code zum Einbetten | Download der Videodatei |
        Wir bieten dieses Video in folgenden Formaten zum Download an: |
        Klicken Sie auf den Link mit der rechten Maustaste und wählen Sie "Ziel speichern unter..." |
        Hinweis: Falls die Videodatei beim Klicken nicht automatisch gespeichert wird, können Sie mit der rechten Maustaste klicken und "Ziel speichern unter ..." auswählen. |
        Zum einbetten einfach den HTML-Code kopieren und auf ihrer Seite einfügen. | Video mit Gebärdensprache |
        Keine Untertitel verfügbar | Sendung verpasst? | Weitere Videos | Mehr Videos |
        Videos, die Sie interessieren könnten | Aktuelle Videos | Meistgesehene Videos | Neueste Videos |
        Empfohlenes Video | Live hören | Hören Sie hier | Hören Sie den Artikel |
        Wir bitten um Entschuldigung. Das Video ist nicht mehr verfügbar. | Galerie überspringen |
        Jederzeit top informiert! |
        Erhalten Sie alle News-Highlights direkt per Browser-Push und bleiben Sie immer auf dem Laufenden. |
        Mehr Push-Benachrichtigungen | Verpassen Sie keine wichtigen Ereignisse mehr. | Browser-Push nicht aktiv. |
        Push-Benachrichtigungen aktivieren | Sie haben diese Benachrichtigungen blockiert |
        Herunterladen Externer Link | Link öffnet in einem neuen Fenster
      `,
      nl: `
        Meer video's | Speel video af | Afspelen met geluid | Ondertiteling aan | Volgende video | Foto vergroten |
        Bekijk foto's | Luister de podcast | Luister hier | Alle afleveringen | Kijk live | Kijk terug |
        Deel deze video | Automatisch afspelen
      `,
      da: `
        Luk video | Se flere videoer | Lyt nu | Hør podcasten | Vis billede i fuld størrelse |
        Videoen er ikke længere tilgængelig
      `,
      sv: `
        Se videon | Se hela programmet | Starta ljud | Lyssna här | Ladda ner | Nästa klipp | Nästa video |
        Videon är inte längre tillgänglig | Visa bild | Visa alla bilder | Stäng bildspel | Fler bilder |
        Sidan kräver javascript för att fungera.
      `,
      no: `
        Se hele videoen | Skru på lyd | Videoen er ikke lenger tilgjengelig | Hør saken | Hør podkasten | Vis bilde |
        Åpne bilde i full størrelse | Åpne bildegalleri
      `,
      fi: `
        Katso lisää videoita | Toista uudelleen | Äänet päälle | Seuraava video | Video ei ole enää katsottavissa |
        Avaa kuva koko näytön kokoisena | Näytä kuvat | Kuva 1/12
      `,
      fr: `
        Cette vidéo peut vous intéresser | Votre vidéo va démarrer dans quelques instants | Chargement du lecteur... |
        Lecture automatique | Durée de la vidéo : 00h01mn30s | Écouter l'épisode | Écouter (4min) |
        Lancer le diaporama | Photo suivante | Photo précédente | Tous les épisodes
      `,
      es: `
        Ver fotos | Contenido de YouTube no disponible | Final de YouTube publicación |
        ¿Permitir el contenido de YouTube?
      `,
      pt: `
        Este vídeo não pode ser reproduzido | Podemos mostrar conteúdo do Google YouTube? | Final de YouTube post |
        Conteúdo não disponível | Ouvir em direto
      `,
      it: `
        Tutti gli episodi | © RIPRODUZIONE RISERVATA
      `,
      ro: `
        Vezi galeria foto | Galerie foto | Vezi galerie foto | Urmărește LIVE | Ascultă podcastul |
        Browserul tău nu suportă HTML5 video
      `,
      ru: `
        Остановить прослушивание | Воспроизвести медиафайл | Поделиться эпизодом | Скачать медиафайл |
        Код скопирован в буфер обмена | Включить не полноэкранный режим |
        Ваш браузер не поддерживает данный формат видео.
      `,
      uk: `
        Код для вбудовування
      `,
      pl: `
        Dalsza część tekstu znajduje się pod materiałem wideo | Zobacz także wideo
      `,
      tr: `
        Canlı izle | Fotoğraf galerisi için tıklayın | Podcast'i atla ve okumaya devam et
      `,
      ar: `
        مشاركة الفيديو | هذا الفيديو غير متاح
      `,
      fa: `
        دریافت ویدیو | کد ویدیو | کد امبد | مشاهده ویدیو | پخش صدا | فایل صوتی
      `,
      cs: `
        Spustit audio | Další fotografie | Video se připravuje ... | Tento obsah nelze přehrát
      `,
      hu: `
        Nézd meg a galériát
      `,
      el: `
        Δείτε φωτογραφίες | Ζωντανή μετάδοση
      `,
    }),
  },
];
