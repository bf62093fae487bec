import type { Signed } from "./signs.ts";

/** Whether the page also says a name as a member of a site is called, alone or behind another name: `@harbour_fan`. */
export function isMember(passages: readonly Signed[], name: string): boolean {
  const handle = `@${name}`;
  return passages.some(({ text }) => text === handle || text.endsWith(` ${handle}`));
}
