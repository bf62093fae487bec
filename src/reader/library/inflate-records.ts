/** An empty last block (RFC 1951, 3.2.6), which records lack. */
const LAST_BLOCK = Uint8Array.of(0x03, 0x00);

/**
 * The texts of some records. Each is a run of deflate blocks that ends at a byte and holds a line of
 * text, so that together they are one stream: to open a stream costs ten times what a record does.
 *
 * @returns A text for each record, or null when any of them is damaged.
 */
export async function inflateRecords(
  records: readonly Uint8Array[],
): Promise<readonly string[] | null> {
  try {
    const lines = (await inflated([...records, LAST_BLOCK])).split("\n");
    return lines.length === records.length + 1 ? lines.slice(0, -1) : null;
  } catch {
    return null;
  }
}

/** Without a blob, which browsers keep in another process. */
async function inflated(pieces: readonly Uint8Array[]): Promise<string> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const written = [writer.write(joined(pieces)), writer.close()];
  const [text] = await Promise.all([new Response(readable).text(), ...written]);
  return text;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
