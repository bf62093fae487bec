import type { Range } from "#article/found.ts";
import { anchorPassage } from "#article/passages/anchor-passage.ts";
import type { PassageAnchor } from "#article/passages/passage-anchor.ts";
import { passageFromHash, passageHash } from "#article/passages/passage-hash.ts";
import { resolvePassage } from "#article/passages/resolve-passage.ts";
import { searchableText } from "#article/passages/searchable-text.ts";
import { anyPassage, createRandom, EDITS, goldenTexts, withoutPassage } from "./edited-articles.ts";

/** What became of passages that were looked for in edited texts. */
export type Survival = {
  readonly edit: string;
  /** Texts in which the edit could be made. */
  readonly tried: number;
  /** Found with the very same bounds. */
  readonly exact: number;
  /** Found with other bounds, half of the passage at least inside of them. */
  readonly close: number;
  readonly gone: number;
  /** Each as the passage and what was taken for it. */
  readonly wrong: readonly string[];
};

type Trial = { readonly text: string; readonly passage: Range; readonly anchor: PassageAnchor };

type Edited = { readonly text: string; readonly passage: Range };

/** Any number does; the same passages are tried each time. */
const SEED = 20310504;

/** Passages at random of the golden cases, with the anchors that their links hold. */
export function makeTrials(count: number): readonly Trial[] {
  const texts = goldenTexts();
  const random = createRandom(SEED);
  const trials: Trial[] = [];
  while (trials.length < count) {
    const text = texts[Math.floor(random() * texts.length)] ?? "";
    const passage = anyPassage(text, random);
    const anchor = passage === null ? null : linkedAnchor(text, passage);
    if (passage !== null && anchor !== null) trials.push({ text, passage, anchor });
  }
  return trials;
}

function linkedAnchor(text: string, passage: Range): PassageAnchor | null {
  const anchor = anchorPassage(searchableText(text), passage);
  return anchor === null ? null : passageFromHash(passageHash(anchor));
}

/** Looks for the passages after no edit and after each kind. */
export function measureSurvival(trials: readonly Trial[]): readonly Survival[] {
  const random = createRandom(SEED);
  const unedited = survivalOf("none", trials, (trial) => trial);
  const edited = EDITS.map(({ name, make }) =>
    survivalOf(name, trials, ({ text, passage }) => make(text, passage, random)),
  );
  return [unedited, ...edited];
}

/** What passages taken out of their texts were mistaken for. */
export function mistakes(trials: readonly Trial[]): readonly string[] {
  return trials.flatMap(({ text, passage, anchor }) => {
    const rest = withoutPassage(text, passage);
    const found = resolvePassage(searchableText(rest), anchor);
    return found === null ? [] : [comparison(text, passage, rest, found)];
  });
}

function survivalOf(
  edit: string,
  trials: readonly Trial[],
  make: (trial: Trial) => Edited | null,
): Survival {
  const outcomes = trials.flatMap((trial) => {
    const edited = make(trial);
    return edited === null ? [] : [outcomeOf(edited, trial.anchor)];
  });
  const count = (kind: Outcome["kind"]) => outcomes.filter((each) => each.kind === kind).length;
  return {
    edit,
    tried: outcomes.length,
    exact: count("exact"),
    close: count("close"),
    gone: count("gone"),
    wrong: outcomes.filter(({ kind }) => kind === "wrong").map(({ told }) => told),
  };
}

type Outcome = { readonly kind: "exact" | "close" | "gone" | "wrong"; readonly told: string };

function outcomeOf({ text, passage }: Edited, anchor: PassageAnchor): Outcome {
  const found = resolvePassage(searchableText(text), anchor);
  if (found === null) return { kind: "gone", told: "" };
  const isExact = found.start === passage.start && found.end === passage.end;
  if (isExact) return { kind: "exact", told: "" };
  const kind = shareInside(passage, found) >= 0.5 ? "close" : "wrong";
  return { kind, told: comparison(text, passage, text, found) };
}

/** The part of a passage that lies inside a range. */
function shareInside(passage: Range, range: Range): number {
  const shared = Math.min(passage.end, range.end) - Math.max(passage.start, range.start);
  return shared / (passage.end - passage.start);
}

function comparison(text: string, passage: Range, other: string, found: Range): string {
  return `${text.slice(passage.start, passage.end)} ≠ ${other.slice(found.start, found.end)}`;
}
