/** The one form in which data files are asked for in part. */
const RANGE = /^bytes=(\d+)-(\d+)$/;

/**
 * The part of a kept file that a request asks for, as a host would send it (RFC 9110, 14 and 15.3.7);
 * the whole file where no part is asked for. A range that lies outside is refused with 416.
 */
export async function partialResponse(whole: Response, range: string | null): Promise<Response> {
  const [, from, to] = RANGE.exec(range ?? "") ?? [];
  if (from === undefined) return whole;
  const bytes = await whole.arrayBuffer();
  const first = Number(from);
  const last = Math.min(Number(to), bytes.byteLength - 1);
  if (first > last) return refused(bytes.byteLength);
  const headers = new Headers(whole.headers);
  headers.set("Content-Range", `bytes ${first}-${last}/${bytes.byteLength}`);
  headers.set("Content-Length", String(last - first + 1));
  return new Response(bytes.slice(first, last + 1), { status: 206, headers });
}

function refused(length: number): Response {
  return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${length}` } });
}
