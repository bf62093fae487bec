/**
 * Runs all that needs no test side by side: `npm run check`. What a part says is printed when it has
 * ended, and the command fails, naming them, when parts failed.
 */
import { spawn } from "node:child_process";

const PARTS = ["types", "lint", "format", "dead-code"];

/** Runs a script of package.json and tells whether it passed. */
async function passes(script: string): Promise<boolean> {
  const child = spawn("npm", ["run", "--silent", script], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail).once("close", done);
  });
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

const results = await Promise.all(PARTS.map(passes));
const failed = PARTS.filter((_part, index) => results[index] !== true);
if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
