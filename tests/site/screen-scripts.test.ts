import { describe, expect, test } from "vitest";
import { screenScripts } from "#site/screen-scripts.ts";

const READER = "/project/src/reader/";

function script(fileName: string, imports: string[] = [], moduleIds: string[] = []) {
  return { fileName, imports, moduleIds, isEntry: fileName === "entry.js" };
}

const LISTING = script("l.js", ["entry.js", "both.js"], [`${READER}listing/listing-page.tsx`]);
const ARTICLE = script("a.js", ["entry.js", "both.js"], [`${READER}reading/article-page.tsx`]);

const LIBRARY = script(
  "library.js",
  ["entry.js"],
  [`${READER}filter/open-filter.ts`, `${READER}library/library-reader.ts`],
);

describe("the scripts of a screen", () => {
  test("are its own and those that it imports", () => {
    const scripts = [
      script("entry.js", ["react.js"]),
      script("react.js"),
      LISTING,
      ARTICLE,
      LIBRARY,
      script("both.js", ["deep.js"]),
      script("deep.js", ["both.js", "react.js"]),
      script("panel.js", ["l.js"]),
    ];
    expect(screenScripts(scripts, "/archive/")).toEqual({
      listing: ["/archive/l.js", "/archive/both.js", "/archive/deep.js", "/archive/library.js"],
      article: ["/archive/a.js", "/archive/both.js", "/archive/deep.js"],
    });
  });

  test("must be there", () => {
    expect(() => screenScripts([script("entry.js"), LISTING, LIBRARY], "/")).toThrow(
      "No script was made of /reader/reading/article-page.tsx",
    );
  });
});
