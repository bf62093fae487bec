import { labelBesideDay } from "./label-beside-day.ts";
import {
  gluedLabelsBelow,
  labelBelowHeadline,
  labelOfMenuBelow,
  labelsAboveCopy,
  labelsBelowOther,
} from "./labels-nearby.ts";
import type { Near } from "./near-headline.ts";
import { isNoSection } from "./no-section.ts";
import { labelsBehindHome, pathNearby, pathOfLines } from "./paths-nearby.ts";

/** The ways to find sections, one after the other: of the names that each finds on our pages at least seven of ten are right. */
const WAYS: readonly ((near: Near) => readonly string[])[] = [
  pathNearby,
  pathOfLines,
  labelsBehindHome,
  labelsAboveCopy,
  gluedLabelsBelow,
  labelsBelowOther,
  labelBelowHeadline,
  labelOfMenuBelow,
  labelBesideDay,
];

/**
 * The sections of an article of which neither labels above the headline nor the site's words tell: those of a path that
 * starts at no front page, of labels that something parts from the menu, of one beside the day or directly below the headline.
 */
export function sectionsNearby(near: Near): readonly string[] {
  if (near.headline.end === near.headline.start) return [];
  for (const way of WAYS) {
    const names = way(near).filter((name) => !isNoSection(name));
    if (names.length > 0) return names;
  }
  return [];
}
