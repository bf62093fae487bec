import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Pressed {count} times
    </button>
  );
}

describe("a component in Chromium", () => {
  test("answers a press", async () => {
    render(<Counter />);
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("button").textContent).toBe("Pressed 1 times");
  });

  test("is gone in the next test", () => {
    expect(document.querySelector("button")).toBeNull();
  });
});

describe("the accessibility check", () => {
  test("passes a labelled field", async () => {
    const { container } = render(<input aria-label="Filter" />);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test("finds a field without a label", async () => {
    const { container } = render(<input />);
    expect(await accessibilityFaults(container)).toEqual([
      expect.stringContaining("Form elements must have labels"),
    ]);
  });

  test("finds text of low contrast", async () => {
    const { container } = render(<p className="faint">Hardly there</p>);
    const style = new CSSStyleSheet();
    style.replaceSync(".faint { color: #ccc; background: #fff; }");
    document.adoptedStyleSheets.push(style);
    const faults = await accessibilityFaults(container);
    document.adoptedStyleSheets.pop();
    expect(faults).toEqual([expect.stringContaining("contrast")]);
  });
});
