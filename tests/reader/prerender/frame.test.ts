import { describe, expect, test } from "vitest";
import { frameOf } from "#reader/prerender/frame.ts";

type Values = { readonly name: string; readonly place: string };

const name = (values: Values) => `<b>${values.name}</b>`;
const place = (values: Values) => `<i>${values.place}</i>`;
const specimen = { name: "one", place: "two" };

describe("a frame", () => {
  test("puts values into the places of a specimen's", () => {
    const frame = frameOf("<p><i>two</i> and <b>one</b>.</p>", specimen, [name, place]);
    expect(frame?.({ name: "Ann", place: "$& Rome" })).toBe(
      "<p><i>$& Rome</i> and <b>Ann</b>.</p>",
    );
  });

  test("is not made where a specimen's value is missing, stands twice or lies in another", () => {
    expect(frameOf("<b>one</b>", specimen, [name, place])).toBeNull();
    expect(frameOf("<b>one</b><b>one</b>", specimen, [name])).toBeNull();
    expect(frameOf("<b>one</b>", specimen, [name, () => "one"])).toBeNull();
  });
});
