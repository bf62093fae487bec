import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { createDevLibrary } from "#site/dev-library.ts";
import { createSeedReader } from "#site/seed-reader.ts";
import { pngBytes } from "#tests/support/picture-bytes.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const PAGE = "news/page.html";
const CAPTION = "The quay at dawn.";
const LONG = "The ferry came back to the quay in the morning, and all of them went ashore at last.";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, "news/page_files"), { recursive: true });
  const figure = `<figure><img src="page_files/quay.png" alt="A ferry"><figcaption>${CAPTION}</figcaption></figure>`;
  const text = `<p>${LONG}</p>`.repeat(3);
  const page = `<title>The ferry</title><article><h1>The ferry</h1>${figure}${text}</article>`;
  writeFileSync(join(folder, PAGE), page);
});

const picturePath = () => join(folder, "news/page_files/quay.png");

function putPicture(bytes: Uint8Array | string): void {
  writeFileSync(picturePath(), bytes);
}

/** The page's first figure, and what a person is told of the page. */
function read() {
  const { articles, problems } = createSeedReader(folder).read();
  return {
    figure: articles[0]?.blocks.find(({ kind }) => kind === "figure"),
    told: problems.filter(({ file }) => file === PAGE).map(({ message }) => message),
  };
}

describe("a picture beside a page", () => {
  test("stands in the article with its size", () => {
    putPicture(pngBytes(300, 200));
    expect(read()).toEqual({
      figure: {
        kind: "figure",
        text: CAPTION,
        picture: {
          file: expect.stringMatching(/^picture-[0-9a-f]{16}\.png$/) as string,
          width: 300,
          height: 200,
          alt: "A ferry",
        },
      },
      told: [],
    });
  });

  const faults: readonly [title: string, make: () => void, advice: string][] = [
    ["is missing", () => {}, "It is not there. Save the page again with its pictures."],
    [
      "is a link",
      () => {
        writeFileSync(join(folder, "other.png"), pngBytes(3, 2));
        symlinkSync(join(folder, "other.png"), picturePath());
      },
      "A link leads to it, and links are not followed. Put the file itself there.",
    ],
    [
      "lies behind a link",
      () => {
        putPicture(pngBytes(3, 2));
        renameSync(join(folder, "news/page_files"), join(folder, "elsewhere"));
        symlinkSync(join(folder, "elsewhere"), join(folder, "news/page_files"));
      },
      "A link leads to it, and links are not followed. Put the file itself there.",
    ],
    [
      "is a folder",
      () => mkdirSync(picturePath()),
      "It is no ordinary file. Save the page again with its pictures.",
    ],
    [
      "is a drawing with script in it",
      () => putPicture("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
      "It is no JPEG, PNG, GIF, WebP or AVIF file. Save it as one of them.",
    ],
    [
      "is cut off",
      () => putPicture(pngBytes(3, 2).subarray(0, 18)),
      "Its bytes do not tell its size. Save it anew.",
    ],
    [
      "is too heavy",
      () => {
        putPicture(pngBytes(3, 2));
        truncateSync(picturePath(), 2 * 1024 * 1024 + 1);
      },
      "It has more than 2 MiB. Save it smaller.",
    ],
    [
      "is too large",
      () => putPicture(pngBytes(10_001, 1)),
      "One of its sides has more than 10,000 pixels. Save it smaller.",
    ],
  ];

  test.each(faults)("that %s leaves its caption and a doubt", (_title, make, advice) => {
    make();
    expect(read()).toEqual({
      figure: { kind: "figure", text: CAPTION },
      told: [`Its picture news/page_files/quay.png is not shown, only its caption. ${advice}`],
    });
  });
});

describe("a picture in a page that was saved as one file", () => {
  const file = "news/page.mhtml";

  /** The page with a picture in base64 in the place of the one beside. */
  function putMessage(picture: string): void {
    const page = readFileSync(join(folder, PAGE), "utf8").replace(
      "page_files/",
      "https://q.example/",
    );
    const head = "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n";
    const part = "Content-Type: image/png\nContent-Location: https://q.example/quay.png\n";
    const encoded = `${part}Content-Transfer-Encoding: base64\n\n${picture}`;
    writeFileSync(join(folder, file), `${head}${page}\n--b\n${encoded}\n--b--\n`);
    rmSync(join(folder, PAGE));
  }

  test("is shown, and served in development", () => {
    const bytes = pngBytes(300, 200);
    putMessage(Buffer.from(bytes).toString("base64"));
    const library = createDevLibrary(folder);
    const figure = figureIn(library.reload().reading.articles);
    expect(figure).toMatchObject({ text: CAPTION, picture: { width: 300, alt: "A ferry" } });
    const served = library.dataFile(figure?.picture?.file ?? "");
    expect(Buffer.from(served ?? "").equals(bytes)).toBe(true);
  });

  test.each([
    ["is none", "bm9uZQ==", "It is no JPEG, PNG, GIF, WebP or AVIF file. Save it as one of them."],
    ["is too heavy", "A".repeat(3 * 1024 * 1024), "It has more than 2 MiB. Save it smaller."],
    ["is longer still", "A".repeat(5 * 1024 * 1024), "It has more than 2 MiB. Save it smaller."],
  ])("and %s leaves its caption and a doubt", (_title, picture, advice) => {
    putMessage(picture);
    const { articles, problems } = createSeedReader(folder).read();
    expect(figureIn(articles)).toEqual({ kind: "figure", text: CAPTION });
    expect(problems.map(({ message }) => message)).toEqual([
      `Its picture https://q.example/quay.png is not shown, only its caption. ${advice}`,
    ]);
  });
});

test("a page without its folder is told of once", () => {
  const figures = ["boat", "pier", "rope"].map(
    (name) => `<figure><img src="files/${name}.png"><figcaption>The ${name}.</figcaption></figure>`,
  );
  const page = `<title>The ferry</title><article><h1>The ferry</h1>${figures.join(`<p>${LONG}</p>`)}<p>${LONG}</p></article>`;
  writeFileSync(join(folder, PAGE), page);
  expect(read().told).toEqual([
    "Its picture news/files/boat.png is not shown, only its caption. It is not there. Save the page again with its pictures. The same is true of 2 more.",
  ]);
});

describe("in development a picture", () => {
  test("is served by its name as long as it is the same", () => {
    const library = createDevLibrary(folder);
    const bytes = pngBytes(3, 2);
    putPicture(bytes);
    const name = nameIn(library.reload().reading.articles);
    expect(Buffer.from(library.dataFile(name) ?? "").equals(bytes)).toBe(true);
    putPicture(pngBytes(3, 3));
    expect(library.dataFile(name)).toBeNull();
    const reloaded = library.reload(new Set([picturePath()]));
    expect(reloaded.isOther).toBe(true);
    expect(nameIn(reloaded.reading.articles)).not.toBe(name);
  });
});

function figureIn(articles: readonly Article[]) {
  return articles[0]?.blocks.find((block) => block.kind === "figure");
}

function nameIn(articles: readonly Article[]): string {
  return figureIn(articles)?.picture?.file ?? "";
}
