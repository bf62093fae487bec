import type { FurnitureRule } from "../furniture/rule.ts";
import type { Sign } from "./signs.ts";
import { topicWords, type Topics } from "./topic-words.ts";

const topicsOfRules = new WeakMap<FurnitureRule, Topics>();

/** What the phrases of a rule are about. */
function topicsOf(rule: FurnitureRule): Topics {
  const known = topicsOfRules.get(rule);
  if (known !== undefined) return known;
  const phrases = Object.values(rule.phrases ?? {}).flat();
  const topics = new Set(phrases.flatMap((phrase) => [...topicWords(phrase)]));
  topicsOfRules.set(rule, topics);
  return topics;
}

/**
 * Whether a sentence that a site may say, such as a notice of cookies, is the article's own: its headline speaks
 * of such notices too.
 */
export function isCallOfTitle(sign: Sign, text: string, title: string | null): boolean {
  if (sign.kind !== "call" || title === null) return false;
  const topics = topicsOf(sign.rule);
  const own = topicWords(text);
  return [...topicWords(title)].some((word) => own.has(word) && topics.has(word));
}
