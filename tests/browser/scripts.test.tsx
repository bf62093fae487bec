import "#reader/reader.css";
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";

const KOREAN = "바닷가 마을의 느린 우체국에서 부친 편지는 일 년 뒤에 도착한다";

function title(text: string, language: string): HTMLElement {
  const { container } = render(
    <h1 className="hero" lang={language} style={{ width: "9em" }}>
      {text}
    </h1>,
  );
  return container.querySelector("h1") as HTMLElement;
}

/** The text of each line as it is laid out. */
function linesOf(element: HTMLElement): readonly string[] {
  const node = element.firstChild as Text;
  const lines = new Map<number, string>();
  for (let at = 0; at < node.data.length; at += 1) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const top = Math.round(range.getBoundingClientRect().bottom / 10);
    lines.set(top, (lines.get(top) ?? "") + node.data.charAt(at));
  }
  return [...lines.values()];
}

/** Height of a line in units of the letters' size. */
function leadingOf(element: HTMLElement): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
}

describe("a title", () => {
  test("breaks Korean between words", () => {
    const lines = linesOf(title(KOREAN, "ko"));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(KOREAN);
  });

  test("breaks Japanese between phrases", () => {
    expect(getComputedStyle(title("山あいの駅", "ja")).wordBreak).toBe("auto-phrase");
  });

  test.each(["th", "hi", "bn", "my"])("has room for the marks of %s between lines", (language) => {
    expect(leadingOf(title("Title", language))).toBeGreaterThanOrEqual(1.3);
    expect(leadingOf(title("Title", "en"))).toBeLessThan(1.2);
  });
});
