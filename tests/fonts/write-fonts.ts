/** Writes the font files of the pages: `npm run fonts`, after a change of the faces or of their packages. */
import { writeFileSync } from "node:fs";
import { fontPath, subsetFonts } from "./subset-fonts.ts";

for (const [file, font] of await subsetFonts()) writeFileSync(fontPath(file), font);
