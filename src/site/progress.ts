/** Tells how far a phase of long work is. */
export type Progress = (phase: string, done: number, total: number) => void;

/** Where progress is shown, if anybody watches. */
export type ProgressTarget = Pick<NodeJS.WriteStream, "isTTY" | "write">;

/** Less work than this is over before a person has read about it. */
const LEAST_TOTAL = 500;

/** Signs of a full bar: one for each five per cent. */
const BAR_LENGTH = 20;

const CLEAR_LINE = "\r\u001b[K";

/** Where nobody watches. */
export const NO_PROGRESS: Progress = () => {};

/**
 * A bar that grows with each per cent on a terminal, and is gone when a phase ends; nothing in a
 * pipe or a log, where each step would stay.
 */
export function createProgress(target: ProgressTarget): Progress {
  if (!target.isTTY) return NO_PROGRESS;
  return (phase, done, total) => {
    if (total < LEAST_TOTAL || percentOf(done, total) === percentOf(done - 1, total)) return;
    const bar = `${phase} ${barOf(done / total)} ${done} of ${total}`;
    target.write(done < total ? CLEAR_LINE + bar : CLEAR_LINE);
  };
}

function percentOf(done: number, total: number): number {
  return Math.floor((done * 100) / total);
}

function barOf(share: number): string {
  return "█".repeat(Math.floor(share * BAR_LENGTH)).padEnd(BAR_LENGTH, "░");
}
