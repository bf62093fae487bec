import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What magazines of universities say of authors, partners and leave to reprint, above or below a text. */
export const PUBLISHING_NOTE_RULES: readonly FurnitureRule[] = [
  {
    name: "note on interests or leave to reprint",
    reason: "The site says whom authors work for, who pays for it, or who may reprint the text.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Disclosure statement | View all partners | We believe in the free flow of information | Republish our articles for free, online or in print, under Creative Commons licence | Republish our articles for free, online or in print, under a Creative Commons license",
      fr: "Déclaration d'intérêts | Voir les partenaires de The Conversation France | Nous croyons à la libre circulation de l'information | Republier cet article",
      es: "Cláusula de Divulgación | Ver todos los asociados | Creemos en el libre flujo de información | Republique nuestros artículos de forma gratuita, en impreso o en línea, bajo licencia Creative Commons",
      pt: "Declaração de transparência | Ver todos os parceiros | Acreditamos no livre fluxo de informação | Republique nossos artigos gratuitamente, on-line ou impressos, sob licença Creative Commons",
      id: "Pernyataan pengungkapan | Lihat semua mitra | Kami percaya kebebasan arus informasi",
      it: "Crediamo nella libera circolazione delle informazioni | Ripubblica questo articolo",
    }),
    phrases: wordingsByLanguage({
      en: "not work for, consult, own shares in or receive funding from",
      fr: "ne travaille pas, ne conseille pas, ne possède pas de parts | ne travaillent pas, ne conseillent pas, ne possèdent pas de parts",
      es: "no recibe salario, ni ejerce labores de consultoría | no reciben salarios, ni ejercen labores de consultoría",
      pt: "não presta consultoria, trabalha, possui ações ou recebe financiamento | não prestam consultoria, trabalham, possuem ações ou recebem financiamento",
      id: "tidak bekerja, menjadi konsultan, memiliki saham",
    }),
  },
];
