import { databaseFormat } from "./database/database.ts";
import { type Evidence, NO_EVIDENCE, type Observation } from "./dump/evidence.ts";
import { feedFormat } from "./feed/feed.ts";
import { type Format, hasExtension, SEED_BYTE_LIMIT } from "./format.ts";
import { htmlFormat } from "./html/html.ts";
import { oneFilePageFormat } from "./html/one-file-page.ts";
import { jsonFormat } from "./json/json.ts";
import { mailFormat } from "./mail/mail.ts";
import { markdownFormat } from "./markdown/markdown.ts";
import { markdownPageFormat } from "./markdown/markdown-page.ts";
import { refuse } from "./problems.ts";
import type { Intake, Seed } from "./seed.ts";
import { textFormat } from "./text.ts";

/** The formats that are read; the first that accepts a file reads it: a page's markup in a text file is a page, and a feed in one a feed. */
const FORMATS: readonly Format[] = [
  feedFormat,
  htmlFormat,
  oneFilePageFormat,
  databaseFormat,
  markdownPageFormat,
  markdownFormat,
  textFormat,
  jsonFormat,
  mailFormat,
];

/**
 * Reads one source file. Never throws, whatever the bytes: a file that gives no article gives a
 * problem that says why and what to do.
 * @param evidence What the library's other files tell of it, from a gatherer that observed all.
 */
export function readSeed(seed: Seed, evidence: Evidence = NO_EVIDENCE): Intake {
  const tooLarge = refusalBySize(seed.file, seed.bytes.length);
  if (tooLarge !== null) return tooLarge;
  const format = formatOf(seed);
  return format === undefined ? refuseFormat(seed.file) : format.read(seed, evidence);
}

/**
 * What one source file shows of its library, for a gatherer; null when it shows nothing. Never
 * throws, whatever the bytes.
 */
export function observeSeed(seed: Seed): Observation | null {
  if (refusalBySize(seed.file, seed.bytes.length) !== null) return null;
  return formatOf(seed)?.observe?.(seed) ?? null;
}

/** The name of the format that reads a source file, or null when none does. */
export function formatNameOf(seed: Seed): string | null {
  return formatOf(seed)?.name ?? null;
}

function formatOf(seed: Seed): Format | undefined {
  return FORMATS.find((candidate) => candidate.accepts(seed));
}

/** The refusal of a file that is too large, or null; for use before a file is read into memory. */
export function refusalBySize(file: string, byteLength: number): Intake | null {
  const named = FORMATS.find(({ extensions }) => hasExtension(file, extensions));
  const most = named?.byteLimit ?? SEED_BYTE_LIMIT;
  if (byteLength <= most) return null;
  const limit = most / 1024 / 1024;
  const size = Math.ceil(byteLength / 1024 / 1024);
  return refuse(
    file,
    `It is too large: ${size} MiB, and at most ${limit} MiB are read. ${named?.tooLarge ?? SPLIT_IT}`,
  );
}

const SPLIT_IT = "Split it into one file per article, or save a page as HTML only.";

function refuseFormat(file: string): Intake {
  const extensions = FORMATS.flatMap((format) => format.extensions).join(", ");
  return refuse(
    file,
    `Its name does not end like a file that is read (${extensions}). Rename it or move it elsewhere.`,
  );
}
