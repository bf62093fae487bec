import type { Article, Figure } from "#article/article.ts";
import type { Intake, NamedPicture, Problem } from "#intake/seed.ts";

/** An intake as JSON can tell it: it knows no maps. */
export type SendableIntake = {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly pictures: readonly (readonly [Figure, NamedPicture])[];
};

export function sendable({ articles, problems, pictures = new Map() }: Intake): SendableIntake {
  return { articles, problems, pictures: Array.from(pictures) };
}
