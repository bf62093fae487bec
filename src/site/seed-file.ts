import { readFileSync } from "node:fs";
import type { Evidence, Observation } from "#intake/dump/evidence.ts";
import { formatNameOf, observeSeed, readSeed } from "#intake/intake.ts";
import { refuse } from "#intake/problems.ts";
import { placePictures, type PlacedIntake } from "./placed-pictures.ts";
import { errorCode, readFault, type SeedFile } from "./seeds.ts";

/** Gives a file's bytes; throws as `fs` does. */
export type ReadBytes = (path: string) => Uint8Array;

/** What a file gives, and the name of the format that read it, or null when none did. */
export type SeedIntake = PlacedIntake & { readonly format: string | null };

type Named = Pick<SeedFile, "file" | "path">;

/** What a file shows of its library; one that cannot be opened shows nothing, which its reading tells. */
export function observeSeedFile(
  { file, path }: Named,
  readBytes: ReadBytes = readFileSync,
): Observation | null {
  const bytes = bytesOf(path, readBytes);
  return typeof bytes === "string" ? null : observeSeed({ file, bytes });
}

/** Opens and reads a file; what is wrong with it comes back as a problem. */
export function readSeedFile(
  { file, path }: Named,
  evidence: Evidence,
  readBytes: ReadBytes = readFileSync,
): SeedIntake {
  const bytes = bytesOf(path, readBytes);
  if (typeof bytes === "string") {
    return { intake: refuse(file, readFault(bytes)), pictures: [], format: null };
  }
  const seed = { file, bytes };
  const placed = placePictures(readSeed(seed, evidence), { file, path });
  return { ...placed, format: formatNameOf(seed) };
}

/** The bytes, or the code of the error. */
function bytesOf(path: string, readBytes: ReadBytes): Uint8Array | string {
  try {
    return readBytes(path);
  } catch (error) {
    return errorCode(error);
  }
}
