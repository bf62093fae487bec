/** Code units of the longest address that is looked at; `data:` addresses hold whole pictures. */
const LONGEST = 2000;

/** Addresses with a scheme or a host, and those from the top of one; also a drive's letter. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/)/i;

/** No browser writes them into the address of a file that it saved beside a page. */
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const UNUSUAL = /[\0-\x1f\x7f-\x9f\\\u2028\u2029\ufffd]/;

/**
 * The file that a source names beside itself, as a path inside the seeds folder; null for an address
 * on the web or in the file system, for one that leads out of the folder, and for hidden files.
 * @param file Path of the source inside the seeds folder.
 * @param address As it stands in the source, percent-encoded.
 */
export function besidePath(file: string, address: string): string | null {
  if (address.length > LONGEST || ELSEWHERE.test(address.trim())) return null;
  const name = decoded(address.trim().replace(/[?#].*$/s, ""));
  if (name === null || name === "" || ELSEWHERE.test(name) || UNUSUAL.test(name)) return null;
  return joined(file.split("/").slice(0, -1), name.split("/"));
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function joined(folders: readonly string[], names: readonly string[]): string | null {
  const path = [...folders];
  for (const name of names) {
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (path.pop() === undefined) return null;
    } else if (name.startsWith(".")) return null;
    else path.push(name);
  }
  return path.length === 0 ? null : path.join("/");
}
