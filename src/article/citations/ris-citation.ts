import { citedAddress, type Cited } from "./cited.ts";

/** A citation in RIS, which reference managers read: a line for each field, each ended by CR LF. */
export function risCitation(cited: Cited): string {
  const { title, authors, date, language } = cited;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "ELEC"],
    ["TI", title],
    ...authors.map((name) => ["AU", name] as const),
    ["PY", date?.slice(0, 4) ?? null],
    ["DA", date === null ? null : `${date.replaceAll("-", "/")}/`],
    ["LA", language],
    ["UR", citedAddress(cited)],
    ["ER", ""],
  ];
  return fields
    .map(([tag, value]) => (value === null ? "" : `${tag}  - ${inOneLine(value)}\r\n`))
    .join("");
}

/** A line end would begin another field. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
