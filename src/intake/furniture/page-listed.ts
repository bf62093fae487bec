/** Wordings from one text, parted by `|`: some thousand of them, one a line, would hide the rows. */
export function listed(text: string): readonly string[] {
  return text.split("|").map((wording) => wording.trim().replace(/\s+/g, " "));
}
