import type { Intake, Problem } from "./seed.ts";

/** The intake of a file that gives no article. */
export function refuse(file: string, message: string): Intake {
  return { articles: [], problems: [{ severity: "refused", file, message }] };
}

/** Something about an article that a person should look at. */
export function doubt(file: string, message: string): Problem {
  return { severity: "doubt", file, message };
}

/** Messages told of one file; of more, the number is enough. */
const MOST_MESSAGES = 20;

/** The first messages of a file, and how many more there are. */
export function firstMessages(messages: readonly string[]): readonly string[] {
  if (messages.length <= MOST_MESSAGES) return messages;
  const rest = messages.length - MOST_MESSAGES;
  return [...messages.slice(0, MOST_MESSAGES), `There are ${rest} more problems of this kind.`];
}
