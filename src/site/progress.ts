/** Tells how far a phase of long work is. */
export type Progress = (phase: string, done: number, total: number) => void;

/** Where progress is shown, if anybody watches. */
export type ProgressTarget = Pick<NodeJS.WriteStream, "isTTY" | "write">;

/** Less work than this is over before a person has read about it, if it does not take long. */
const LEAST_TOTAL = 500;

/** Seconds after which little work is told too: it must be heavy. */
const SECONDS_TO_WAIT = 1;

/** Signs of a full bar: one for each five per cent. */
const BAR_LENGTH = 20;

/** Seconds after which a phase's speed says how long it will go on. */
const SECONDS_TO_TELL = 2;

const CLEAR_LINE = "\r\u001b[K";

/** Where nobody watches. */
export const NO_PROGRESS: Progress = () => {};

/**
 * A bar that grows with each per cent on a terminal, with speed and time left, and is gone when a
 * phase ends; nothing in a pipe or a log, where each step would stay.
 * @param now Gives the time in milliseconds, from any moment on.
 */
export function createProgress(
  target: ProgressTarget,
  now: () => number = () => performance.now(),
): Progress {
  if (!target.isTTY) return NO_PROGRESS;
  let current = { phase: "", percent: 0, started: 0 };
  return (phase, done, total) => {
    if (phase !== current.phase) current = { phase, percent: 0, started: now() };
    const seconds = (now() - current.started) / 1000;
    if (total < LEAST_TOTAL && seconds < SECONDS_TO_WAIT) return;
    const percent = Math.floor((done * 100) / total);
    if (percent === current.percent) return;
    current = { ...current, percent };
    if (done >= total) {
      target.write(CLEAR_LINE);
      return;
    }
    const speed = speedText(done, total, seconds);
    target.write(`${CLEAR_LINE}${phase} ${barOf(done / total)} ${done} of ${total}${speed}`);
  };
}

function speedText(done: number, total: number, seconds: number): string {
  if (seconds < SECONDS_TO_TELL) return "";
  const rate = done / seconds;
  return `, ${Math.round(rate)} a second, ${timeText((total - done) / rate)} left`;
}

function timeText(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

function barOf(share: number): string {
  return "█".repeat(Math.floor(share * BAR_LENGTH)).padEnd(BAR_LENGTH, "░");
}
