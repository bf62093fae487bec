/**
 * Builds the site into the folder given as somebody does who starts Vite with a plugin of their own, which no other
 * process can be sent.
 */
import { createBuilder } from "vite";

const [, , outDir = "", cacheDir = ""] = process.argv;
const builder = await createBuilder(
  {
    configLoader: "native",
    build: { outDir, emptyOutDir: true },
    cacheDir,
    plugins: [{ name: "somebody's own", buildStart: () => undefined }],
  },
  null,
);
await builder.buildApp();
