import { readName } from "./byline-names.ts";
import { isAccount, isOutlet } from "./outlets.ts";
import type { Signed } from "./signs.ts";

/** A link to an author's other articles: `More by Ana Bell`, `Weitere Artikel von Ana Bell`. */
const MORE_BY =
  /^(?:(?:More|All|Other|View all|See all|Read more)(?: (?:posts|articles|stories))? by|(?:Mehr|Alle|Weitere)(?: (?:Artikel|Beiträge|Texte))? von|(?:Plus d['’]|Tous les |Autres |Tous ses )articles (?:de|par)|(?:Más|Todos los) artículos de) (?<name>\p{Lu}[^|:]{3,60})$/u;

/**
 * The author whose other articles a link below the text leads to, when a line of the page starts
 * with the same name; undefined when there is none or there are several.
 */
export function authorOfMore(below: readonly Signed[]): readonly string[] | undefined {
  const names = new Set(below.flatMap(({ text }) => nameIn(text) ?? []));
  const [name] = names;
  if (name === undefined || names.size > 1) return undefined;
  return below.some(({ text }) => text.startsWith(name)) ? [name] : undefined;
}

function nameIn(text: string): string | null {
  const written = MORE_BY.exec(text)?.groups?.["name"]?.split(",", 1)[0] ?? "";
  const isPerson = written.includes(" ") && !isOutlet(written) && !isAccount(written);
  return isPerson ? readName(written) : null;
}
