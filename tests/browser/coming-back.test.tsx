import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useNavigate } from "react-router";
import { describe, expect, test } from "vitest";
import { App } from "#reader/app.tsx";
import type { FilterClient } from "#reader/filter/filter-client.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { listingOf, localFilter, renderScreen } from "./support/render-screen.tsx";

/** The one of the section is too far down to be seen before the others are left out. */
const ARTICLES = makeArticles([
  ...Array.from({ length: 60 }, (_, at) => ({ title: `Ferry ${at}`, sections: ["Harbour"] })),
  { title: "Mill stands still", sections: ["Town"] },
]);

function WayBack() {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => void navigate(-1)}>
      Back
    </button>
  );
}

/** A filter whose answer grows until the reader leaves, so that none is kept; later ones come when the test says so. */
function growingFilter() {
  const whole = localFilter(ARTICLES);
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = 0;
  const growing: FilterClient["filter"] = async (question, signal, onPart) => {
    asked += 1;
    if (asked > 1) await promise;
    const answer = await whole.filter(question, signal, () => {});
    if (answer.kind === "result") onPart(answer.result);
    return { kind: "stale" };
  };
  return { filter: growing, finish: resolve };
}

const link = async () => screen.findByRole("link", { name: "Mill stands still" });

/** Opens the section's article and goes back to the list, which knows its rows when `finish` is called. */
async function comeBack(): Promise<() => void> {
  const { filter, finish } = growingFilter();
  const screens = (
    <>
      <App />
      <WayBack />
    </>
  );
  renderScreen(screens, ARTICLES, listingOf(ARTICLES), "/?section=Town", { filter });
  await userEvent.click(await link());
  await screen.findByRole("heading", { level: 1, name: "Mill stands still" });
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  await screen.findByRole("searchbox");
  return finish;
}

describe("coming back to a list that is filtered anew", () => {
  test("focuses the page, and the link once its row is there", async () => {
    const finish = await comeBack();
    expect(document.activeElement).toBe(screen.getByRole("main"));
    finish();
    const wanted = await link();
    await waitFor(() => expect(document.activeElement).toBe(wanted));
  });

  test("leaves the focus where the reader put it meanwhile", async () => {
    const finish = await comeBack();
    await userEvent.click(screen.getByRole("searchbox"));
    finish();
    await link();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });
});
