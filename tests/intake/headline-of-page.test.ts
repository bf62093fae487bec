import { describe, expect, test } from "vitest";
import { bodyOf, leftOutOf, PARAGRAPHS, readDumpOf, spaced, TITLE } from "./read-dump.ts";

function pageOf(...head: string[]) {
  const article = readDumpOf([...head, ...spaced(...PARAGRAPHS)]);
  const { title, authors, date } = article;
  return { title, authors, date, body: bodyOf(article), leftOut: leftOutOf(article) };
}

const DAY = "4 May 2031";

describe("headline of a page", () => {
  test("stands below its date, above which the site's motto is", () => {
    const motto = "Letters for slow readers";
    const title = "What a cook at sea has to know";
    expect(pageOf("Tidings", motto, DAY, title)).toMatchObject({ title, date: "2031-05-04" });
  });

  test("stands above its date where a standfirst is below", () => {
    const standfirst = "What a cook at sea has to know, and who tells it.";
    const head = pageOf("Back on the quay", DAY, standfirst);
    expect(head).toMatchObject({ title: "Back on the quay", body: [standfirst, ...PARAGRAPHS] });
  });

  test.each([
    ["one word", "Buns"],
    ["a day, as a date line has it", "Quay notes: October 9, 2031"],
  ])("is the line of %s that ends the path above", (_name, title) => {
    const path = `Quay Post / Notes / ${title}`;
    const head = pageOf(path, title, "By Ana Bell");
    expect(head).toMatchObject({ title, authors: ["Ana Bell"], body: PARAGRAPHS });
    expect(head.leftOut).toContain(path);
  });

  test("is no link to another article above a section's name, nor the standfirst", () => {
    const link = "Studio Visit: The Last Ferry Painter";
    const links = [link, "All Articles", link, "All Articles", "TRAVEL"];
    const title = "The Boat That Does Not Need a Quay";
    const standfirst = "A small white ferry with one engine and a very long memory";
    const head = pageOf(...links, title, standfirst, "by Ana Bell", "on 4 May 2031");
    expect(head).toMatchObject({ title, date: "2031-05-04", body: [standfirst, ...PARAGRAPHS] });
  });

  test("is no row of the labels that stand in a path above", () => {
    const title = "What a cook at sea has to know";
    const head = pageOf("Home › Village › Ferry repairs › Article", title, "Village Ferry repairs");
    expect(head).toMatchObject({ title });
  });

  test("does not go on with its author's name in small letters", () => {
    const head = pageOf(TITLE, "by Ana Bell, The Watch Room", DAY);
    expect(head.title).toBe(TITLE);
    expect(pageOf("Ferry waits at the quay", "by Harbour Lane", DAY).title).toBe(
      "Ferry waits at the quay",
    );
    expect(pageOf("Ferry waits at the quay", "by the old village", DAY).title).toBe(
      "Ferry waits at the quay by the old village",
    );
  });
});
