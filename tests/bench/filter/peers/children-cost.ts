import { readdirSync, readFileSync } from "node:fs";
import type { OutsideCost } from "../contender.ts";

/** Of a second, on every Linux that Node runs on. */
const CLOCK_TICKS = 100;
const KIBIBYTES_PER_MEBIBYTE = 1024;

const IS_LINUX = process.platform === "linux";

/** How often the memory of processes is looked at. */
const LOOK_MS = 50;

/** Places of user times behind a process's name: its own, and that of its children that have ended. */
const OWN = 11;
const ENDED_CHILDREN = 13;

/** Processor time so far and peak of memory of the processes that this one has started. */
export function childrenCost(): OutsideCost {
  const children = readdirSync("/proc/self/task").flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean),
  );
  return {
    cpuSeconds: sum(children.map(cpuSeconds)),
    peakMebibytes: sum(children.map(peakMebibytes)),
  };
}

/**
 * Looks at the processes that this one starts; the function that it gives ends that and tells their largest peak
 * of memory, in mebibytes. Only Linux tells it; elsewhere it is 0.
 */
export function watchChildren(): () => number {
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakNow());
  }, LOOK_MS);
  return () => {
    clearInterval(looking);
    return Math.max(peak, peakNow());
  };
}

function peakNow(): number {
  if (!IS_LINUX) return 0;
  try {
    return childrenCost().peakMebibytes;
  } catch {
    // One has ended between being listed and being looked at.
    return 0;
  }
}

/** Processor time of the processes that this one has started and that have ended; 0 where there is no Linux. */
export function endedChildrenSeconds(): number {
  return IS_LINUX ? statSeconds("self", ENDED_CHILDREN) : 0;
}

function cpuSeconds(child: string): number {
  return statSeconds(child, OWN);
}

/** The sum of user and system time, which stand side by side in what Linux tells of a process. */
function statSeconds(process: string, field: number): number {
  const [, rest = ""] = readFileSync(`/proc/${process}/stat`, "utf8").split(") ");
  const [user = "0", system = "0"] = rest.split(" ").slice(field, field + 2);
  return (Number(user) + Number(system)) / CLOCK_TICKS;
}

function peakMebibytes(child: string): number {
  const status = readFileSync(`/proc/${child}/status`, "utf8");
  const kibibytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? "0";
  return Number(kibibytes) / KIBIBYTES_PER_MEBIBYTE;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
