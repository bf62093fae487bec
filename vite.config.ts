import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { broadsheet } from "./src/site/plugin.ts";
import { closingLine } from "./tests/support/closing-line.ts";
import { browserProject, builtProject, unitProject } from "./tests/support/projects.ts";

export default defineConfig({
  plugins: [tailwindcss(), react(), broadsheet()],
  test: {
    reporters: ["default", closingLine],
    projects: [unitProject, browserProject, builtProject],
  },
});
