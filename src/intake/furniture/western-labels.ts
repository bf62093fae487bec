import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Labels and buttons of sites of Western Europe and America around their articles. */
export const WESTERN_LABEL_RULES: readonly FurnitureRule[] = [
  {
    name: "date label",
    reason: "The label of a date, which stands on a line of its own.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "Last updated | Last modified | Date published | Page last reviewed | Published | Updated | Published on | First published",
      de: "Veröffentlicht | Veröffentlicht am | Zuletzt aktualisiert | Zuletzt aktualisiert am | Aktualisiert | Aktualisiert am",
      nl: "Gepubliceerd | Gepubliceerd op | Laatst bijgewerkt | Laatste update | Bijgewerkt | Aangepast",
      sv: "Publicerad | Publicerat | Uppdaterad | Uppdaterat",
      nb: "Publisert | Oppdatert | Sist oppdatert",
      da: "Publiceret | Offentliggjort | Opdateret | Sidst opdateret",
      fr: "Publié le | Mis à jour le | Modifié le",
      es: "Publicado | Publicado el | Actualizado | Actualizado el",
      it: "Pubblicato il | Aggiornato il",
      pt: "Publicado em | Atualizado em",
    }),
  },
  {
    name: "author's role",
    reason: "What the author is to the site, beside the author's name.",
    place: "edges",
    namesRole: true,
    wordings: wordingsByLanguage({
      en: "Staff Writer | Senior Reporter | Senior Writer | Contributing Writer | Digital Reporter | Breaking News Reporter | Freelance writer",
      de: "Redakteur | Redakteurin | Reporter | Reporterin | Volontär | Volontärin | Freie Autorin | Freier Autor",
      nl: "Redacteur | Verslaggever | Nieuwsredacteur | Regioverslaggever",
      sv: "Reporter | Redaktör | Frilansreporter | Webbredaktör",
      nb: "Journalist | Redaktør | Nyhetsjournalist",
      da: "Journalist | Redaktør | Korrespondent",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: "Read more | Related video | More coverage | Full coverage",
      de: "Weitere Informationen zum Thema",
      nl: "Lees meer | Voor jou geselecteerd | Ook interessant voor u",
      sv: "Läs mer | Mer i ämnet",
      nb: "Les mer | Se også | Les flere saker | Flere saker fra",
      da: "Læs mere | Se også | Læs flere artikler",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      en: "More coverage | Full coverage | WATCH | MORE | Click here to read more | Read full story",
      de: "Mehr Infos hier | Weitere Infos hier | Weitere Infos | Weiter Infos lesen hier | Hier geht es weiter",
      nb: "Les hele saken her | Se også",
      da: "Læs mere om",
      sv: "Hör mer i podden",
      nl: "Bekijk hier de video",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      nb: "Mest sett | Siste fra",
      da: "Mest sete | Se flere nyheder",
      sv: "Mest sett",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "Following | Follow this topic | Follow topic",
      de: "Folgen | Thema folgen | Autor folgen | Autorin folgen | Jetzt folgen | Push-Nachrichten aktivieren",
      nl: "Volg | Volg dit onderwerp | Volg auteur",
      sv: "Följ | Följ ämnen | Följ ämne | Följ skribent",
      nb: "Følg | Følg tema | Følg emne",
      da: "Følg | Følg emne | Følg emner",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      nl: "Lees meer over",
      sv: "Läs mer om | Mer om",
      nb: "Mer om",
      da: "Mere om | Læs mere om | Emner i artiklen",
      de: "Mehr über",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      en: "Please check your inbox | No thanks | Maybe later | Not now",
      de: "Ja, ich möchte den Newsletter | Ja, ich möchte den Newsletter erhalten | Danke für Ihr Interesse",
      nl: "Ja, ik schrijf me in | Ja, ik wil de nieuwsbrief | Ja, houd me op de hoogte",
      sv: "Prenumerera på nyhetsbrevet | Få nyhetsbrevet",
      nb: "Få nyhetsbrevet | Meld deg på her",
      da: "Få nyhedsbrevet | Tilmeld dig her",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      en: "Comments closed | Comments are closed for this article",
      sv: "Kommentarer är stängda",
      nb: "Kommentarfeltet er stengt",
      da: "Kommentarfeltet er lukket",
    }),
  },
];
