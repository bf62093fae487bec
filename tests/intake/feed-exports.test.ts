import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { BODY, messagesOf, OTHER, read, rss, TEXT, textsOf, TITLE } from "./feed-samples.ts";

/** An export of WordPress with some posts. */
function wordpress(...posts: readonly string[]): string {
  return rss("<wp:wxr_version>1.2</wp:wxr_version>", ...posts);
}

function post(content: string, ...parts: readonly string[]): string {
  const state = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";
  const text = `<content:encoded><![CDATA[${content}]]></content:encoded>`;
  return `<item>${TITLE}${parts.length > 0 ? parts.join("") : state}${text}</item>`;
}

function blocksOf(content: string) {
  return read(wordpress(post(content))).articles[0]?.blocks;
}

function removedFrom(content: string) {
  const removed = read(wordpress(post(content))).articles[0]?.removed;
  return removed?.map(({ rule, text, line }) => [rule, text, line]);
}

describe("a post of WordPress's classic editor", () => {
  test("has a paragraph between empty lines", () => {
    expect(textsOf(read(wordpress(post(`${TEXT}\n \n${OTHER}`))))).toEqual([TEXT, OTHER]);
  });

  test("keeps the ends of lines, once", () => {
    const verse = { kind: "paragraph", text: "Fog on the water,\na gull,\nand me." };
    expect(blocksOf("Fog on the water,\na gull,<br />\nand me.")).toEqual([verse]);
  });

  test("has empty lines in a program and in a list", () => {
    expect(blocksOf("<pre>one\n\ntwo\nthree</pre>\n<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>")).toEqual(
      [
        { kind: "code", text: "one\n\ntwo\nthree" },
        { kind: "list", ordered: false, items: ["a", "b"] },
      ],
    );
  });

  test("has no ends of lines where blocks say what is a paragraph", () => {
    const block = "<!-- wp:paragraph -->\n<p>Fog on\nthe water.</p>\n<!-- /wp:paragraph -->";
    expect(blocksOf(block)).toEqual([{ kind: "paragraph", text: "Fog on the water." }]);
  });
});

describe("WordPress's signs in brackets", () => {
  test.each([
    ["behind the picture", `[caption id="a" width="3"]<img src="a.jpg" /> The quay[/caption]`],
    ["behind a linked one", `[caption]<a href="x"><img src="a.jpg"></a>\nThe quay[/caption]`],
    ["in a field", `[caption caption="The quay"]<img src="a.jpg">[/caption]`],
    ["of old", `[wp_caption id="a"]<img src="a.jpg"> The <em>quay</em>[/wp_caption]`],
  ])("are a picture's caption: %s", (_name, sign) => {
    expect(blocksOf(`${sign}\n\n${TEXT}`)).toEqual([
      { kind: "figure", text: "The quay" },
      { kind: "paragraph", text: TEXT },
    ]);
  });

  test("are left out with their place where they stand for a part of the page", () => {
    expect(
      removedFrom(`${TEXT}\n\n[gallery ids="1,2"]\n\n[contact-form-7\nid="4"]\n\n[su_x y='1']`),
    ).toEqual([
      ["shortcode", `[gallery ids="1,2"]`, 4],
      ["shortcode", `[contact-form-7 id="4"]`, 6],
      ["shortcode", "[su_x y='1']", 9],
    ]);
  });

  test("leave the text between two of them", () => {
    const page = `[vc_row][vc_column_text]${TEXT}[/vc_column_text][vc_column_text]${OTHER}[/vc_column_text][/vc_row]`;
    expect(textsOf(read(wordpress(post(page))))).toEqual([TEXT, OTHER]);
    expect(blocksOf(`The [mark]white[/mark] ferry.`)).toMatchObject([{ text: "The white ferry." }]);
  });

  test("name what is shown from elsewhere", () => {
    expect(blocksOf("[embed]https://film.example/1[/embed]")).toMatchObject([
      { text: "https://film.example/1" },
    ]);
  });

  test.each([
    "He said so [sic].",
    "As shown [1] and [Smith 2031].",
    "[Update] It sails.",
    "An [a] and [b].",
  ])("are not the writer's own brackets: %s", (text) => {
    expect(blocksOf(text)).toEqual([{ kind: "paragraph", text }]);
  });

  test("are programs, where they have an end", () => {
    const program = { kind: "code", text: "one\n\ntwo" };
    expect(blocksOf(`[code lang="a"]one\n\ntwo[/code]\n\n${TEXT}`)).toMatchObject([program, {}]);
    expect(blocksOf(`[code]\n\n${TEXT}`)).toEqual([{ kind: "paragraph", text: TEXT }]);
  });

  test("stay where they are meant", () => {
    expect(blocksOf("Write [[gallery]] there.")).toMatchObject([
      { text: "Write [gallery] there." },
    ]);
  });
});

