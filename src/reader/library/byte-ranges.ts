import type { Span } from "#article/places.ts";
import type { Loaded } from "./data-files.ts";

/** Fetches as `fetch` does. */
export type Fetch = (url: string, options?: RequestInit) => Promise<Response>;

/** Parts of data files. Its promises never reject. */
export type ByteRanges = {
  /**
   * Reads a part of a file. A host that ignores ranges sends the whole file, which is kept then.
   * A failure is forgotten, so that asking again tries again; that a signal ended the reading is one too.
   */
  read(file: string, span: Span, signal?: AbortSignal): Promise<Loaded<Uint8Array>>;
  /** Reads a whole file and keeps it. */
  readWhole(file: string, signal?: AbortSignal): Promise<Loaded<Uint8Array>>;
};

/** Whole files kept: some 20 kB each. */
const FILES_KEPT = 64;

/** The parts of the data files below `dataUrl` (absolute, ending in `/`). */
export function createByteRanges(dataUrl: string, fetch: Fetch): ByteRanges {
  const whole = new Map<string, Uint8Array>();

  function keep(file: string, bytes: Uint8Array): void {
    whole.set(file, bytes);
    const oldest = whole.keys().next();
    if (whole.size > FILES_KEPT && oldest.done !== true) whole.delete(oldest.value);
  }

  async function request(file: string, options: RequestInit): Promise<Response | null> {
    try {
      const response = await fetch(dataUrl + file, options);
      return response.ok ? response : null;
    } catch {
      return null;
    }
  }

  async function readWhole(file: string, signal?: AbortSignal): Promise<Loaded<Uint8Array>> {
    const known = whole.get(file);
    if (known !== undefined) return { kind: "ready", value: known };
    const response = await request(file, withSignal(signal));
    const bytes = response === null ? null : await bytesOf(response);
    if (bytes === null) return { kind: "failed", file };
    keep(file, bytes);
    return { kind: "ready", value: bytes };
  }

  async function read(file: string, span: Span, signal?: AbortSignal): Promise<Loaded<Uint8Array>> {
    const known = whole.get(file);
    if (known !== undefined) return partOf(file, known, span);
    const headers = { Range: `bytes=${span.start}-${span.start + span.length - 1}` };
    const response = await request(file, { ...withSignal(signal), headers });
    const bytes = response === null ? null : await bytesOf(response);
    if (response === null || bytes === null) return { kind: "failed", file };
    if (response.status === PARTIAL) return checkLength(file, bytes, span);
    keep(file, bytes);
    return partOf(file, bytes, span);
  }

  return { read, readWhole };
}

/** The status of an answer that holds just the range asked for. */
const PARTIAL = 206;

function withSignal(signal: AbortSignal | undefined): RequestInit {
  return signal === undefined ? {} : { signal };
}

async function bytesOf(response: Response): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return null;
  }
}

function partOf(file: string, bytes: Uint8Array, { start, length }: Span): Loaded<Uint8Array> {
  return checkLength(file, bytes.subarray(start, start + length), { start, length });
}

function checkLength(file: string, bytes: Uint8Array, { length }: Span): Loaded<Uint8Array> {
  return bytes.length === length ? { kind: "ready", value: bytes } : { kind: "failed", file };
}
