import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What papers say below columns: that these are not, or need not be, what the paper thinks. */
export const OPINION_NOTE_RULES: readonly FurnitureRule[] = [
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: "opinions expressed here are | opinions expressed here belong | views expressed here are the | do not necessarily reflect the views of | do not necessarily reflect the opinions of | do not necessarily represent the views of | not necessarily those of the editor",
      de: "geben nicht unbedingt die meinung der redaktion | gibt nicht unbedingt die meinung der redaktion | muss nicht der meinung der redaktion entsprechen | spiegeln nicht zwangsläufig die meinung der redaktion",
      fr: "ne reflètent pas nécessairement la position | ne reflètent pas nécessairement l'opinion | n'engagent que leurs auteurs | n'engage que son auteur",
      es: "no reflejan necesariamente la opinión | no reflejan necesariamente la postura | no refleja necesariamente la opinión",
      pt: "não reflete necessariamente a opinião | não refletem necessariamente a opinião | não representa necessariamente a opinião",
      it: "non rispecchiano necessariamente la posizione | non riflettono necessariamente la posizione | non rispecchia necessariamente la linea",
      ru: "позиция редакции может не совпадать | точка зрения редакции может не совпадать | мнение автора может не совпадать | мнение авторов может не совпадать | точка зрения автора может не совпадать | позиция автора может не совпадать | может не совпадать с мнением редакции | может не совпадать с позицией редакции",
      uk: "думка редакції може не збігатися | позиція редакції може не збігатися | точка зору редакції може не збігатися | думка автора може не збігатися | може не збігатися з думкою редакції | може не збігатися з позицією редакції | може не співпадати з думкою редакції | може не співпадати з позицією редакції",
      bg: "може да не съвпада с позицията на редакцията | може да не съвпада с мнението на редакцията | не изразява непременно позицията на | може да не отразява позицията на",
      pl: "nie zawsze odzwierciedlają poglądy redakcji | nie zawsze odzwierciedlają stanowisko redakcji | nie muszą być zgodne z poglądami redakcji | nie musi być zgodne ze stanowiskiem redakcji | nie zawsze są zgodne ze stanowiskiem redakcji | niekoniecznie odzwierciedlają poglądy redakcji",
      cs: "nemusí vyjadřovat názor redakce | nemusí vyjadřovat stanovisko redakce | nemusí se shodovat s názorem redakce | nemusejí se shodovat s názorem redakce | nemusí odrážet názor redakce",
      sk: "nemusí vyjadrovať názor redakcie | nemusia vyjadrovať názor redakcie | nemusí sa zhodovať s názorom redakcie | nemusia sa zhodovať s názorom redakcie",
      sl: "ne odraža nujno stališča uredništva | ne odražajo nujno stališča uredništva | ne izraža nujno stališča uredništva | ne izražajo nujno stališča uredništva",
      hr: "ne odražavaju nužno stav | ne odražavaju nužno stavove | ne odražava nužno stav | ne održavaju nužno stavove",
      sr: "ne odražavaju nužno uređivačku politiku | ne predstavljaju nužno stav | не одражавају нужно став | не одражавају нужно уређивачку политику",
      ro: "nu reflectă neapărat punctul de vedere | nu reflectă neapărat opinia | nu reprezintă neapărat punctul de vedere | nu reprezintă neapărat opinia | nu reflectă în mod obligatoriu",
      hu: "nem feltétlenül tükrözi a szerkesztőség | nem feltétlenül tükrözik a szerkesztőség | nem feltétlenül egyeznek meg a szerkesztőség | nem feltétlenül azonos a szerkesztőség",
      el: "δεν εκφράζουν απαραίτητα τις απόψεις | δεν απηχούν απαραίτητα τις απόψεις | δεν συμπίπτουν απαραίτητα με τις απόψεις | δεν υιοθετεί απαραίτητα τις απόψεις",
      lt: "gali nesutapti su redakcijos | nebūtinai sutampa su redakcijos | nebūtinai atspindi redakcijos",
      lv: "var nesakrist ar redakcijas | ne vienmēr sakrīt ar redakcijas",
      et: "ei pruugi ühtida toimetuse | ei pruugi kattuda toimetuse",
      fi: "eivät välttämättä edusta toimituksen | ei välttämättä edusta toimituksen",
      tr: "editoryal politikasını yansıtmayabilir | yayın politikasını yansıtmayabilir",
    }),
  },
];
