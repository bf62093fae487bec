import { useSyncExternalStore } from "react";
import type { Note } from "#article/notes/note.ts";
import { printStoredNotes, readStoredNotes } from "#article/notes/stored-notes.ts";
import { NOTES_KEY } from "./notes-key.ts";

/** Why notes are not kept: no room, no storage at all, or a store of a newer version. */
export type KeepFailure = "full" | "blocked" | "newer";

/** What this device keeps. */
export type KeptNotes = {
  readonly notes: readonly Note[];
  /** Why nothing can be read, or null. */
  readonly failure: KeepFailure | null;
};

const NOTHING: KeptNotes = { notes: [], failure: null };

const listeners = new Set<() => void>();
let known: { readonly stored: string | null; readonly kept: KeptNotes } | null = null;

/** The notes of this device, as they are changed here or in another tab. Empty while prerendered. */
export function useKeptNotes(): KeptNotes {
  return useSyncExternalStore(subscribe, readKeptNotes, () => NOTHING);
}

/** The notes of this device; the same object until they change. */
export function readKeptNotes(): KeptNotes {
  let stored: string | null;
  try {
    stored = localStorage.getItem(NOTES_KEY);
  } catch {
    return BLOCKED;
  }
  if (known === null || known.stored !== stored) known = { stored, kept: keptFrom(stored) };
  return known.kept;
}

const BLOCKED: KeptNotes = { notes: [], failure: "blocked" };

/**
 * Changes what is kept, from what is kept at this moment.
 * @returns why it could not, or null.
 */
export function changeNotes(
  change: (notes: readonly Note[]) => readonly Note[],
): KeepFailure | null {
  const { notes, failure } = readKeptNotes();
  if (failure !== null) return failure;
  try {
    localStorage.setItem(NOTES_KEY, printStoredNotes(change(notes)));
  } catch (error) {
    return isQuotaError(error) ? "full" : "blocked";
  }
  for (const listener of listeners) listener();
  return null;
}

function keptFrom(stored: string | null): KeptNotes {
  const read = readStoredNotes(stored);
  return read.kind === "newer"
    ? { notes: [], failure: "newer" }
    : { notes: read.notes, failure: null };
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
