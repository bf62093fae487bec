/**
 * Compares two paths for sorting: by code units, but runs of digits by their value, and whatever
 * lies in a folder stays together. Equal for every locale, so that each machine builds the same site.
 */
export function compareFiles(a: string, b: string): number {
  let at = 0;
  let bt = 0;
  while (at < a.length && bt < b.length) {
    const aEnd = endOfDigits(a, at);
    const bEnd = endOfDigits(b, bt);
    const bothNumbers = aEnd > at && bEnd > bt;
    const order = bothNumbers
      ? compareNumbers(a.slice(at, aEnd), b.slice(bt, bEnd))
      : rank(a, at) - rank(b, bt);
    if (order !== 0) return order;
    at = bothNumbers ? aEnd : at + 1;
    bt = bothNumbers ? bEnd : bt + 1;
  }
  // `2` and `02` are the same number: the plain text decides, so that no order is left to chance.
  return a.length - at - (b.length - bt) || compareCodeUnits(a, b);
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function compareNumbers(a: string, b: string): number {
  const digitsA = a.replace(/^0+/, "");
  const digitsB = b.replace(/^0+/, "");
  return digitsA.length - digitsB.length || compareCodeUnits(digitsA, digitsB);
}

/** A code unit's place in the order: the end of a folder's name comes before any other sign. */
function rank(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code === 47 ? -1 : code;
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
