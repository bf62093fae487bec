import { describe, expect, test } from "vitest";
import { chooseContent } from "#intake/html/html-content.ts";
import { type PageElement, elementsOf, parsePage } from "#intake/html/html-page.ts";
import { pieceText, readPieces } from "#intake/html/html-pieces.ts";

const FIRST = "The ferry came back on Monday morning, and two hundred people stood on the quay.";
const SECOND =
  "Fares stay as they were, the board said, and the first boat leaves at half past six.";

/** The texts kept of a page of which an extractor takes the elements with a `data-taken`. */
function kept(source: string): readonly string[] {
  const page = parsePage(source);
  if (page.kind !== "page") throw new Error("the page was refused");
  const pieces = readPieces(page.root);
  const isTaken = ({ attributes }: PageElement) => attributes["data-taken"] !== undefined;
  const taken = elementsOf(page.root).filter(isTaken);
  const isContent = chooseContent(pieces, new Set(taken.map(({ number }) => number)));
  return pieces.filter((_, index) => isContent[index]).map(pieceText);
}

function takenText(text: string): string {
  return `<p data-taken>${text}</p>`;
}

describe("what an extractor drops", () => {
  test("comes back between what it takes", () => {
    const source = `<div>${takenText(FIRST)}<ul><li>Rope</li></ul><p>Never.</p>${takenText(SECOND)}</div>`;
    expect(kept(source)).toEqual([FIRST, "Rope", "Never.", SECOND]);
  });

  test("comes back between headline and text", () => {
    const lead = "The island has its boat again, eleven weeks after it broke its shaft.";
    const source = `<h1>Ferry</h1><div class="lead">${lead}</div><div><div>${takenText(FIRST)}</div></div>`;
    expect(kept(source)).toEqual([lead, FIRST]);
  });

  test("comes back where it is most of the prose", () => {
    const links = '<li data-taken><a href="/x">Another headline</a></li>';
    const source = `<div><p>${FIRST}</p><p>${SECOND}</p></div><ul>${links.repeat(9)}</ul>`;
    expect(kept(source)).toEqual([FIRST, SECOND]);
  });

  test("stays out where its class says furniture", () => {
    const share = '<div class="share-bar"><p>Print this</p></div>';
    expect(kept(`<article>${takenText(FIRST)}${share}${takenText(SECOND)}</article>`)).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  test("stays out as a card of another article", () => {
    const card = `<article><p>${SECOND}</p></article>`;
    expect(kept(`<main><article>${takenText(FIRST)}</article>${card}</main>`)).toEqual([FIRST]);
  });
});

describe("a page of which an extractor takes nothing", () => {
  test("gives its main part without menus", () => {
    const source = `<nav>Home</nav><main><p>${FIRST}</p><nav>More</nav></main><footer>Imprint</footer>`;
    expect(kept(source)).toEqual([FIRST]);
  });

  test("gives all where nothing is marked", () => {
    expect(kept("<div>Rope.</div><div>Tar.</div>")).toEqual(["Rope.", "Tar."]);
  });
});
