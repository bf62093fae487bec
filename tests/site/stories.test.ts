import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { createIndexBuilder } from "#search/index/build-index.ts";
import { createArticleIndexer } from "#search/indexed-article.ts";
import { groupStories, LIMITS, type Stories } from "#site/stories.ts";
import { makeLibrary } from "#tests/bench/make-library.ts";
import { madeArticle, NEWS } from "./made-articles.ts";
import { naiveStories } from "./naive-stories.ts";

function storiesOf(articles: readonly Article[]): Stories {
  const builder = createIndexBuilder();
  const indexed = createArticleIndexer();
  for (const article of articles) builder.add(indexed({ article, words: 0 }));
  return groupStories(builder.words());
}

function groupsOf(articles: readonly Article[]): string[][] {
  const { versionsOf } = storiesOf(articles);
  const groups = articles.map((_, ordinal) => versionsOf(ordinal));
  const stories = groups.filter((versions, ordinal) => versions[0] === ordinal);
  return stories
    .filter(({ length }) => length > 1)
    .map((versions) => versions.map((ordinal) => articles[ordinal]?.id ?? ""));
}

/** Enough different words for a story. */
const HARBOUR = [
  "The harbour office of Gull Point has closed the northern quay after a crack was found in its oldest wall on Tuesday morning.",
  "Engineers will measure the wall every hour until Friday, and the ferry to Long Island leaves from the fish market meanwhile.",
  "Harbour master Edith Crane said that the crack was as long as a rowing boat and that nobody had been in danger at any time.",
  "Fishermen were asked to moor their boats at the southern side, where the council has put up lights and a telephone.",
] as const;

const harbour = (name: string, title: string, paragraphs: readonly string[]) =>
  madeArticle(name, title, paragraphs);

/** Two reports that follow one pattern and tell of different things. */
function quake(name: string, place: string, facts: readonly [string, string, string]): Article {
  const [strength, day, town] = facts;
  return madeArticle(name, `Earthquake shakes ${place}`, [
    `An earthquake of magnitude ${strength} shook ${place} on ${day}, the seismological office said. Its centre lay near the town of ${town}.`,
    "No one was hurt, and no damage was reported so far. People left their houses and waited in the streets for some time before they went back.",
    "The office warned that weaker shocks may follow in the next few days, and asked people to keep away from old walls and chimneys.",
  ]);
}

describe("stories", () => {
  test("group what was saved twice", () => {
    const twice = harbour("again", "Quay closed in Gull Point", HARBOUR);
    expect(groupsOf([harbour("quay", "Quay closed", HARBOUR), ...NEWS, twice])).toEqual([
      ["quay", "again"],
    ]);
  });

  test("group what was changed in some words and a sentence", () => {
    const [first, second, third, last] = HARBOUR;
    const changed = [first.replace("Tuesday", "Monday"), second, third.slice(0, 70), last];
    const articles = [
      harbour("quay", "Quay closed", HARBOUR),
      harbour("new", "Quay shut", changed),
    ];
    expect(groupsOf([...NEWS, ...articles])).toEqual([["quay", "new"]]);
  });

  test("keep apart what tells of one event in other words", () => {
    expect(groupsOf(NEWS)).toEqual([]);
  });

  test("keep apart reports after one pattern", () => {
    const reports = [
      quake("q1", "Varna", ["4.5", "Monday", "Kolis"]),
      quake("q2", "Tarsk", ["5.1", "Friday", "Ombrin"]),
      quake("q3", "Lesk", ["3.9", "Sunday", "Hadar"]),
    ];
    expect(groupsOf([...NEWS, ...reports])).toEqual([]);
    expect(groupsOf(reports)).toEqual([]);
  });

  test("do not come of few words", () => {
    const short = ["One", "Two", "Three"].map((name) => madeArticle(name, "Photo of the day", []));
    expect(groupsOf(short)).toEqual([]);
  });

  test("are found in scripts without spaces", () => {
    const text =
      "港の北の岸壁は、最も古い壁に長いひびが見つかったため、火曜日の朝から閉鎖された。技師たちは金曜日まで毎時間ひびを測り、島へ渡る船は魚市場の前から出る。";
    const articles = [text, text.replace("火曜日", "月曜日"), "別の話がここにある。"].map(
      (each, place) => madeArticle(`j${place}`, "港", [each]),
    );
    expect(groupsOf(articles)).toEqual([["j0", "j1"]]);
  });

  test("have their first version first, and the others as repeats", () => {
    const articles = ["a", "b", "c"].map((name) => harbour(name, "Quay closed", HARBOUR));
    const { versionsOf, repeats } = storiesOf([...NEWS, ...articles]);
    expect(versionsOf(7)).toEqual([6, 7, 8]);
    expect(versionsOf(0)).toEqual([0]);
    expect(repeats).toEqual([7, 8]);
  });

  test("are those of comparing all pairs", () => {
    const words = Array.from({ length: 90 }, (_, place) => `word${place}`);
    const text = fc.subarray(words, { minLength: 30 });
    const edited = fc.tuple(text, fc.subarray(words, { maxLength: 14 }), fc.nat(5));
    const library = fc.array(edited, { minLength: 2, maxLength: 12 }).map((texts) =>
      texts.map(([own, changed, source], place) => {
        // Half of them are versions of an earlier one.
        const from = texts[source]?.[0] ?? own;
        const held = place % 2 === 0 ? own : from.filter((word) => !changed.includes(word));
        return madeArticle(`a${place}`, "", [held.join(" ")]);
      }),
    );
    fc.assert(
      fc.property(library, (articles) => {
        const { versionsOf } = storiesOf(articles);
        const firsts = articles.map((_, ordinal) => versionsOf(ordinal)[0]);
        expect(firsts).toEqual(naiveStories(articles, LIMITS));
      }),
    );
  });

  test("group every copy of a library", () => {
    const texts = Array.from(makeLibrary(7, 300), ({ file, text }) => ({ file, text }));
    const articles = texts.map(({ file, text }) => madeArticle(file, "", text.split("\n\n")));
    const copies = articles.map((article, place) => madeArticle(`copy${place}`, "", [], article));
    const { repeats } = storiesOf([...articles, ...copies, ...copies]);
    expect(repeats).toHaveLength(600);
    expect(repeats[0]).toBe(300);
  });
});
