import { isLabel } from "./labels.ts";
import { isSiteLine, type Signed } from "./signs.ts";

/**
 * Whether behind a line that no author writes, or that opens a list of keywords or links, nothing
 * but labels and other articles' headlines stands.
 * @param links Places of those headlines.
 */
export function endsInLabels(below: readonly Signed[], links: ReadonlySet<number>): boolean {
  return labelsStartIn(below, links) < below.length;
}

/** The first line behind which nothing but labels and other articles' headlines stands, or the end. */
export function labelsStartIn(below: readonly Signed[], links: ReadonlySet<number>): number {
  const first = below.findIndex(leadsToLabels);
  const isEnd = below.every((passage, index) => {
    const isLink = links.has(index) && passage.sign.kind !== "prose";
    return index < first || isLink || isLabelOrSiteLine(passage);
  });
  return first !== -1 && isEnd ? first : below.length;
}

/** A label with a colon opens a list of others: `Read more about:` */
function isLabelOrSiteLine(passage: Signed): boolean {
  if (isSiteLine(passage) || isLabel(passage)) return true;
  return passage.sign.kind === "short" && isLabel({ ...passage, text: passage.text.slice(0, -1) });
}

function leadsToLabels({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  const { isBesideText, opensTags, opensTeasers } = sign.rule;
  return isBesideText === true || opensTags === true || opensTeasers === true;
}
