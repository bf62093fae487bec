import { hash } from "node:crypto";

/** A name for a content that no other one has. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url");
}
