import { relative, sep } from "node:path";
import { expect, test } from "vitest";
import { loadConfigFromFile } from "vite";

const ENVIRONMENT = { command: "build", mode: "production" } as const;

/** Modules that Vite loads under a name made anew each time, for which Node keeps no compiled code. */
async function modulesNamedAnew(): Promise<readonly string[]> {
  const loaded = await loadConfigFromFile(
    ENVIRONMENT,
    "vite.config.ts",
    process.cwd(),
    "silent",
    undefined,
    "native",
  );
  const paths = loaded?.dependencies ?? [];
  return paths.map((path) => relative(process.cwd(), path).replaceAll(sep, "/"));
}

test("what builds and what serves is not loaded with the configuration", async () => {
  const modules = await modulesNamedAnew();
  expect(modules).toContain("src/site/plugin.ts");
  const parts = ["build.ts", "dev.ts", "bundles.ts", "library.ts", "seeds.ts"];
  for (const part of parts) expect(modules).not.toContain(`src/site/${part}`);
});