describe("a post of WordPress", () => {
  test.each([
    ["draft", "<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>"],
    ["trash", "<wp:status>trash</wp:status><wp:post_type>post</wp:post_type>"],
    ["private", "<wp:status>private</wp:status><wp:post_type>page</wp:post_type>"],
    ["future", "<wp:status>future</wp:status><wp:post_type>post</wp:post_type>"],
    ["behind a password", "<wp:status>publish</wp:status><wp:post_password>a</wp:post_password>"],
    ["attachment", "<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>"],
    ["nav_menu_item", "<wp:status>publish</wp:status><wp:post_type>nav_menu_item</wp:post_type>"],
    ["revision", "<wp:status>inherit</wp:status><wp:post_type>revision</wp:post_type>"],
    ["without a status", "<wp:post_type>post</wp:post_type>"],
    ["wp_template", "<wp:status>publish</wp:status><wp:post_type>wp_template</wp:post_type>"],
  ])("is told and no article when it is %s", (kind, state) => {
    const intake = read(wordpress(post(TEXT, state), post(OTHER)));
    expect(textsOf(intake)).toEqual([OTHER]);
    expect(messagesOf(intake)).toContain(`${kind} (1)`);
  });

  test("of a type that a site has made is an article", () => {
    const recipe = post(TEXT, "<wp:status>publish</wp:status><wp:post_type>recipe</wp:post_type>");
    expect(textsOf(read(wordpress(recipe)))).toEqual([TEXT]);
  });

  test("has its author's name, its day, its categories before its tags, and an id of its site", () => {
    const author =
      "<wp:author><wp:author_login>ab</wp:author_login><wp:author_display_name>Ana Bell</wp:author_display_name></wp:author>";
    const parts = [
      "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_id>7</wp:post_id>",
      "<dc:creator>ab</dc:creator><wp:post_date>2031-05-05 00:15:00</wp:post_date>",
      "<wp:post_date_gmt>2031-05-04 22:15:00</wp:post_date_gmt>",
      `<category domain="post_tag">boats</category><category domain="category">Harbour</category>`,
    ];
    expect(read(wordpress(author, post(TEXT, ...parts))).articles).toMatchObject([
      { authors: ["Ana Bell"], date: "2031-05-05", sections: ["Harbour"], id: "quay-example-p-7" },
    ]);
  });

  test("has its tags where its category is none", () => {
    const state = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";
    const none = `<category domain="category" nicename="uncategorized">Alles</category>`;
    const tag = `<category domain="post_tag">boats</category>`;
    expect(read(wordpress(post(TEXT, state, none, tag))).articles).toMatchObject([
      { sections: ["boats"] },
    ]);
  });

  test("lists the comments that were let through as left out, 500 at most", () => {
    const state = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";
    const comment = (approved: string) =>
      `<wp:comment><wp:comment_author>Tom</wp:comment_author><wp:comment_content>I was there.</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved></wp:comment>`;
    const removed = (...comments: readonly string[]) =>
      read(wordpress(post(TEXT, state, ...comments))).articles[0]?.removed.map(
        ({ text }) => text,
      ) ?? [];
    expect(removed(comment("1"), comment("spam"), comment("0"))).toEqual(["Tom: I was there."]);
    expect(removed(comment("1").repeat(502)).slice(500)).toEqual(["2 more comments"]);
  });
});

