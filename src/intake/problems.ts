import type { Intake, Problem } from "./seed.ts";

/** The intake of a file that gives no article. */
export function refuse(file: string, message: string): Intake {
  return { articles: [], problems: [{ severity: "refused", file, message }] };
}

/** Something about an article that a person should look at. */
export function doubt(file: string, message: string): Problem {
  return { severity: "doubt", file, message };
}
