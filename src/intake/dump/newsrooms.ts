import { isAdministrator, readsLikeNewsroom } from "./outlets.ts";
import { splitNames } from "./split-names.ts";

/** An agency beside a newsroom, by its capitals alone. */
const AGENCY = /^\p{Lu}{2,5}$/u;

/**
 * The newsroom that stands where a person does, as it is written, with the agencies it used: `By Harbour Staff and AFP`,
 * `Por Redacción`; an administrator is nobody.
 */
export function newsroomsIn(written: string): readonly string[] {
  if (isAdministrator(written)) return [];
  const [first = "", ...others] = splitNames(written);
  const isWithAgencies = others.every((part) => AGENCY.test(part));
  if (isWithAgencies && readsLikeNewsroom(first, true)) return [first, ...others];
  return readsLikeNewsroom(written, true) ? [written] : [];
}
