/** Writes the table of names that dates are read with: `npm run locale-names`, after a new Node. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { namesOfLocales } from "./names-of-locales.ts";

const TABLE = fileURLToPath(new URL("../../src/intake/dates/locale-names.ts", import.meta.url));

const { months, weekdays } = namesOfLocales();
const rows = months.map((names) => `  ${JSON.stringify(names)},\n`).join("");

writeFileSync(
  TABLE,
  `/** Names from CLDR, written by \`npm run locale-names\`: to ask for them takes longer than to read a hundred files. */

/** For each month from January: its names, parted by \`|\`. */
export const LOCALE_MONTHS: readonly string[] = [
${rows}];

/** Names of weekdays, parted by \`|\`. */
export const LOCALE_WEEKDAYS =
  ${JSON.stringify(weekdays)};
`,
);
