import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { App } from "#reader/app.tsx";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { listingOf, renderScreen } from "./support/render-screen.tsx";

const ARTICLES: readonly ArticleParts[] = [
  {
    title: "Ferry returns to the harbour",
    sections: ["Harbour"],
    paragraphs: ["The white ferry is back after a winter of repairs."],
  },
  {
    title: "Bakers ask for longer nights",
    sections: ["Town"],
    paragraphs: [
      "A ferry load of flour is late, say the bakers of the old town.",
      "Bread is dear.",
    ],
  },
  {
    title: "Apples early this year",
    sections: ["Orchards", "Town"],
    paragraphs: ["Pickers climb the ladders two weeks before the usual day."],
  },
];

const FOLDERS: readonly ArticleParts[] = [
  { file: "apples.txt", title: "Apples early", sections: ["Town"] },
  { file: "2030/trams.txt", title: "Trams late", authors: ["Ana Bell"], date: "2030-12-31" },
  { file: "2031/may/bakers.txt", title: "Bakers ask", sections: ["Town"] },
  { file: "2031/may/ferry.txt", title: "Ferry returns", sections: ["Harbour"] },
];

function show(parts: readonly ArticleParts[] = ARTICLES, address = "/") {
  const articles = makeArticles(parts);
  return renderScreen(<App />, articles, listingOf(articles), address);
}

const titles = () =>
  within(screen.getByRole("list", { name: "Articles" }))
    .getAllByRole("heading")
    .map((heading) => heading.textContent);

const collectionNames = () =>
  within(screen.getByRole("navigation", { name: "Collections" }))
    .getAllByRole("link")
    .map((link) => link.textContent);

const field = () => screen.getByRole("searchbox");

