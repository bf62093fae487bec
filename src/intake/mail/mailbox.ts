/** A message of a mailbox file, and where it starts there. */
export type Message = { readonly text: string; readonly start: number };

/** `From sender date`, by which mailbox files part messages (RFC 4155). */
const FROM_LINE = /^From \S+ .*\d{4}.*$/;

/** What programs write for a line of a message that starts so. */
const QUOTED_FROM = /^>(>*From )/gm;

/** The messages of a mailbox, or the file itself when it is one message. */
export function splitMailbox(text: string): readonly Message[] {
  const starts = fromLines(text);
  if (starts.length === 0) return [{ text, start: 0 }];
  return starts.map((from, index) => {
    const start = text.indexOf("\n", from) + 1 || text.length;
    const message = text.slice(start, starts[index + 1] ?? text.length);
    return { text: message.replace(QUOTED_FROM, "$1"), start };
  });
}

/** Places of the lines that part messages: the first of the file, and those below an empty line. */
function fromLines(text: string): readonly number[] {
  if (!text.startsWith("From ")) return [];
  const places: number[] = [];
  for (let at = 0; at !== -1; at = nextFrom(text, at)) {
    const line = text.slice(at, Math.max(at, text.indexOf("\n", at))).trimEnd();
    const isApart = at === 0 || /\n\r?\n$/.test(text.slice(Math.max(0, at - 3), at));
    if (isApart && (at === 0 || FROM_LINE.test(line))) places.push(at);
  }
  return places;
}

function nextFrom(text: string, at: number): number {
  const found = text.indexOf("\nFrom ", at);
  return found === -1 ? -1 : found + 1;
}
