import { articleIdFrom } from "#article/article-id.ts";
import type { Article, ArticleId } from "#article/article.ts";
import type { Evidence } from "../dump/evidence.ts";
import { type Format, hasExtension } from "../format.ts";
import { doubt, firstMessages, refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";
import { byteText } from "../mime/byte-text.ts";
import { splitHeaders } from "../mime/headers.ts";
import { readMailArticle } from "./mail-article.ts";
import { messageParts, partBytes } from "../mime/message-parts.ts";
import { createLineCounter } from "../mime/line-counter.ts";
import { type Message, splitMailbox } from "./mailbox.ts";

const MAILBOX_EXTENSIONS: readonly string[] = [".mbox"];
const EXTENSIONS: readonly string[] = [".eml", ...MAILBOX_EXTENSIONS];

/** Messages inside one another beyond which they are named but not read. */
const DEEPEST = 5;

/** Messages of one file; a mailbox of the size that is read has some thousands. */
const MOST_MESSAGES = 5000;

/** Fields of which every message has one. */
const KNOWN_FIELDS = ["from", "date", "subject", "message-id", "received", "mime-version"];

const CUT = "It has more parts than any letter; those behind the first 1,000 are not read.";
const TOO_DEEP =
  "It holds messages inside one another more than 5 deep; the innermost are not read.";

/** Letters as mail programs save them: one in a file, or many in a mailbox. */
export const mailFormat: Format = {
  name: "mail",
  extensions: EXTENSIONS,
  accepts: (seed) => hasExtension(seed.file, EXTENSIONS),
  read: readMail,
};

type Reading = {
  readonly file: string;
  readonly evidence: Evidence;
  readonly lineAt: (place: number) => number;
  readonly articles: Article[];
  readonly told: string[];
  readonly ids: Set<ArticleId>;
  /** Messages that were seen, read or not. */
  messages: number;
};

function readMail({ file, bytes }: Seed, evidence: Evidence): Intake {
  const text = byteText(bytes);
  const reading: Reading = {
    file,
    evidence,
    lineAt: createLineCounter(text),
    articles: [],
    told: [],
    ids: new Set(),
    messages: 0,
  };
  const messages = splitMailbox(text);
  for (const message of messages.slice(0, MOST_MESSAGES)) readMessage(reading, message, 0);
  if (messages.length > MOST_MESSAGES) {
    reading.told.push(`It holds ${messages.length} messages; ${MOST_MESSAGES} are read. Split it.`);
  }
  const told = firstMessages(reading.told);
  if (reading.articles.length === 0) return refuse(file, told.join(" "));
  return { articles: reading.articles, problems: told.map((each) => doubt(file, each)) };
}

function readMessage(reading: Reading, message: Message, depth: number): void {
  reading.messages += 1;
  const number = reading.messages;
  const tell = (problem: string): void => {
    reading.told.push(number === 1 ? problem : `Message ${number}: ${problem}`);
  };
  const { headers, body, bodyStart } = splitHeaders(message.text);
  if (!KNOWN_FIELDS.some((name) => headers.has(name))) return tell(NO_MESSAGE);
  const { parts, isCut } = messageParts(headers, body, bodyStart);
  if (isCut) tell(CUT);
  const read = readMailArticle(
    reading.file,
    {
      headers,
      parts,
      fallbackId: numberedId(reading.file, number),
      lineAt: (place) => reading.lineAt(message.start + place),
    },
    reading.evidence,
  );
  const inner = parts.filter(({ type }) => type === "message/rfc822");
  if (read.article !== null) keep(reading, read.article, number);
  if (read.article !== null || inner.length === 0) for (const each of read.messages) tell(each);
  if (inner.length > 0 && depth >= DEEPEST) return tell(TOO_DEEP);
  for (const part of inner) {
    const text = byteText(partBytes(part));
    readMessage(reading, { text, start: message.start + part.start }, depth + 1);
  }
}

const NO_MESSAGE =
  "It is no mail message: it does not begin with lines such as “Subject: …”. " +
  "Save the letter from the mail program again.";

/** Of two messages of one name, such as a letter that was sent and came back, both are kept. */
function keep(reading: Reading, article: Article, number: number): void {
  const isTaken = reading.ids.has(article.id);
  const id = isTaken ? numberedId(reading.file, number) : article.id;
  reading.ids.add(id);
  reading.articles.push({ ...article, id });
}

/** The file's own name for its only or first message, else with the message's number. */
function numberedId(file: string, number: number): ArticleId {
  if (!hasExtension(file, MAILBOX_EXTENSIONS) && number === 1) return articleIdFrom(file);
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return articleIdFrom(`${base.replaceAll(".", "-")}-message-${number}`);
}
