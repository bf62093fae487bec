/**
 * The same with Hugo and Pagefind. Hugo is no package of npm: it is measured where it is installed.
 */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeMarkdown } from "./peer-articles.ts";
import { buildAndTell } from "./peer-cost.ts";

const SETTINGS = `baseURL = "https://example.org/"
title = "Articles"
`;

const FRAME = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width"></head><body>{{ block "main" . }}{{ end }}</body></html>`;

const SINGLE = `{{ define "main" }}<main data-pagefind-body>
<p>{{ .Params.section }}</p><h1>{{ .Title }}</h1>{{ .Content }}</main>{{ end }}`;

const LISTING = `{{ define "main" }}<ul>{{ range .Paginator.Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`;

function writeInput(folder: string, count: number): void {
  const layouts = join(folder, "layouts/_default");
  mkdirSync(layouts, { recursive: true });
  writeFileSync(join(folder, "config.toml"), SETTINGS);
  writeFileSync(join(layouts, "baseof.html"), FRAME);
  writeFileSync(join(layouts, "single.html"), SINGLE);
  writeFileSync(join(layouts, "list.html"), LISTING);
  writeMarkdown(join(folder, "content/a"), count);
}

/** @throws where Hugo is not installed or ends with an error. */
function runHugo(input: string, output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const hugo = spawn("hugo", ["--source", input, "--destination", output, "--quiet"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    hugo.once("error", reject);
    hugo.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`Hugo ended with code ${code}`)),
    );
  });
}

const [, , folder = "", size = ""] = process.argv;
const input = join(folder, "input");
const output = join(folder, "peer");
writeInput(input, Number(size));
await buildAndTell(output, () => runHugo(input, output));
process.exit();
