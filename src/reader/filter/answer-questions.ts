import type { Loaded } from "../library/data-files.ts";
import type { Answer, Question } from "./messages.ts";

/** A question that only the whole library can answer. */
export type LibraryQuestion = Exclude<Question, { kind: "marks" }>;

/** A question that brings all it asks about. */
export type TextQuestion = Extract<Question, { kind: "marks" }>;

export type AnswererParts<Library> = {
  readonly load: () => Promise<Loaded<Library>>;
  readonly answerFromLibrary: (library: Library, question: LibraryQuestion) => Answer;
  readonly answerFromText: (question: TextQuestion) => Answer;
  readonly post: (answer: Answer) => void;
  /** Resolves when the messages that have arrived by now are received. */
  readonly turn: () => Promise<void>;
  /** Told of an error that only a bug can cause. */
  readonly crash: (error: unknown) => void;
};

/**
 * The worker's order of work. Of each kind only the newest question is answered. The library is
 * loaded when the first question needs it; if that fails, `failed` answers all that wait for it,
 * and a later question tries again. Questions about texts do not wait for the library.
 */
export function createAnswerer<Library>(
  parts: AnswererParts<Library>,
): (question: Question) => void {
  const { answerFromLibrary, answerFromText, post, turn, crash } = parts;
  const load = keepReady(parts.load);
  const ready: () => Promise<Loaded<null>> = async () => ({ kind: "ready", value: null });
  const toLibrary = createQueue({ load, answer: answerFromLibrary, post, turn, crash });
  const toText = createQueue({
    load: ready,
    answer: (_, question: TextQuestion) => answerFromText(question),
    post,
    turn,
    crash,
  });
  return (question) => {
    if (question.kind === "marks") toText(question);
    else toLibrary(question);
  };
}

type QueueParts<Library, Asked> = {
  readonly load: () => Promise<Loaded<Library>>;
  readonly answer: (library: Library, question: Asked) => Answer;
} & Pick<AnswererParts<Library>, "post" | "turn" | "crash">;

function createQueue<Library, Asked extends Question>(
  parts: QueueParts<Library, Asked>,
): (question: Asked) => void {
  const waiting = new Map<Asked["kind"], Asked>();
  let working = false;

  async function work(): Promise<void> {
    try {
      await answerAll();
    } catch (error) {
      parts.crash(error);
    } finally {
      working = false;
    }
  }

  async function answerAll(): Promise<void> {
    while (waiting.size > 0) {
      // One answer at a time, each for the newest question there is by then.
      const loaded = await parts.load();
      await parts.turn();
      if (loaded.kind === "failed") return giveUp(loaded.file);
      answerNext(loaded.value);
    }
  }

  function answerNext(library: Library): void {
    const [question] = waiting.values();
    if (question === undefined) return;
    waiting.delete(question.kind);
    parts.post(parts.answer(library, question));
  }

  function giveUp(file: string): void {
    waiting.clear();
    parts.post({ kind: "failed", file });
  }

  return (question) => {
    waiting.set(question.kind, question);
    if (working) return;
    working = true;
    void work();
  };
}

/** Loads once; a failure is forgotten, so that asking again tries again. */
function keepReady<Library>(load: () => Promise<Loaded<Library>>): () => Promise<Loaded<Library>> {
  let kept: Loaded<Library> | null = null;
  return async () => {
    kept ??= await load();
    const loaded = kept;
    if (loaded.kind === "failed") kept = null;
    return loaded;
  };
}
