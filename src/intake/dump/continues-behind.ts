import type { FurnitureRule } from "../furniture/rule.ts";

const CONTINUES_RULE: FurnitureRule = {
  name: "advertisement label",
  reason: "It says that the text goes on behind an advertisement, a film or the like.",
  place: "anywhere",
};

/** Code units of the longest such line. */
const LONGEST = 80;

/**
 * What goes on, that it does so, and behind what, by language. Each part has few words, of which sites
 * make ever new lines; a sentence about a text that goes on would say more.
 */
const LINES: readonly RegExp[] = [
  /^(?:(?:the |this )?(?:story|article|post|report|content|page) )?(?:continues?|resumes)(?: reading)? (?:after|below|beneath|under)(?: the| this| these| our)? (?:ads?|adverts?|advertisements?|advertising|promotions?|messages?|sponsor messages?|sponsored (?:message|content)|videos?|gallery|slideshow)$/iu,
  /^(?:(?:la|el|esta|este) (?:nota|noticia|artículo|texto|información|contenido) )?(?:continúa|continuá|continúe|sigue|seguí|siga|prosigue|continuar|seguir)(?: leyendo)? (?:después de|debajo de|abajo de|tras|luego de)(?:l| la| el| los| este| esta)? (?:publicidad|anuncios?|avisos?|pauta|video|vídeo|galería)$/iu,
  /^(?:(?:a|o|esta|este) (?:matéria|notícia|artigo|texto|reportagem|conteúdo) )?(?:continua|continue|segue|prossegue)(?: (?:lendo|a ler|a leitura|lendo a matéria))? (?:depois|após|abaixo)(?: d?[ao]s?| est[ea]| dest[ea])? (?:publicidade|anúncios?|propaganda|vídeo|galeria)$/iu,
  /^(?:(?:l['’]articolo|la notizia|il testo|il servizio|l['’]intervista) )?(?:continua|prosegue|segue)(?: (?:a leggere|la lettura|nella lettura|la notizia))? (?:dopo|sotto)(?: il| la| lo| gli| i)? ?(?:l['’])?(?:pubblicità|annuncio|annunci|video|spot|inserzione|messaggio|galleria)(?: pubblicitari[oa]| promozionale)?$/iu,
  /^(?:(?:(?:l['’]|cet |votre )article|le texte|la vidéo|le contenu) )?(?:continue|se poursuit|la suite|suite|la suite de (?:l['’]|cet |votre )article|lire la suite|lisez la suite|poursuivez votre lecture) (?:après|sous|en dessous de)(?: la| cette| l['’]| les)? ?(?:pub|publicités?|annonces?|vidéo|message publicitaire)$/iu,
  /^(?:(?:la notícia|l['’]article|el text) )?(?:continua|segueix)(?: llegint)? (?:després de|sota)(?: la| l['’])? ?(?:publicitat|anunci|vídeo)$/iu,
];

/** Few lines hold one of these words, which is told at once. */
const VERBS = /contin|resumes|s[ei]gu|prosegu|pros[si]+gue|poursui|suite/iu;

/** Signs that stand about such a line. */
const EDGES = /^[\s▼↓▾⬇*([–—-]+|[\s▼↓▾⬇*)\].:…–—-]+$/gu;

/** The rule of a line that bridges what stands between two paragraphs, or null. */
export function continuesBehindRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST || !VERBS.test(text)) return null;
  const line = text.replace(EDGES, "");
  return LINES.some((pattern) => pattern.test(line)) ? CONTINUES_RULE : null;
}
