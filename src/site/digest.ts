import { createHash } from "node:crypto";

/** A name for a content that no other one has. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url");
}
