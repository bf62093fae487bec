import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * The labels of the links to the articles before and after this one, and the heading above both. Two
 * labels close together, or the heading, stand behind an article and hardly ever in it.
 */
export const NEIGHBOUR_LINK_RULES: readonly FurnitureRule[] = [
  {
    name: "link to a neighbouring article",
    reason: "The label of a link to the article before or after this one.",
    place: "edges",
    opensTeasers: true,
    namesNeighbour: true,
    wordings: wordingsByLanguage({
      en: "Previous article | Next article | Previous post | Next post | Previous story | Next story | Previous entry | Next entry",
      fr: "Article précédent | Article suivant | Billet précédent | Billet suivant | Publication précédente | Publication suivante",
      es: "Artículo anterior | Artículo siguiente | Siguiente artículo | Entrada anterior | Entrada siguiente | Siguiente entrada | Noticia anterior | Noticia siguiente | Siguiente noticia",
      it: "Articolo precedente | Articolo successivo | Prossimo articolo | Notizia precedente | Notizia successiva | Post precedente | Post successivo",
      pt: "Artigo anterior | Próximo artigo | Artigo seguinte | Post anterior | Próximo post | Notícia anterior | Próxima notícia | Matéria anterior | Próxima matéria",
      ca: "Article anterior | Article següent | Notícia anterior | Notícia següent",
      ro: "Articolul anterior | Articolul următor | Următorul articol",
      de: "Vorheriger Artikel | Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Voriger Artikel | Voriger Beitrag",
      nl: "Vorig artikel | Volgend artikel | Vorig bericht | Volgend bericht",
      sv: "Föregående artikel | Nästa artikel | Föregående inlägg | Nästa inlägg",
      da: "Forrige artikel | Næste artikel | Forrige indlæg | Næste indlæg",
      nb: "Forrige artikkel | Neste artikkel | Forrige innlegg | Neste innlegg",
      fi: "Edellinen artikkeli | Seuraava artikkeli",
      pl: "Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis",
      cs: "Předchozí článek | Následující článek | Další článek",
      sk: "Predchádzajúci článok | Nasledujúci článok | Ďalší článok",
      hu: "Előző cikk | Következő cikk | Előző bejegyzés | Következő bejegyzés",
      el: "Προηγούμενο άρθρο | Επόμενο άρθρο",
      ru: "Предыдущая статья | Следующая статья | Предыдущая запись | Следующая запись",
      uk: "Попередня стаття | Наступна стаття | Попередній запис | Наступний запис",
    }),
  },
];
