import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Entries of menus, and buttons and headings of boxes, around articles in Europe and America. */
export const WESTERN_BOX_RULES: readonly FurnitureRule[] = [
  {
    name: "daily series",
    reason: "A link to what the site shows anew each day, such as a picture.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Photo of the day | Picture of the day | Image of the day | Video of the day | Quote of the day | Word of the day | Cartoon of the day | Recipe of the day | Today's paper | Today's front page",
      de: "Bild des Tages | Foto des Tages | Video des Tages | Zitat des Tages | Wort des Tages | Karikatur des Tages | Rezept des Tages",
      fr: "Photo du jour | La photo du jour | Image du jour | Vidéo du jour | Citation du jour | Mot du jour | Dessin du jour | Recette du jour",
      es: "Foto del día | La foto del día | Imagen del día | Vídeo del día | Frase del día | Palabra del día | Viñeta del día | Receta del día",
      it: "Foto del giorno | La foto del giorno | Immagine del giorno | Video del giorno | Frase del giorno | Vignetta del giorno | Ricetta del giorno",
      pt: "Foto do dia | A foto do dia | Imagem do dia | Vídeo do dia | Frase do dia | Palavra do dia | Charge do dia | Receita do dia",
      nl: "Foto van de dag | Video van de dag | Woord van de dag | Cartoon van de dag | Recept van de dag",
      sv: "Dagens bild | Dagens citat | Dagens ord | Dagens recept",
      da: "Dagens billede | Dagens citat | Dagens ord | Dagens opskrift",
      nb: "Dagens bilde | Dagens sitat | Dagens ord | Dagens oppskrift",
      fi: "Päivän kuva | Päivän sana | Päivän resepti",
      pl: "Zdjęcie dnia | Cytat dnia | Słowo dnia | Przepis dnia",
      cs: "Fotka dne | Fotografie dne | Citát dne | Recept dne",
      ru: "Фото дня | Видео дня | Цитата дня | Картина дня",
      uk: "Фото дня | Відео дня | Цитата дня",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: "Read the rest | Read the rest of this entry | Read the rest of this post | Read the rest of the story | Read the whole story | Read the whole thing | Read the full article | Read the entire article | Continue reading this | Other interesting stories | Other stories you might like | More interesting stories | Faves for you | Favorites for you | Picked for you | Social surge | What's trending",
      de: "Den Rest lesen | Den ganzen Beitrag lesen | Den ganzen Artikel lesen | Zum ganzen Artikel | Für dich ausgesucht | Für Sie ausgesucht",
      fr: "Lire l'article en entier | Lire l'intégralité de l'article | Lire tout l'article | Choisi pour vous | Choisis pour vous",
      es: "Leer el resto | Leer el artículo completo | Leer la nota completa | Leer la entrada completa | Elegidos para ti",
      it: "Leggi il resto | Leggi l'articolo completo | Leggi tutto l'articolo | Scelti per te",
      pt: "Ler o resto | Ler o artigo completo | Leia a matéria completa | Leia o artigo completo | Escolhidos para você | Escolhidos para si",
      nl: "Lees het hele artikel | Lees het volledige artikel | Lees de rest | Voor jou gekozen",
      sv: "Läs hela artikeln | Läs hela inlägget | Utvalt för dig",
      da: "Læs hele artiklen | Læs hele indlægget",
      nb: "Les hele saken | Les hele artikkelen | Les hele innlegget",
      pl: "Czytaj cały artykuł | Przeczytaj cały artykuł | Wybrane dla ciebie",
      cs: "Číst celý článek | Přečíst celý článek",
      ru: "Читать статью полностью | Читать всю статью | Подобрано для вас",
      uk: "Читати всю статтю | Читати статтю повністю",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: "Audios and videos on the topic | Audio and video on the topic | Videos on the topic",
      de: "Audio und Video zum Thema | Audios und Videos zum Thema | Videos zum Thema",
      fr: "Audios et vidéos sur le sujet | Vidéos sur le sujet",
      es: "Audios y videos sobre el tema | Audios y vídeos sobre el tema",
      pt: "Áudios e vídeos sobre o tema | Áudios e vídeos relacionados",
      pl: "Audio i wideo na ten temat",
      ru: "Аудио и видео по теме",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      en: "For more, read | For more, see | For more on this, read | Get up-to-the-minute updates | For the latest, see",
      de: "Mehr dazu lesen Sie hier | Mehr dazu lesen Sie in",
      fr: "Pour en savoir plus, lire | Pour en savoir plus, lisez",
      es: "Para más información, lea | Para saber más, lea",
      it: "Per saperne di più, leggi",
      pt: "Para saber mais, leia",
      nl: "Lees er meer over in",
    }),
  },
  {
    name: "video player",
    reason: "A word or message of a video or audio player.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "To watch this video | Select your TV provider, sign in and watch | More providers to come soon",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "What's this?",
    }),
  },
];
