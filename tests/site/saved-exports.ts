/** An entry of an export: its number names it, and the rest stands in for what a site says. */
export type SavedEntry = {
  readonly number: number;
  readonly title?: string;
  readonly text?: string;
  /** Tells of the article beside its text. */
  readonly summary?: string;
  /** What readers wrote below it. */
  readonly comments?: readonly string[];
};

/** Makes a whole file of some entries. */
export type SavedExport = (entries: readonly SavedEntry[]) => string;

const titleOf = ({ number, title }: SavedEntry) => title ?? `Ferry ${number} is back`;
const textOf = ({ number, text }: SavedEntry) =>
  text ?? `Ferry ${number} came back to the old quay on Monday, and all the village waved at it.`;
const summaryOf = ({ summary }: SavedEntry) =>
  summary ?? "Villagers greet the ship from the shore.";

const rss: SavedExport = (entries) =>
  rssOf(
    entries.map(
      (entry) =>
        `<item><guid>https://quay.example/${entry.number}</guid><title>${titleOf(entry)}</title>` +
        `<description>${summaryOf(entry)}</description>\n` +
        `<content:encoded><![CDATA[<p>${textOf(entry)}</p>]]></content:encoded></item>`,
    ),
  );

const wordpress: SavedExport = (entries) =>
  rssOf([
    "<wp:wxr_version>1.2</wp:wxr_version>",
    ...entries.map((entry) => {
      const { number, comments = [] } = entry;
      const state = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";
      return (
        `<item><guid>https://quay.example/?p=${number}</guid><title>${titleOf(entry)}</title>` +
        `${state}<content:encoded><![CDATA[${textOf(entry)}]]></content:encoded>\n` +
        `${comments.map(wordpressComment).join("\n")}</item>`
      );
    }),
  ]);

function wordpressComment(text: string): string {
  const state = "<wp:comment_approved>1</wp:comment_approved>";
  return `<wp:comment>${state}<wp:comment_content>${text}</wp:comment_content></wp:comment>`;
}

function rssOf(parts: readonly string[]): string {
  return `<rss version="2.0"><channel><title>Quay</title>${parts.join("\n")}</channel></rss>`;
}

const blogger: SavedExport = (entries) => {
  const kind = `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>`;
  const posts = entries.map(
    (entry) =>
      `<entry>${kind}<id>tag:blogger.example,1:post-${entry.number}</id><title>${titleOf(entry)}</title>` +
      `<content type="html">&lt;p&gt;${textOf(entry)}&lt;/p&gt;</content></entry>`,
  );
  return `<feed>${posts.join("\n")}</feed>`;
};

const json: SavedExport = (entries) =>
  JSON.stringify(
    entries.map((entry) => ({
      id: `ferry-${entry.number}`,
      title: titleOf(entry),
      text: textOf(entry),
    })),
  );

const mailbox: SavedExport = (entries) =>
  entries
    .map(
      (entry) =>
        `From post@quay.example Mon May  5 09:00:00 2031\nMessage-ID: <${entry.number}@quay.example>\n` +
        `From: Quay <post@quay.example>\nSubject: ${titleOf(entry)}\nContent-Type: text/plain\n\n${textOf(entry)}\n`,
    )
    .join("\n");

/** By the ending of the file's name. */
export const SAVED_EXPORTS = { rss, wxr: wordpress, atom: blogger, json, mbox: mailbox };
