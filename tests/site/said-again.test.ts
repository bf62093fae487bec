import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { checkSeedsOptions } from "#site/check-seeds-options.ts";
import { outcomeOf } from "#site/check-seeds-outcome.ts";
import { createDevLibrary } from "#site/dev-library.ts";
import { createCrew } from "#site/pipeline/crew.ts";
import { readLibrary } from "#site/pipeline/read-library.ts";
import { openReadingCache } from "#site/pipeline/reading-cache.ts";
import { NO_PROGRESS } from "#site/progress.ts";
import { createSeedReader } from "#site/seed-reader.ts";
import { listSeeds } from "#site/seeds.ts";
import { summaryOf, type SummedReading } from "#site/seeds-summary.ts";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { SAVED_EXPORTS, type SavedEntry } from "./saved-exports.ts";

const DUMP = "The ferry is back\n\nThe white ferry came back on Monday, and the children waved.\n";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
});

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function putExport(file: string, ...entries: readonly SavedEntry[]): void {
  const ending = file.slice(file.lastIndexOf(".") + 1) as keyof typeof SAVED_EXPORTS;
  put(file, SAVED_EXPORTS[ending](entries));
}

function check(...args: readonly string[]) {
  const read = () => ({ reading: createSeedReader(folder).read(), folder, from: folder });
  const { exitCode, lines } = outcomeOf(checkSeedsOptions(args), read);
  return { code: exitCode, lines: [...lines] };
}

/** A row of the table without its spaces. */
function row(heading: string): string | undefined {
  const line = check().lines.find((each) => each.startsWith(`${heading} `));
  return line?.slice(heading.length).trim().replaceAll(/ +/g, " ");
}

/** What stands under the heading of shared addresses. */
function sharedAddresses(): readonly string[] {
  const { lines } = check();
  const heading = lines.indexOf("Shared addresses");
  return heading < 0 ? [] : lines.slice(heading + 1, lines.indexOf("", heading));
}

describe("an article saved again", () => {
  test.each(Object.keys(SAVED_EXPORTS))("is taken once from overlapping .%s files", (ending) => {
    putExport(`a.${ending}`, { number: 1 }, { number: 2 });
    putExport(`b.${ending}`, { number: 2 }, { number: 3 });
    expect(check().code).toBe(0);
    expect(row("articles")).toBe("3");
    expect(row("said again")).toBe(`1 b.${ending} 1`);
    expect(row("shared addresses")).toBe("0");
  });

  test("is taken from the first file in file order", () => {
    put("north/ferry.txt", DUMP);
    put("ferry.txt", DUMP);
    const { articles, saidAgain } = createSeedReader(folder).read();
    expect(articles).toMatchObject([{ file: "ferry.txt" }]);
    expect(saidAgain).toMatchObject([{ article: { file: "north/ferry.txt" }, first: "ferry.txt" }]);
  });

  test("may stand twice in one file", () => {
    putExport("a.json", { number: 1 }, { number: 1 });
    expect(row("said again")).toBe("1 a.json 1");
  });

  test("may have other comments of readers", () => {
    putExport("a.wxr", { number: 1, comments: ["I was there."] });
    putExport("b.wxr", { number: 1, comments: ["I was there.", "So was I."] });
    expect(row("said again")).toBe("1 b.wxr 1");
  });

  test("counts its file, but no line left out twice", () => {
    putExport("a.rss", { number: 1 });
    putExport("b.rss", { number: 1 });
    expect(row("files")).toBe("2");
    expect(row("formats")).toBe("1 feed 1");
    expect(row("lines left out")).toBe("1 other field 1");
  });

  test("equals any version before it", () => {
    putExport("a.json", { number: 1, title: "Old" });
    putExport("b.json", { number: 1, title: "New" });
    putExport("c.json", { number: 1, title: "New" });
    expect(row("articles")).toBe("2");
    expect(row("said again")).toBe("1 c.json 1");
    expect(sharedAddresses()).toMatchObject([expect.stringContaining("a.json and b.json hold")]);
  });

  test("is told as JSON with the file that it is taken from", () => {
    putExport("a.json", { number: 1 });
    putExport("b.json", { number: 1 }, { number: 2 });
    const { code, lines } = check("--json");
    expect(code).toBe(0);
    const message: unknown = expect.stringContaining("in a.json already");
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { file: "a.json", id: "ferry-1", problems: [] },
      { file: "b.json", id: "ferry-2", problems: [] },
      { file: "b.json", id: "ferry-1", problems: [{ severity: "said again", message }] },
    ]);
  });

  test("is shown when its file is asked for", () => {
    put("a/ferry.txt", DUMP);
    put("b/ferry.txt", DUMP);
    const { code, lines } = check("--show", "b/ferry.txt");
    expect(code).toBe(0);
    expect(lines).toContain("title      The ferry is back");
    expect(lines.join("\n")).toContain("The same article stands in a/ferry.txt already");
    expect(check("--show", "a/ferry.txt").lines.join("\n")).not.toContain("already");
  });
});

