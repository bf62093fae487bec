import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { broadsheet } from "./src/site/plugin.ts";
import { closingLine } from "./tests/support/closing-line.ts";
import { browserProject, builtProject, unitProject } from "./tests/support/projects.ts";

export default defineConfig({
  plugins: [tailwindcss(), react(), broadsheet()],
  test: {
    // Tests of the built site wait more than they work; by default one core of two would do nothing.
    maxWorkers: "100%",
    reporters: ["default", closingLine],
    projects: [unitProject, browserProject, builtProject],
  },
});