describe("hostile posts", () => {
  test.each([
    ["captions without end", `[caption id="1"] `.repeat(200_000)],
    ["brackets", "[[".repeat(2_000_000)],
    ["fields without end", `[a ${" ".repeat(3000)}`.repeat(1000)],
    ["signs", "[gallery]\n".repeat(200_000)],
    ["ends of lines", "a\n".repeat(500_000)],
    ["spaces in lines", `${"\n          ".repeat(300_000)}a`],
    ["signs of tags", "<".repeat(2_000_000)],
  ])("are read in time: %s", { timeout: 60_000 }, (_name, content) => {
    const start = performance.now();
    const intake = read(wordpress(post(content), post(OTHER)));
    expect(textsOf(intake)).toContain(OTHER);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("an export of Blogger", () => {
  const kind = (term: string) =>
    `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${term}"/>`;
  const entry = (...parts: readonly string[]) =>
    `<entry>${parts.join("")}<content type="html">${BODY}</content></entry>`;
  const feed = (...entries: readonly string[]) =>
    read(`<feed>${entries.join("")}${entry(kind("post"), "<id>tag:b,1:post-1</id>")}</feed>`);

  test.each([
    ["template", kind("template")],
    ["settings", kind("settings")],
    ["draft", `${kind("post")}<app:control><app:draft>yes</app:draft></app:control>`],
    ["draft", "<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>"],
    ["trashed", "<blogger:type>POST</blogger:type><blogger:status>SOFT_TRASHED</blogger:status>"],
    ["comment", `${kind("comment")}<thr:in-reply-to ref="tag:b,1:post-9"/>`],
  ])("tells of what is a %s", (name, parts) => {
    const intake = feed(entry(parts));
    expect(intake.articles).toHaveLength(1);
    expect(messagesOf(intake)).toContain(`${name} (1)`);
  });

  test("lists a comment as left out of its post", () => {
    const intake = feed(entry(kind("comment"), `<thr:in-reply-to ref="tag:b,1:post-1"/>`));
    expect(intake.articles[0]?.removed).toMatchObject([{ rule: "comment of a reader" }]);
    expect(messagesOf(intake)).not.toContain("comment");
  });

  test("gives pages, and posts with labels for sections", () => {
    const label = `<category scheme="http://www.blogger.com/atom/ns#" term="Harbour"/>`;
    const { articles } = feed(entry(kind("page"), label));
    expect(articles).toMatchObject([{ sections: ["Harbour"] }, { sections: [] }]);
  });
});

describe("a note of Evernote", () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256);
  const data = Buffer.from(bytes)
    .toString("base64")
    .replaceAll(/(.{76})/g, "$1\r\n");
  const hash = createHash("md5").update(bytes).digest("hex");
  const note = (content: string, ...parts: readonly string[]) =>
    `<en-export><note>${TITLE}<created>20310504T081500Z</created>${parts.join("")}` +
    `<content><![CDATA[<en-note>${content}</en-note>]]></content></note></en-export>`;
  const resource = (type: string, name = "") =>
    `<resource><data encoding="base64">\r\n${data}\r\n</data><mime>${type}</mime>` +
    `<resource-attributes><file-name>${name}</file-name></resource-attributes></resource>`;

  test("has its picture's bytes in the export, found by their hash", () => {
    const media = `<div>${TEXT}</div><en-media type="image/png" hash="${hash.toUpperCase()}" alt="The quay"/>`;
    const text = note(media, "<tag>é</tag>", resource("image/png"));
    const [[figure, picture] = []] = Array.from(read(text, "notes.enex").pictures ?? []);
    const { start = 0, end = 0, encoding } = picture?.part ?? {};
    expect(figure?.text).toBe("The quay");
    expect(encoding).toBe("base64");
    const part = Buffer.from(text, "utf8").subarray(start, end).toString("latin1");
    expect(Uint8Array.from(Buffer.from(part, "base64"))).toEqual(bytes);
  });

  test("has no picture where the hash is another one's", () => {
    const media = `<en-media hash="${"0".repeat(32)}" alt="The quay"/>${TEXT}`;
    expect(read(note(media, resource("image/png"))).pictures).toBeUndefined();
  });

  test("keeps its id among others of its title and day", () => {
    const other = note(OTHER).replace("T081500Z", "T091500Z");
    const notes = other.replace("</note>", `</note>${note(TEXT).replaceAll(/<.?en-export>/g, "")}`);
    const ids = (text: string) => read(text, "notes.enex").articles.map(({ id }) => id);
    expect(ids(notes)).toEqual([...ids(other), ...ids(note(TEXT))]);
  });

  test("names other files as left out", () => {
    const [article] = read(note(TEXT, resource("application/pdf", "tickets.pdf"))).articles;
    expect(article?.removed).toMatchObject([
      { rule: "attachment", text: "tickets.pdf (application/pdf)" },
    ]);
  });

  test("shows boxes to tick as signs", () => {
    const list = `<ul><li style="--en-checked:true;">Tickets</li><li style="--en-checked:false;">Bread</li></ul>`;
    const texts = textsOf(
      read(note(`<div><en-todo checked="true"/>Boots</div><div><en-todo/>Lamp</div>${list}`)),
    );
    expect(texts).toEqual(["☑ Boots", "☐ Lamp", "☑ Tickets", "☐ Bread"]);
  });

  test("keeps what is encrypted out, and says where it stood", () => {
    const [article] = read(note(`<div>${TEXT}</div>\n<en-crypt>U2VjcmV0</en-crypt>`)).articles;
    expect(article?.removed).toMatchObject([{ rule: "encrypted text", line: 2 }]);
    expect(article?.blocks).toHaveLength(1);
  });
});
