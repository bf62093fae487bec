import "#reader/reader.css";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readSettings, SETTINGS, settingsFrom } from "#reader/settings/settings.ts";
import { SettingsPanel } from "#reader/settings/settings-panel.tsx";

const root = document.documentElement;

afterEach(() => {
  for (const name of Object.keys(settingsFrom(null))) delete root.dataset[name];
  root.style.colorScheme = "";
});

const colorOf = (element: Element, property: string) =>
  getComputedStyle(element).getPropertyValue(property);

describe("the settings panel", () => {
  test("starts from the usual choices", () => {
    render(<SettingsPanel />);
    const chosen = screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked);
    const language = screen.getByRole<HTMLSelectElement>("combobox", { name: "Language" });
    const usual = Object.values(SETTINGS).map(([first]) => first);
    expect([...chosen, language].map(({ value }) => value)).toEqual(usual);
  });

  test("puts a choice into effect and keeps it", async () => {
    render(<SettingsPanel />);
    const before = colorOf(root, "background-color");
    await userEvent.click(screen.getByLabelText("Sepia"));
    expect(colorOf(root, "background-color")).not.toBe(before);
    expect(readSettings().theme).toBe("sepia");
  });

  test("says when the device keeps nothing", async () => {
    render(<SettingsPanel />);
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await userEvent.click(screen.getByLabelText("Dark"));
    refuse.mockRestore();
    expect(screen.getByRole("status").textContent).toContain("keeps nothing");
    expect(root.dataset["theme"]).toBe("dark");
  });

  test("goes back to the usual choices", async () => {
    render(<SettingsPanel />);
    await userEvent.click(screen.getByLabelText("XL"));
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(readSettings()).toEqual(settingsFrom(null));
  });
});

function proseIn(language: string): HTMLElement {
  const { container } = render(
    <div className="prose" lang={language}>
      <p>Text of an article</p>
    </div>,
  );
  return container.querySelector("p") as HTMLElement;
}

/** The contrast between two of its colours, as WCAG 2 defines it. */
function contrastOf(text: string, ground: string): number {
  const [light, dark] = [luminanceOf(text), luminanceOf(ground)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance of a colour variable, painted to be read in sRGB. */
function luminanceOf(variable: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
  const { container } = render(<i />);
  const probe = container.firstChild as HTMLElement;
  probe.style.color = `var(${variable})`;
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("a setting in an article", () => {
  test.each([
    ["letters", "wider", "en", "letter-spacing"],
    ["letters", "wider", "zh", "letter-spacing"],
    ["words", "wider", "en", "word-spacing"],
    ["leading", "loose", "en", "line-height"],
    ["leading", "loose", "ar", "line-height"],
    ["face", "sans", "ar", "font-family"],
    ["face", "legible", "en", "font-family"],
    ["align", "justify", "en", "text-align"],
    ["align", "justify", "de", "hyphens"],
  ])("%s %s in %s changes its %s", (name, value, language, property) => {
    const text = proseIn(language);
    const before = colorOf(text, property);
    root.dataset[name] = value;
    expect(colorOf(text, property)).not.toBe(before);
  });

  test("never tears letters apart that join", () => {
    root.dataset["letters"] = "wider";
    expect(colorOf(proseIn("ar"), "letter-spacing")).toBe("normal");
  });

  test("loads the legible face once it is chosen", async () => {
    const faces = () =>
      [...document.fonts].filter(
        ({ family, status }) => family.includes("Atkinson") && status === "loaded",
      ).length;
    proseIn("en");
    expect(faces()).toBe(0);
    root.dataset["face"] = "legible";
    await expect.poll(faces).toBe(1);
  });
});

describe("high contrast", () => {
  test.each(["light", "dark"])("is at least 7:1 for all text on %s paper", (scheme) => {
    root.dataset["theme"] = "contrast";
    root.style.colorScheme = scheme;
    const onPaper = ["--ink", "--muted", "--accent"].map((text) => contrastOf(text, "--paper"));
    expect(Math.min(...onPaper, contrastOf("--ink", "--mark"))).toBeGreaterThanOrEqual(7);
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
