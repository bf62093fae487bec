import { readdirSync, readFileSync } from "node:fs";
import type { OutsideCost } from "../contender.ts";

/** Of a second, on every Linux that Node runs on. */
const CLOCK_TICKS = 100;
const KIBIBYTES_PER_MEBIBYTE = 1024;

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

function cpuSeconds(child: string): number {
  const [, rest = ""] = readFileSync(`/proc/${child}/stat`, "utf8").split(") ");
  const [user = "0", system = "0"] = rest.split(" ").slice(11, 13);
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
