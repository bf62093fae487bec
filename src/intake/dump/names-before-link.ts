import { readNames } from "./byline.ts";

/** What a link to all of an author's texts says, which scraping runs into the name before it. */
const LINK =
  /^(\p{Lu}[^|:]{4,50}?) ?(?:View (?:More|All) (?:Articles|Posts|Stories)|View all (?:posts|articles|stories)|See all (?:posts|articles|stories)|Alle (?:Artikel|Beiträge) (?:anzeigen|ansehen|von .{3,40})|Voir tous (?:les|ses) articles|Ver todos (?:los|sus) artículos|Ver todas (?:las entradas|as postagens)|Ver todos os artigos|Vedi tutti gli articoli|Bekijk alle (?:artikelen|berichten)|Tüm Yazıları|Zobacz wszystkie (?:artykuły|wpisy)|Все (?:статьи|материалы) автора|Усі (?:статті|матеріали) автора)$/u;
const LONGEST_LINE = 100;

/** The author before a link to all of the author's texts: `Ana BellView More Articles`; null for any other line. */
export function namesBeforeLink(line: string): readonly string[] | null {
  const written = line.length > LONGEST_LINE ? undefined : LINK.exec(line)?.[1];
  const names = written === undefined ? null : readNames(written);
  return names?.length === 1 && names[0]?.includes(" ") === true ? names : null;
}
