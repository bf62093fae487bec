import "#reader/reader.css";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { readSettings, settingsFrom } from "#reader/settings/settings.ts";
import { SettingsPanel } from "#reader/settings/settings-panel.tsx";

const root = document.documentElement;

afterEach(() => {
  for (const name of Object.keys(settingsFrom(null))) delete root.dataset[name];
});

const colorOf = (element: Element, property: string) =>
  getComputedStyle(element).getPropertyValue(property);

describe("the settings panel", () => {
  test("starts from the usual choices", () => {
    render(<SettingsPanel />);
    const chosen = screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked);
    expect(chosen.map(({ value }) => value)).toEqual([
      "normal",
      "normal",
      "normal",
      "serif",
      "auto",
    ]);
  });

  test("puts a choice into effect and keeps it", async () => {
    render(<SettingsPanel />);
    const before = colorOf(root, "background-color");
    await userEvent.click(screen.getByLabelText("Sepia"));
    expect(colorOf(root, "background-color")).not.toBe(before);
    expect(readSettings().theme).toBe("sepia");
  });

  test("goes back to the usual choices", async () => {
    render(<SettingsPanel />);
    await userEvent.click(screen.getByLabelText("XL"));
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(readSettings()).toEqual(settingsFrom(null));
  });
});

describe("saved settings", () => {
  test.each(["", "null", "[]", "{", '{"theme":"purple","size":7}', '"dark"'])(
    "are the usual ones when the device holds %s",
    (saved) => {
      localStorage.setItem("broadsheet:reading", saved);
      expect(readSettings()).toEqual(settingsFrom(null));
    },
  );

  test("keep what is known beside what is not", () => {
    localStorage.setItem("broadsheet:reading", '{"theme":"dark","size":"vast"}');
    expect(readSettings()).toEqual({ ...settingsFrom(null), theme: "dark" });
  });
});
