import type { Range } from "./body-range.ts";
import { behindLabel } from "./listed-headlines.ts";
import { isInterruption, type Signed } from "./signs.ts";
import { TOPIC_SAMPLE, type Topics, topicWords, topicWordsAmong } from "./topic-words.ts";

/**
 * Of what the lines at some places say, that which the body is about, but for buttons that stand
 * above it too and pointers to other articles.
 */
export function bodyTopics(
  passages: readonly Signed[],
  body: Range,
  places: readonly number[],
): Topics {
  const above = new Set(passages.slice(0, body.start).flatMap(({ text }) => namesOf(text)));
  let sample = "";
  for (let place = body.start; place < body.end && sample.length < TOPIC_SAMPLE; place += 1) {
    const passage = passages[place];
    if (passage === undefined || above.has(passage.text) || isInterruption(passage)) continue;
    if (passage.sign.kind === "short" && above.has(behindLabel(passage.text) ?? "")) continue;
    sample += `${passage.text}\n`;
  }
  const asked = places.flatMap((place) => Array.from(topicWords(passages[place]?.text ?? "")));
  return topicWordsAmong(sample, new Set(asked));
}

/** A line and, where a label opens it as in a ticker, the same without: `Live: Ferry returns to service`. */
function namesOf(text: string): readonly string[] {
  const headline = behindLabel(text);
  return headline === null ? [text] : [text, headline];
}
