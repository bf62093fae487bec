import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What authorities and associations ask below each of their pages, and how papers say by which spelling an author
 * writes.
 */
export const PAGE_FEEDBACK_RULES: readonly FurnitureRule[] = [
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "Did you find this page helpful? | Did you find what you were looking for? | Did you find the information you were looking for? | Is there anything wrong with this page?",
      de: "War die Seite hilfreich? | Waren die Informationen hilfreich? | Waren die Informationen auf dieser Seite hilfreich? | Haben Sie gefunden, was Sie gesucht haben? | Haben Sie gefunden, wonach Sie gesucht haben?",
      sv: "Hade du nytta av informationen på den här sidan? | Hade du nytta av den här sidan? | Hade du nytta av sidan? | Hjälpte informationen på sidan dig? | Hjälpte informationen på den här sidan dig? | Hjälpte informationen på denna sida dig? | Hjälpte den här sidan dig? | Var den här sidan till hjälp? | Var denna sida till hjälp? | Var sidan till hjälp? | Var informationen till hjälp? | Var den här informationen till hjälp? | Var innehållet på den här sidan till hjälp? | Hittade du det du sökte? | Hittade du det du letade efter? | Hittade du informationen du sökte? | Fick du hjälp av informationen?",
      da: "Var denne side nyttig? | Var siden nyttig? | Var denne information nyttig? | Var indholdet nyttigt? | Fandt du det, du søgte? | Fandt du det, du ledte efter? | Fandt du den information, du søgte? | Fik du svar på dit spørgsmål? | Hjalp siden dig?",
      nb: "Var denne siden nyttig? | Var siden nyttig? | Var denne informasjonen nyttig? | Var innholdet nyttig? | Fant du det du så etter? | Fant du informasjonen du lette etter? | Hjalp dette innholdet deg?",
      nn: "Fann du det du leita etter? | Var denne sida nyttig?",
      fi: "Oliko sivusta hyötyä? | Oliko tämä sivu hyödyllinen? | Oliko sivu hyödyllinen? | Oliko tästä sivusta apua? | Oliko tieto hyödyllistä? | Löysitkö etsimäsi? | Löysitkö etsimäsi tiedon? | Löysitkö mitä etsit? | Löysitkö sivulta etsimäsi tiedon? | Anna palautetta sivusta | Anna palautetta tästä sivusta",
      nl: "Was deze pagina behulpzaam? | Heeft deze informatie je geholpen? | Heeft u gevonden wat u zocht? | Heb je gevonden wat je zocht? | Hebt u gevonden wat u zocht?",
      fr: "Cette page vous a-t-elle aidé ? | Cette page a-t-elle été utile ? | Avez-vous trouvé ce que vous cherchiez ?",
      es: "¿Te ha resultado útil esta página? | ¿Le ha resultado útil esta página? | ¿Te ha sido útil esta página? | ¿Le ha sido útil esta página? | ¿Te fue útil esta página? | ¿Encontraste lo que buscabas? | ¿Ha encontrado lo que buscaba?",
      pt: "Esta página foi útil para você? | Este conteúdo foi útil para você? | Esta página foi-lhe útil? | Encontrou o que procurava? | Você encontrou o que procurava?",
      it: "Questa pagina è stata utile? | Queste informazioni ti sono state utili? | Hai trovato quello che cercavi? | Hai trovato ciò che cercavi?",
      pl: "Czy ta strona była przydatna? | Czy informacje były pomocne?",
      cs: "Pomohla vám tato stránka? | Byla tato stránka užitečná? | Našli jste, co jste hledali?",
    }),
  },
  {
    name: "note on the spelling",
    reason: "The paper says by which rules of spelling the author writes.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      pt: "O autor escreve segundo a antiga ortografia | A autora escreve segundo a antiga ortografia | O autor escreve de acordo com a antiga ortografia | A autora escreve de acordo com a antiga ortografia | O autor escreve segundo o novo acordo ortográfico | A autora escreve segundo o novo acordo ortográfico | O autor escreve de acordo com o novo acordo ortográfico | A autora escreve de acordo com o novo acordo ortográfico | O autor escreve segundo o acordo ortográfico de # | A autora escreve segundo o acordo ortográfico de # | O autor não segue o acordo ortográfico | A autora não segue o acordo ortográfico | O autor não segue o novo acordo ortográfico | A autora não segue o novo acordo ortográfico | O autor escreve ao abrigo do novo acordo ortográfico | Os autores escrevem segundo a antiga ortografia | Os autores escrevem segundo o novo acordo ortográfico | Artigo escrito segundo a antiga ortografia | Texto escrito segundo a antiga ortografia | Por decisão pessoal, o autor do texto não escreve segundo o novo acordo ortográfico | Por decisão pessoal, a autora do texto não escreve segundo o novo acordo ortográfico | Por opção do autor, este texto não segue o novo acordo ortográfico | O autor escreve segundo a ortografia anterior ao acordo ortográfico de #",
    }),
  },
];
