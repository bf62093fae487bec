import { parseArgs } from "node:util";
import { errorCode } from "./seeds.ts";

/** What the command is asked for. */
export type CheckSeedsOptions =
  | {
      readonly kind: "check";
      /** As it was typed, or null for the configured folder. */
      readonly folder: string | null;
      readonly output: CheckSeedsOutput;
    }
  | { readonly kind: "help" }
  | { readonly kind: "misuse"; readonly message: string };

export type CheckSeedsOutput =
  | { readonly kind: "table" }
  | { readonly kind: "json" }
  | { readonly kind: "show"; readonly file: string };

export const CHECK_SEEDS_HELP = [
  "npm run check-seeds -- [FOLDER] [--json | --show FILE]",
  "Reads the articles' files in FOLDER, by default the site's own, and tells what each gave.",
].join("\n");

/** Reads the command's arguments, without the names of program and script. */
export function checkSeedsOptions(args: readonly string[]): CheckSeedsOptions {
  const parsed = parse(args);
  if (typeof parsed === "string") return misuse(parsed);
  const { values, positionals } = parsed;
  const [folder = null, second] = positionals;
  if (values.help === true) return { kind: "help" };
  if (second !== undefined) return misuse(`One folder at a time, and "${second}" is a second one`);
  if (values.json === true && values.show !== undefined) {
    return misuse("--json and --show do not go together");
  }
  return { kind: "check", folder, output: outputOf(values.json === true, values.show) };
}

const OPTIONS = {
  json: { type: "boolean" },
  show: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The arguments by name, or what is wrong with them. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof Error) || !errorCode(error).startsWith("ERR_PARSE_ARGS")) throw error;
    // Node goes on with advice of its own, which does not fit a command run through npm.
    return error.message.split(/\.\s/, 1)[0] ?? error.message;
  }
}

function outputOf(isJson: boolean, file: string | undefined): CheckSeedsOutput {
  if (file !== undefined) return { kind: "show", file };
  return isJson ? { kind: "json" } : { kind: "table" };
}

function misuse(message: string): CheckSeedsOptions {
  return { kind: "misuse", message: `${message}.` };
}
