/** How long a file's address is kept for a browser that asks where to put it. */
const HOLD_MS = 60_000;

/** Offers a file made in the page to the reader as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HOLD_MS);
}