describe("the listing", () => {
  test("shows every article in file order", () => {
    show();
    expect(titles()).toEqual(ARTICLES.map(({ title }) => title));
  });

  test("counts articles per section", () => {
    show();
    const sections = within(screen.getByRole("navigation", { name: "Sections" }));
    const names = sections.getAllByRole("link").map((link) => link.textContent);
    expect(names).toEqual(["All 3", "Harbour 1", "Town 2", "Orchards 1"]);
  });

  test("keeps to the articles that hold the words", async () => {
    show();
    await userEvent.type(field(), "ferry");
    await screen.findByText(/2 of 3 articles match/);
    expect(titles()).toEqual(["Ferry returns to the harbour", "Bakers ask for longer nights"]);
  });

  test("counts sections under the words typed", async () => {
    show();
    await userEvent.type(field(), "bread");
    await waitFor(() => {
      const names = screen.getAllByRole("link", { name: /^(All|Harbour|Town) \d/ });
      expect(names.map((link) => link.textContent)).toEqual(["All 1", "Harbour 0", "Town 1"]);
    });
  });

  test("marks the words in title and passage", async () => {
    const { container } = show();
    await userEvent.type(field(), "ferry");
    await waitFor(() => {
      const marks = [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
      expect(marks).toEqual(["Ferry", "ferry", "ferry"]);
    });
  });

  test("sorts by title", async () => {
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort" }), "title");
    await waitFor(() => {
      expect(titles()).toEqual([
        "Apples early this year",
        "Bakers ask for longer nights",
        "Ferry returns to the harbour",
      ]);
    });
  });

  test("keeps to a section", async () => {
    show(ARTICLES, "/?section=Town");
    await screen.findByText(/2 of 3 articles in Town/);
    expect(titles()).toEqual(["Bakers ask for longer nights", "Apples early this year"]);
  });

  test("takes a word that is none as no filter", async () => {
    show();
    await userEvent.type(field(), "((");
    await screen.findByText("3 of 3 articles. There is no word in “((” to filter by.");
    expect(titles()).toHaveLength(3);
  });

  test("opens the sections that do not fit", async () => {
    show(Array.from({ length: 9 }, (_, place) => ({ sections: [`Section ${place}`] })));
    await userEvent.click(screen.getByRole("button", { name: "2 more" }));
    expect(screen.getByRole("link", { name: "Section 8 1" })).toBeTruthy();
  });

  test("shows the sections with an article before those without, in their order", async () => {
    show(
      Array.from({ length: 9 }, (_, place) => ({
        sections: [`Section ${place}`],
        paragraphs: [place > 6 ? "Rain" : "Sun"],
      })),
    );
    await userEvent.type(field(), "rain");
    const last = await screen.findByRole("link", { name: "Section 8 1" });
    const names = within(screen.getByRole("navigation", { name: "Sections" }))
      .getAllByRole("link")
      .map((link) => link.textContent);
    expect(names.slice(-3)).toEqual(["Section 4 0", "Section 7 1", last.textContent]);
  });

  test("tells author and day in a row", () => {
    const { container } = show([{ authors: ["Ana Bell", "Tom Roe"], date: "2031-05-04" }, {}]);
    const [first, second] = container.querySelectorAll("article > p");
    expect(first?.textContent).toBe("4 May 20311 min readBy Ana Bell and Tom Roe");
    expect(second?.textContent).toBe("1 min read");
  });

  test.each([
    [[{ date: "2031-05-04" }, {}], "Newest first"],
    [[{}, {}], "Last file first"],
  ])("names the order of %j", (parts, name) => {
    show(parts);
    expect(screen.getByRole("option", { name })).toBeTruthy();
  });

  test("has no accessibility fault", async () => {
    show(FOLDERS);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("collections", () => {
  test("are told with their counts", () => {
    show(FOLDERS);
    expect(collectionNames()).toEqual(["All collections 4", "2030 1", "2031/may 2"]);
  });

  test.each([[ARTICLES], [[{ file: "2031/a.txt" }, { file: "2031/b.txt" }, { file: "c.txt" }]]])(
    "are not told when there are none to choose from",
    (parts) => {
      show(parts);
      expect(screen.queryByRole("navigation", { name: "Collections" })).toBeNull();
    },
  );

  test("narrow the rows beside a section", async () => {
    show(FOLDERS, "/?section=Town");
    await userEvent.click(await screen.findByRole("link", { name: "2031/may 1" }));
    await screen.findByText("1 of 4 articles in Town, 2031/may");
    expect(titles()).toEqual(["Bakers ask"]);
    expect(screen.getByRole("link", { name: "2031/may 1" }).getAttribute("aria-current")).toBe(
      "true",
    );
  });

  test("are kept in the address of a row", async () => {
    show(FOLDERS, "/?collection=2031%2Fmay");
    await screen.findByText("2 of 4 articles in 2031/may");
    expect(screen.getByRole("link", { name: "Bakers ask" }).getAttribute("href")).toMatch(
      /\?collection=2031%2Fmay$/,
    );
  });

  test("are offered anew when one holds nothing", async () => {
    show(FOLDERS, "/?q=ferry&collection=2030");
    await userEvent.click(
      await screen.findByRole("link", { name: "Search all collections instead (1 article)" }),
    );
    expect(await screen.findByText(/1 of 4 articles matches/)).toBeTruthy();
  });
});

describe("an empty result", () => {
  test("offers all sections", async () => {
    show(ARTICLES, "/?q=ferry&section=Orchards");
    await userEvent.click(
      await screen.findByRole("link", { name: "Search all sections instead (2 articles)" }),
    );
    expect(await screen.findByText(/2 of 3 articles match/)).toBeTruthy();
  });

  test("offers to leave out what helps most", async () => {
    show(ARTICLES, "/?q=ferry+ladders");
    await userEvent.click(
      await screen.findByRole("link", { name: "Leave out “ladders” (2 articles)" }),
    );
    await screen.findByText(/2 of 3 articles match/);
    expect(field()).toHaveProperty("value", "ferry");
  });
});

describe("a query with signs", () => {
  test("is told as understood", async () => {
    show(ARTICLES, "/?q=ferry+-bakers");
    await screen.findByText(/1 of 3 articles matches/);
    expect(screen.getAllByText("bakers")[0]?.tagName).toBe("BDI");
  });

  test("is left without one of its parts as typed", async () => {
    show(ARTICLES, "/?q=ferry+title:zeppelin+OR+balloon+-snow");
    const offer = "Leave out “title:zeppelin OR balloon” (2 articles)";
    await userEvent.click(await screen.findByRole("link", { name: offer }));
    await screen.findByText(/2 of 3 articles match/);
    expect(field()).toHaveProperty("value", "ferry -snow");
  });
});

describe("an empty library", () => {
  test("says where to put articles", () => {
    show([]);
    expect(screen.getByText(/into the/).textContent).toContain("seeds folder");
  });
});
