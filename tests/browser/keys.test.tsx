import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { pressedKey } from "#reader/keys/pressed-key.ts";

afterEach(() => {
  delete document.documentElement.dataset["keys"];
});

/** What the page takes a key for that is pressed on an element. */
function heardOn(element: Element, init: KeyboardEventInit): string | null | undefined {
  let heard: string | null | undefined;
  const listen = (event: KeyboardEvent) => {
    heard = pressedKey(event);
  };
  document.addEventListener("keydown", listen);
  fireEvent.keyDown(element, init);
  document.removeEventListener("keydown", listen);
  return heard;
}

describe("a key", () => {
  test("means something on the page", () => {
    render(<button type="button">Row</button>);
    expect(heardOn(screen.getByRole("button"), { key: "j" })).toBe("j");
    expect(heardOn(document.body, { key: "ArrowDown" })).toBe("ArrowDown");
  });

  test.each(["ctrlKey", "metaKey", "altKey"])("with %s is left to the browser", (modifier) => {
    expect(heardOn(document.body, { key: "s", [modifier]: true })).toBeNull();
  });

  test("of a sign that AltGr writes is no command", () => {
    const init = { key: "[", ctrlKey: true, altKey: true, modifierAltGraph: true };
    expect(heardOn(document.body, init)).toBe("[");
  });

  test("is text while typing", () => {
    render(
      <>
        <input aria-label="Field" />
        <textarea aria-label="Note" />
        <div role="textbox" aria-label="Rich" contentEditable tabIndex={0} />
      </>,
    );
    const heard = screen.getAllByRole("textbox").map((field) => heardOn(field, { key: "s" }));
    expect(heard).toEqual([null, null, null]);
  });

  test("over a panel is the panel's", () => {
    render(
      <div popover="auto">
        <button type="button">Within</button>
      </div>,
    );
    expect(heardOn(screen.getByText("Within"), { key: "]" })).toBeNull();
  });

  test("of a character means nothing once switched off", () => {
    document.documentElement.dataset["keys"] = "off";
    const heard = ["/", "j", "?", "ArrowDown"].map((key) => heardOn(document.body, { key }));
    expect(heard).toEqual([null, null, null, "ArrowDown"]);
  });
});
