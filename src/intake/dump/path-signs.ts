const STEP_SIGN_ALONE = /^[>›»→/＞]$/u;

/** Whether a line is nothing but the sign between two steps of a path. */
export function isStepSign(text: string): boolean {
  return text.length === 1 && STEP_SIGN_ALONE.test(text);
}

/** The step of a path above a place, which a line with a sign alone may part from it; empty at the start. */
export function stepAbove(passages: readonly { readonly text: string }[], place: number): string {
  const above = passages[place - 1]?.text ?? "";
  return isStepSign(above) ? (passages[place - 2]?.text ?? "") : above;
}
