import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What a form has its reader say beside a box to tick: that personal data may be used. It reads as prose, and stands
 * above the article in pages whose newsletter opens in a window.
 */
export const CONSENT_RULES: readonly FurnitureRule[] = [
  {
    name: "consent of a form",
    reason: "The reader of a form says that personal data may be used, or is told who uses them.",
    place: "anywhere",
    isInForm: true,
    phrases: wordingsByLanguage({
      en: "i consent to the processing of my | i agree to the processing of my | i consent to my personal data",
      de: "ich stimme der verarbeitung meiner | ich willige in die verarbeitung meiner | ich bin damit einverstanden, dass meine daten",
      nl: "ik ga akkoord met de verwerking van mijn | ik geef toestemming voor de verwerking van mijn",
      sv: "jag samtycker till att mina personuppgifter | jag godkänner att mina personuppgifter",
      da: "jeg giver samtykke til, at mine personoplysninger | jeg accepterer, at mine personoplysninger",
      nb: "jeg samtykker til at mine personopplysninger | jeg godtar at mine personopplysninger",
      fi: "hyväksyn henkilötietojeni käsittelyn",
      fr: "j'accepte que mes données personnelles | j'accepte que mes données soient | je consens au traitement de mes données",
      es: "acepto el tratamiento de mis datos | consiento el tratamiento de mis datos | consentimiento para el tratamiento de mis datos",
      it: "acconsento al trattamento dei miei dati | autorizzo il trattamento dei miei dati | presto il consenso al trattamento dei miei",
      pt: "autorizo o tratamento dos meus dados | concordo com o tratamento dos meus dados | aceito o tratamento dos meus dados",
      ro: "sunt de acord cu prelucrarea datelor mele | sunt de acord ca datele mele",
      pl: "wyrażam zgodę na przetwarzanie moich | zapoznałem się z pouczeniem | zapoznałem/zapoznałam się z pouczeniem | administratorem danych jest | administratorem danych osobowych jest",
      cs: "souhlasím se zpracováním mých osobních | souhlasím se zpracováním osobních údajů",
      sk: "súhlasím so spracovaním mojich osobných | súhlasím so spracovaním osobných údajov",
      hu: "hozzájárulok személyes adataim | hozzájárulok a személyes adataim",
      el: "συναινώ στην επεξεργασία των προσωπικών μου | συμφωνώ με την επεξεργασία των προσωπικών μου",
      ru: "даю согласие на обработку моих | даю согласие на обработку своих | даю согласие на обработку персональных",
      uk: "даю згоду на обробку моїх персональних | даю згоду на обробку своїх персональних | надаю згоду на обробку моїх",
      bg: "съгласен съм личните ми данни | съгласна съм личните ми данни",
      tr: "kişisel verilerimin işlenmesine | kişisel verilerimin işlenmesini kabul",
    }),
  },
];
