import { readdirSync, readFileSync } from "node:fs";
import type { OutsideCost } from "../contender.ts";

/** Of a second, on every Linux that Node runs on. */
const CLOCK_TICKS = 100;
const KIBIBYTES_PER_MEBIBYTE = 1024;

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

/** Processor time of the processes that this one has started and that have ended. */
export function endedChildrenSeconds(): number {
  return statSeconds("self", ENDED_CHILDREN);
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
