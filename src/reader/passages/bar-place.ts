/** A rectangle on the screen, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Size = { readonly width: number; readonly height: number };

type BarPlacement = {
  /** First and last line of what is selected. */
  readonly first: Box;
  readonly last: Box;
  readonly bar: Size;
  readonly screen: Size;
  readonly isTouch: boolean;
  readonly isRightToLeft: boolean;
};

/** Between the bar and the selection, and between the bar and the edge of the screen. */
const GAP = 8;

/** Below a selection made by touch are its handles; above it is the browser's own bar. */
const HANDLES = 32;

/**
 * Where the bar goes, from the screen's upper left corner: above the selection, or below it where
 * there is no room or touch has its own bar there; at the lower edge when the selection fills the screen.
 */
export function barPlace(placement: BarPlacement): { readonly left: number; readonly top: number } {
  const { first, last, bar, screen, isTouch, isRightToLeft } = placement;
  const above = first.top - GAP - bar.height;
  const below = last.bottom + GAP + (isTouch ? HANDLES : 0);
  const fits = (top: number) => top >= GAP && top + bar.height <= screen.height - GAP;
  const tops = isTouch ? [below, above] : [above, below];
  const top = tops.find(fits) ?? screen.height - GAP - bar.height;
  const line = top === below ? last : first;
  const wanted = isRightToLeft ? line.right - bar.width : line.left;
  const left = Math.max(GAP, Math.min(wanted, screen.width - GAP - bar.width));
  return { left, top };
}