describe("articles of one id clash when they differ in", () => {
  const RECORD = {
    id: "ferry",
    title: "The ferry is back",
    text: "The white ferry came back on Monday, and the children waved.",
    authors: ["Ada Bell"],
    date: "2031-05-05",
    sections: ["Harbour"],
    language: "en",
    url: "https://quay.example/ferry",
    aliases: ["old-ferry"],
    summary: "Villagers greet the ship from the shore.",
  };

  test.each([
    ["title", { title: "Ferry back" }],
    ["text", { text: "The white ferry came back on Tuesday, and the children waved." }],
    ["authors", { authors: ["Bo Ash"] }],
    ["date", { date: "2031-05-06" }],
    ["sections", { sections: ["Coast"] }],
    ["language", { language: "en-GB" }],
    ["url", { url: "https://quay.example/boat" }],
    ["older addresses", { aliases: ["older-ferry"] }],
    ["what was left out", { summary: "Villagers greet the ship from the quay." }],
  ])("%s", (_name, change) => {
    put("a.json", JSON.stringify([RECORD]));
    put("b.json", JSON.stringify([{ ...RECORD, ...change }]));
    expect(check().code).toBe(1);
    expect(sharedAddresses()[0]).toContain('(id "ferry")');
    put("b.json", JSON.stringify([RECORD]));
    expect(check().code).toBe(0);
  });
});

describe("two versions of an entry", () => {
  test("are told with the entry's titles and what to do", () => {
    putExport("a.rss", { number: 1, title: "Ferry back" }, { number: 2 });
    putExport("b.rss", { number: 1, title: "Ferry back at last" }, { number: 2 });
    expect(sharedAddresses()).toEqual([
      '  a.rss and b.rss hold different versions of an entry: "Ferry back" or "Ferry back at last" (id "quay-example-1"). Only one version can lie at an address: keep the newer file, and take the older one away, or only this entry out of it. Articles that are no versions of each other need ids of their own.',
    ]);
  });

  test("are told once of all entries of the same files", () => {
    const numbers = [1, 2, 3, 4, 5];
    putExport("a.json", ...numbers.map((number) => ({ number })));
    putExport(
      "b.json",
      ...numbers.map((number) => ({ number, text: "It sank, and nobody waved." })),
    );
    expect(sharedAddresses()).toEqual([
      expect.stringContaining(
        'a.json and b.json hold different versions of 5 entries: "Ferry 1 is back" (id "ferry-1"), "Ferry 2 is back" (id "ferry-2"), "Ferry 3 is back" (id "ferry-3"), and 2 more. Only',
      ),
    ]);
    expect(row("shared addresses")).toBe("5");
  });

  test("may be many, of which two titles are told", () => {
    const titles = Array.from({ length: 50 }, (_, place) => `No ${place}`);
    putExport("a.json", ...titles.map((title) => ({ number: 1, title })));
    expect(sharedAddresses()).toEqual([
      expect.stringMatching(/a\.json holds [^:]+: "No 0" or "No 1" \(id "ferry-1"\)\./),
    ]);
  });

  test("may stand in one file", () => {
    putExport("a.json", { number: 1 }, { number: 1, text: "It sank, and nobody waved." });
    expect(sharedAddresses()[0]).toContain("a.json holds different versions of an entry");
    expect(sharedAddresses()[0]).toContain("take the older one out of the file");
  });

  test("are told with the start of a long title, and none steers the terminal", () => {
    const title = `Ferry\u001b[2J ${"and ferry ".repeat(20)}`;
    putExport("a.json", { number: 1, title });
    putExport("b.json", { number: 1, title, text: "It sank, and nobody waved." });
    expect(sharedAddresses()[0]).toMatch(/"Ferry[^"]{40,90}…" \(id/u);
    expect(sharedAddresses()[0]).not.toMatch(/\p{Cc}/u);
  });

  test("are files of one name where the name makes the id", () => {
    put("a/ferry.txt", DUMP);
    put("b/ferry.txt", DUMP.replace("Monday", "Tuesday"));
    expect(sharedAddresses()[0]).toContain("a/ferry.txt and b/ferry.txt. Rename a file");
  });
});

