import { run } from "axe-core";

/**
 * What axe finds wrong with a part of the page, one line per element; empty when all is well.
 * Contrast is measured too, so styles must be there.
 */
export async function accessibilityFaults(part: Element = document.body): Promise<string[]> {
  const { violations } = await run(part);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} in ${html}`),
  );
}
