import type { PassageAnchor } from "./passage-anchor.ts";
import { shortenedAnchor } from "./shortened-anchor.ts";

/** Of what a link holds, no more than this is read: any amount may stand in an address. */
const READ_LIMIT = 600;

/** Begins the part of an address that is for the browser alone; most take it away before scripts run. */
const DIRECTIVE = ":~:";

/**
 * The part of an address that leads to a passage, such as
 * `#passage=the+ferry+left&before=at+noon&after=for+the+isles&at=812`.
 */
export function passageHash(anchor: PassageAnchor): string {
  const { quote, ending, before, after, at, isRepeated } = shortenedAnchor(anchor);
  const params = new URLSearchParams();
  params.set("passage", inOneLine(quote));
  if (ending !== null) params.set("to", inOneLine(ending.text));
  if (ending !== null) params.set("length", String(ending.length));
  if (before !== "") params.set("before", inOneLine(before));
  if (after !== "") params.set("after", inOneLine(after));
  if (isRepeated) params.set("repeated", "1");
  params.set("at", String(at));
  return `#${params.toString()}`;
}

/** The passage that the hash of an address leads to, or null; never throws, whatever the input. */
export function passageFromHash(hash: string): PassageAnchor | null {
  const [own = ""] = hash.replace(/^#/, "").split(DIRECTIVE, 1);
  const params = new URLSearchParams(own);
  const text = (name: string) => (params.get(name) ?? "").slice(0, READ_LIMIT);
  const quote = text("passage");
  if (quote.trim() === "") return null;
  const end = text("to");
  const ending = end.trim() === "" ? null : { text: end, length: numberFrom(text("length")) };
  const at = numberFrom(text("at"));
  const isRepeated = text("repeated") === "1";
  return { quote, ending, before: text("before"), after: text("after"), at, isRepeated };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").toWellFormed();
}

function numberFrom(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