describe("a library in development", () => {
  test("shows an article once while it is saved again, and tells it", () => {
    put("ferry.txt", DUMP);
    // Among several files one more leaves the readings of the others as they are.
    for (const name of ["lamp", "tram"]) put(`${name}.txt`, DUMP.replaceAll("ferry", name));
    const library = createDevLibrary(folder);
    library.reload();
    put("north/ferry.txt", DUMP);
    const { reading, isOther } = library.reload();
    expect(isOther).toBe(true);
    expect(summaryOf(reading).saidAgain).toEqual([{ name: "north/ferry.txt", count: 1 }]);
    const { cards } = library.current();
    expect(cards.map(({ id }) => id)).toEqual(["ferry", "lamp", "tram"]);
    expect(library.reload().isOther).toBe(false);
  });

  test("follows saves that make two articles differ and agree", () => {
    putExport("a.json", { number: 1 });
    putExport("b.json", { number: 1 }, { number: 2 });
    const library = createDevLibrary(folder);
    const states = [library.reload()];
    putExport("b.json", { number: 1, title: "Ferry back" }, { number: 2 });
    states.push(library.reload(new Set([join(folder, "b.json")])));
    expect(library.current().cards).toHaveLength(2);
    putExport("a.json", { number: 1, title: "Ferry back" });
    states.push(library.reload(new Set([join(folder, "a.json")])));
    expect(states.map(({ reading }) => summaryOf(reading).clashes.length)).toEqual([0, 1, 0]);
    expect(library.current().cards).toMatchObject([{ title: "Ferry back" }, { id: "ferry-2" }]);
  });

  test("takes an article from the other file when the first goes", () => {
    put("ferry.txt", DUMP);
    put("north/ferry.txt", DUMP);
    const library = createDevLibrary(folder);
    library.reload();
    rmSync(join(folder, "ferry.txt"));
    expect(library.reload().reading.saidAgain).toEqual([]);
    expect(library.current().cards).toMatchObject([{ id: "ferry", collection: "north" }]);
  });
});

describe("a build reads", () => {
  /** In each of two folders: several tasks in all. */
  const FILES = 40;

  /** As many files as have threads started. */
  const MANY = 1000;

  async function readFor(files: number, cacheFolder: string) {
    const cache = openReadingCache(cacheFolder, "maker");
    if (cache === null) throw new Error("The folder is locked");
    const crew = createCrew(files);
    try {
      const read = await readLibrary(listSeeds(folder), { crew, cache, progress: NO_PROGRESS });
      cache.save();
      return read;
    } finally {
      cache.close();
      await crew.close();
    }
  }

  const repeatsIn = ({ saidAgain }: SummedReading) =>
    saidAgain.map(({ article, first }) => [article.file, first]);

  test("each article once, in any number of threads and from what was kept", async () => {
    mkdirSync(join(folder, "north"));
    mkdirSync(join(folder, "south"));
    await writeLibrary(join(folder, "north"), 7, FILES);
    await writeLibrary(join(folder, "south"), 7, FILES);
    const kept = temporaryFolder();
    const alone = await readFor(1, kept);
    const inThreads = await readFor(MANY, temporaryFolder());
    const again = await readFor(1, kept);
    for (const { cards, texts, aliases, reading } of [alone, inThreads, again]) {
      const counts = [cards, texts, aliases, reading.articles].map(({ length }) => length);
      expect(counts).toEqual([FILES, FILES, FILES, FILES]);
      expect(new Set(cards.map(({ collection }) => collection))).toEqual(new Set(["north"]));
      expect(repeatsIn(reading)).toEqual(repeatsIn(alone.reading));
    }
    expect(alone.reading.saidAgain).toHaveLength(FILES);
  });
});
