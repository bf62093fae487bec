import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "./source-files.ts";

const SEED = "seeds/000_ab3423500176ee8b.txt";
const SHA256 = "bbd61ea47d5883322a3e35036404017f9fcd921e0d751c0ed02d1dd794aeb73f";

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("the seed", () => {
  const bytes = readFileSync(join(PROJECT, SEED));

  test("is kept byte for byte", () => {
    expect(sha256(bytes)).toBe(SHA256);
  });

  test("differs once a line ending is converted", () => {
    const converted = Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1");
    expect(sha256(converted)).not.toBe(SHA256);
  });
});
