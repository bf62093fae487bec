import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import { openStoreReader, openStoreWriter } from "#site/pipeline/article-store.ts";
import { openLedger } from "#site/pipeline/ledger.ts";
import { takeLock } from "#site/pipeline/lock.ts";
import { canStay, stampOf } from "#site/pipeline/file-stamps.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
});

function fileIn(name: string): string {
  return join(folder, name);
}

describe("a store", () => {
  test("gives back what was appended, in any order", () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const path = fileIn("store");
        const writer = openStoreWriter(path);
        const places = parts.map((part) => writer.append(part));
        writer.close();
        const reader = openStoreReader(path);
        const read = places.toReversed().map((place) => new Uint8Array(reader.bytesAt(place)));
        reader.close();
        expect(read.toReversed()).toEqual(parts);
      }),
      { numRuns: 30 },
    );
  });

  test("says so when its file was cut short", () => {
    writeFileSync(fileIn("store"), "abc");
    const reader = openStoreReader(fileIn("store"));
    expect(() => reader.bytesAt({ offset: 1, length: 3 })).toThrow("ends before byte 4");
    reader.close();
  });
});

describe("a lock", () => {
  test("is held by one at a time", () => {
    const lock = takeLock(fileIn("lock"));
    expect(takeLock(fileIn("lock"))).toBeNull();
    lock?.release();
    expect(takeLock(fileIn("lock"))).not.toBeNull();
  });

  test.each(["999999999", "no number", ""])("that %j left behind is taken", (holder) => {
    writeFileSync(fileIn("lock"), holder);
    expect(takeLock(fileIn("lock"))).not.toBeNull();
  });
});

describe("a file of the site before", () => {
  test("can stay while nobody has changed it", () => {
    writeFileSync(fileIn("old"), "page");
    expect(canStay(fileIn("old"), stampOf(fileIn("old")) ?? "")).toBe(true);
  });

  test("cannot stay once somebody changed or removed it", () => {
    writeFileSync(fileIn("old"), "page");
    const stamp = stampOf(fileIn("old")) ?? "";
    utimesSync(fileIn("old"), 1, 1);
    expect(canStay(fileIn("old"), stamp)).toBe(false);
    expect(canStay(fileIn("gone"), stamp)).toBe(false);
  });
});

describe("a ledger", () => {
  const id = articleIdFrom("lamp");
  const pack = { hash: "00", lengths: [3], stamp: "3:1" };

  function opened(site: string, maker = "maker") {
    return openLedger(fileIn("ledger.json"), { maker, site });
  }

  function noted(site: string) {
    const ledger = opened(site);
    ledger.notePage(id, "key", "4:2");
    ledger.notePack("pack", pack);
    ledger.save();
  }

  test("tells what the site before was made from", () => {
    noted("site");
    const ledger = opened("site");
    expect(ledger.pageBefore(id, "key")).toBe("4:2");
    expect(ledger.pageBefore(id, "other")).toBeNull();
    expect(ledger.packBefore("pack")).toEqual(pack);
    expect(ledger.packBefore("other")).toBeNull();
  });

  test("forgets the pages of a site that looked otherwise", () => {
    noted("site");
    const ledger = opened("another");
    expect(ledger.pageBefore(id, "key")).toBeNull();
    expect(ledger.packBefore("pack")).toEqual(pack);
  });

  test("forgets all that other sources made", () => {
    noted("site");
    const ledger = opened("site", "other sources");
    expect(ledger.pageBefore(id, "key")).toBeNull();
    expect(ledger.packBefore("pack")).toBeNull();
  });

  test("is empty when its file is broken", () => {
    writeFileSync(fileIn("ledger.json"), `{"site":`);
    expect(opened("site").pageBefore(id, "key")).toBeNull();
  });
});
