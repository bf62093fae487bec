import { FileFailure } from "#article/file-failure.ts";
import type { Ordinal } from "#article/library.ts";
import { findArticles } from "#search/find-articles.ts";
import { findPageMarks } from "#search/marks.ts";
import { parseQuery } from "#search/query.ts";
import { foundRows } from "./found-rows.ts";
import { createFirstRows } from "./first-rows.ts";
import type { Answer, Question } from "./messages.ts";
import type { OpenLibrary } from "./open-library.ts";
import { WORKER_FILE } from "./worker-link.ts";

/** The answers to one question, one after another; rejects with a `FileFailure`. */
export async function* answersTo(
  asked: Question,
  open: () => Promise<OpenLibrary>,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  if (asked.kind === "filter") yield* filterAnswers(asked, await open(), signal);
  else if (asked.kind === "marks") yield marksOf(asked);
  else yield await answerFrom(await open(), asked, signal);
}

type Asking<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

async function* filterAnswers(
  { question, filter, rows }: Asking<"filter">,
  library: OpenLibrary,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const kind = "filter";
  const read = (ordinals: readonly Ordinal[]) => library.records(ordinals, signal);
  const firstRows = createFirstRows(filter.query, rows, library);
  for await (const result of findArticles({ ...library, read }, filter)) {
    const isLast = result.facets !== null;
    const known = firstRows.known(result);
    yield { kind, question, result: { ...result, rows: known }, isLast: isLast && known !== null };
    if (known !== null || result.unchecked > 0) continue;
    const told = await firstRows.read(result, signal);
    yield { kind, question, result: { ...result, rows: told }, isLast };
  }
}

function marksOf({ question, query, texts }: Asking<"marks">): Answer {
  const parsed = parseQuery(query);
  return { kind: "marks", question, marks: texts.map((text) => findPageMarks(parsed, text)) };
}

async function answerFrom(
  library: OpenLibrary,
  asked: Asking<"snippets" | "concordance" | "suggestions" | "prepare">,
  signal: AbortSignal,
): Promise<Answer> {
  const { kind, question } = asked;
  switch (asked.kind) {
    case "snippets": {
      const records = await library.records(asked.ordinals, signal);
      return { kind: "snippets", question, ...foundRows(parseQuery(asked.query), records) };
    }
    case "concordance": {
      const { concordanceAnswer } = await loadRareAnswers();
      return {
        kind: "concordance",
        question,
        ...(await concordanceAnswer(library, asked, signal)),
      };
    }
    case "suggestions": {
      const { suggestionsAnswer } = await loadRareAnswers();
      return { kind: "suggestions", question, ...(await suggestionsAnswer(library, asked)) };
    }
    case "prepare":
      return { kind, question } as Answer;
  }
}

/** Code that the first rows do without. */
async function loadRareAnswers() {
  try {
    return await import("./rare-answers.ts");
  } catch {
    throw new FileFailure(WORKER_FILE);
  }
}
