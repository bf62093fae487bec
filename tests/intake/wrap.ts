/** A text wrapped at a width, as programs do it: a line is as long as its words allow. */
export function wrap(text: string, width: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(lines.length === 0 ? indent + word : word);
  }
  return lines;
}
