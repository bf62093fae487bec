import "#reader/reader.css";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { PopoverButton } from "#reader/ui/popover-button.tsx";

describe("a panel beside its button", () => {
  test("breaks its lines also where the button's words stay on one", async () => {
    render(
      <nav className="whitespace-nowrap">
        <PopoverButton id="tides" text="Tides" className="target" panelClassName="w-72">
          <p>{"The tide comes in twice a day. ".repeat(9)}</p>
        </PopoverButton>
      </nav>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Tides" }));
    const text = await screen.findByText(/^The tide/);
    expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
  });
});
