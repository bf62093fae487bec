/** Tells how far a phase of long work is. */
export type Progress = (phase: string, done: number, total: number) => void;

/** Where progress is shown. */
export type ProgressTarget = {
  readonly isTerminal: boolean;
  /** Writes text as it is. */
  readonly write: (text: string) => void;
};

/** Less work than this is over before a person has read about it. */
const LEAST_TOTAL = 500;

const CLEAR_LINE = "\r\u001b[K";

/**
 * Progress on a terminal is one line that changes with each per cent; elsewhere, as in the log of
 * a build server, one line for every ten per cent.
 */
export function createProgress(target: ProgressTarget): Progress {
  const step = target.isTerminal ? 1 : 10;
  return (phase, done, total) => {
    if (total < LEAST_TOTAL || !reachesStep(done, total, step)) return;
    const text = `${phase}: ${done} of ${total}`;
    if (!target.isTerminal) target.write(`${text}\n`);
    else target.write(done < total ? CLEAR_LINE + text : CLEAR_LINE);
  };
}

function reachesStep(done: number, total: number, step: number): boolean {
  const stepsAt = (count: number) => Math.floor((count * 100) / total / step);
  return stepsAt(done) > stepsAt(done - 1);
}
