import { describe, expect, test } from "vitest";
import type { Contender, Found } from "./contender.ts";
import { filterTable } from "./filter-table.ts";
import { findTruth, hasBit } from "./find-truth.ts";
import { makeCorpus } from "./make-corpus.ts";
import { type BenchQuery, makeQueries } from "./make-queries.ts";
import { measureAnswers } from "./measure-answers.ts";
import { measureTraffic } from "./measure-traffic.ts";

const ARTICLES = 50;
const ALL = Array.from({ length: ARTICLES }, (_, ordinal) => ordinal);

const queries = makeQueries(1, makeCorpus(1, ARTICLES), ARTICLES);
const truth = findTruth(queries, makeCorpus(1, ARTICLES), ARTICLES);

function trueOrdinals(query: BenchQuery): readonly number[] {
  const bits = truth[queries.indexOf(query)] ?? new Uint8Array();
  return ALL.filter((ordinal) => hasBit(bits, ordinal));
}

/** Loads 100 bytes when it is opened, 10 for each query and 1 to show what it finds. */
function contenderThat(find: (query: BenchQuery) => Found): Contender {
  return {
    isWhole: false,
    refusal: () => null,
    build: () => Promise.resolve(undefined),
    open: () => {
      let bytes = 100;
      return Promise.resolve({
        find: (query: BenchQuery) => {
          bytes += 10;
          return find(query);
        },
        showTen: () => {
          bytes += 1;
          return Promise.resolve();
        },
        traffic: () => ({ bytes, requests: 2 }),
        close: () => undefined,
      });
    },
  };
}

const exact = contenderThat((query) => ({ ordinals: trueOrdinals(query) }));

describe("a contender", () => {
  test("that finds the truth has all and nothing else", async () => {
    const { groups } = await measureAnswers(exact, "", { queries, truth });
    for (const { recall, precision } of Object.values(groups)) {
      expect([recall, precision]).toEqual([1, 1]);
    }
    expect(groups.keystrokes.queries).toBe(160);
  });

  test("that finds everything is not precise", async () => {
    const careless = contenderThat(() => ({ ordinals: ALL }));
    const { groups } = await measureAnswers(careless, "", { queries, truth });
    expect(groups.words.recall).toBe(1);
    expect(groups.words.precision).toBeLessThan(0.5);
  });

  test("that finds nothing has no precision", async () => {
    const mute = contenderThat(() => ({ ordinals: [] }));
    const { groups } = await measureAnswers(mute, "", { queries, truth });
    expect(groups.phrases).toMatchObject({ recall: 0, precision: null });
  });

  test("is timed where it runs", async () => {
    const remote = contenderThat(() => ({ ordinals: [], milliseconds: 5 }));
    const { groups } = await measureAnswers(remote, "", { queries, truth });
    expect(groups.keystrokes).toMatchObject({ p50: 5, p99: 5 });
  });

  test("is charged what each visitor and each key loads", async () => {
    expect(await measureTraffic(exact, "", queries)).toEqual({
      firstTen: { bytes: 111, requests: 2 },
      bytesPerKeystroke: 11,
    });
  });
});

test("a table says why a contender has no measures", () => {
  expect(filterTable([{ name: "Slow", measures: "stopped after 300 s" }])).toContain(
    "- Slow: stopped after 300 s.",
  );
});
