import { isWide } from "../spaces.ts";

/** Letters of the shortest label that shows where another is joined to it, and of that other. */
const SHORTEST_KNOWN = 4;
const SHORTEST_PART = 3;

const CASED = /[\p{Lu}\p{Ll}]/u;

/**
 * Section names in a script without case, where scraping joined two of them: a name that the page
 * also says apart, in its path or menu, shows the seam. Other names stay as they are.
 */
export function partedByPage(
  names: readonly string[],
  labelsOf: () => readonly string[],
): readonly string[] {
  if (!names.some(mayBeJoined)) return names;
  const apart = new Set(labelsOf().filter(({ length }) => length >= SHORTEST_KNOWN));
  const parted = names.flatMap((name) => (mayBeJoined(name) ? partName(name, apart) : [name]));
  return [...new Set(parted)];
}

function mayBeJoined(name: string): boolean {
  return name.length >= SHORTEST_KNOWN + SHORTEST_PART && !CASED.test(name) && !isWide(name);
}

function partName(name: string, apart: ReadonlySet<string>): readonly string[] {
  for (let cut = name.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const parts = [name.slice(0, cut), name.slice(cut)];
    const isSeam = parts.every((part) => part.trim() === part);
    if (isSeam && parts.some((part) => apart.has(part))) return parts;
  }
  return [name];
}
