const UNITS = ["kilobyte", "megabyte", "gigabyte"];

/** Bytes in a unit, as makers of disks and networks count. */
const STEP = 1000;

/** A size with at most one decimal below ten: "12 MB", "3.4 MB", "1 kB". */
export function formatSize(bytes: number, language: string): string {
  let value = bytes / STEP;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const decimals = value < 10 && unit > 0 ? 1 : 0;
  const told = new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[unit] ?? "",
    maximumFractionDigits: decimals,
  }).format(value);
  // A line must not end between number and unit.
  return told.replace(" ", "\u00a0");
}
