import { escapeHtml } from "#article/escape-html.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonForScript, tag } from "#site/html.ts";

/** Any string at all, with what is dangerous in HTML made likely. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<",
        "</script>",
        "<!--",
        "&",
        '"',
        "'",
        "\u2028",
        "\ud800",
        "\u0000",
        "\uffff",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("escaped text", () => {
  test("holds no markup", () => {
    expect(escapeHtml(`</title><script>alert("1" & '2')</script>`)).toBe(
      "&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;",
    );
  });

  test("drops what HTML forbids", () => {
    expect(escapeHtml("a\u0000b\u0008c\u007fd\u0085e\ufffef\u{1ffff}g\ttab\nline")).toBe(
      "abcdefg\ttab\nline",
    );
  });

  test("replaces lone surrogates", () => {
    expect(escapeHtml("a\ud83db")).toBe("a\ufffdb");
  });

  test("keeps dollar signs as they are", () => {
    expect(escapeHtml("$& $1 $$ $`")).toBe("$&amp; $1 $$ $`");
  });

  test("never holds a sign that ends anything", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe("JSON in a script", () => {
  test("cannot end the script", () => {
    expect(jsonForScript({ text: "</script><!--<script>" })).toBe(
      String.raw`{"text":"\u003c/script>\u003c!--\u003cscript>"}`,
    );
  });

  test("escapes separators, controls and noncharacters", () => {
    expect(jsonForScript("\u2028\u2029\u0085\ufffe\u{1ffff}")).toBe(
      String.raw`"\u2028\u2029\u0085\ufffe\ud83f\udfff"`,
    );
  });

  test("reads back as the same value", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = jsonForScript({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(json.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("a tag", () => {
  test("escapes its attributes", () => {
    expect(tag("meta", { name: "description", content: `5" <b>` })).toBe(
      `<meta name="description" content="5&quot; &lt;b&gt;">`,
    );
  });
});
