import { useState } from "react";
import { copyText } from "./copy-text.ts";

/** How long "Copied" stands before a button is itself again. */
const COPIED_MS = 2000;

/** What was copied last, until it is told no more; and the way to copy. */
export function useCopied<Name>(): {
  readonly copied: Name | null;
  readonly copy: (name: Name, text: string, request: string) => Promise<void>;
} {
  const [copied, setCopied] = useState<Name | null>(null);
  async function copy(name: Name, text: string, request: string) {
    if (!(await copyText(text, request))) return;
    setCopied(() => name);
    setTimeout(() => setCopied(null), COPIED_MS);
  }
  return { copied, copy };
}
