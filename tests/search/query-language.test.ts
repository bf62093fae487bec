import { describe, expect, test } from "vitest";
import { MAX_TERMS, parseQuery, type Condition } from "#search/query.ts";

/** What a query is understood as: for each clause its alternatives, "not" before an excluded one. */
function understood(query: string): string[] {
  return parseQuery(query).map(
    ({ excluded, anyOf }) => `${excluded ? "not " : ""}${anyOf.map(inWords).join(" or ")}`,
  );
}

function inWords(condition: Condition): string {
  if (condition.kind === "days") return `[${condition.from ?? ""}, ${condition.until ?? ""})`;
  if (condition.kind === "language") return `in ${condition.tag}`;
  if (condition.kind === "length")
    return `(${condition.above ?? ""}, ${condition.below ?? ""}) words`;
  const { field, phrase, term } = condition;
  return `${field === "text" ? "" : `${field} `}${phrase ? `<${term.word}>` : term.word}`;
}

/** Whether the last word of a query is also the beginning of one. */
function isOpen(query: string): boolean {
  const condition = parseQuery(query).at(-1)?.anyOf.at(-1);
  return condition?.kind === "term" && condition.term.needles.some(({ trail }) => trail === 0);
}

describe("a phrase", () => {
  test.each([
    ['"open sea"', ["<open sea>"]],
    ["“open sea”", ["<open sea>"]],
    ["„open sea“", ["<open sea>"]],
    ["»open sea«", ["<open sea>"]],
    ["「北京大学」", ["<北京大学>"]],
    ["'open sea'", ["open", "sea"]],
    ['"open, sea."', ["<open, sea>"]],
    ['("open sea")', ["<open sea>"]],
    ['"a b""c d"', ["<a b>", "<c d>"]],
    ['"open sea" calm', ["<open sea>", "calm"]],
    ['"open sea', ["<open sea>"]],
    ['27" wheel', ["27", "wheel"]],
    ['北京"大学 图书馆"', ["北京", "<大学 图书馆>"]],
    ['"צה"ל אמר"', ['<צה"ל אמר>']],
    ['"\u05d0\u05c3"\u05d1', ["<\u05d0>", "\u05d1"]],
    ['"" "(" sea', ["sea"]],
  ])("of %j", (query, expected) => {
    expect(understood(query)).toEqual(expected);
  });

  test.each(['"open se', "“open se", 'title:"open se', '"open" se', '"se'])(
    "%s ends in the beginning of a word",
    (query) => {
      expect(isOpen(query)).toBe(true);
    },
  );

  test.each(['"open sea"', '"open sea"!', '"open sea ', '-"open se', "-se", "-title:se"])(
    "%j ends in a whole word",
    (query) => {
      expect(isOpen(query)).toBe(false);
    },
  );

  test("has its joiners all left out or all cut", () => {
    const [condition] = parseQuery('"the Kan’ani-Roe pact"')[0]?.anyOf ?? [];
    const needles = condition?.kind === "term" ? condition.term.needles : [];
    expect(needles.map(({ text }) => text)).toEqual([
      " the kananiroe pact ",
      " the kan ani roe pact ",
    ]);
  });
});

describe("exclusion", () => {
  test.each([
    ["sea -port", ["sea", "not port"]],
    ["-port", ["not port"]],
    ["−port –sea", ["not port", "not sea"]],
    ['-"open sea"', ["not <open sea>"]],
    ["-“open sea”", ["not <open sea>"]],
    ["-title:sea", ["not title sea"]],
    ["-amir-abdollahian", ["not amir-abdollahian"]],
    ["-10:30", ["not 10:30"]],
    ["-https://sea.example", ["not <https://sea.example>"]],
    ["sea - port", ["sea", "port"]],
    ["sea -", ["sea"]],
    ["sea--port", ["sea", "port"]],
    ["--port", ["port"]],
    ["(-port)", ["port"]],
    ["sea-port", ["sea-port"]],
    ['-"" port', ["port"]],
    ["port -port", ["port", "not port"]],
  ])("in %j", (query, expected) => {
    expect(understood(query)).toEqual(expected);
  });
});

describe("alternatives", () => {
  test.each([
    ["sea OR port", ["sea or port"]],
    ["sea OR port OR pier quay", ["sea or port or pier", "quay"]],
    ["quay sea OR port", ["quay", "sea or port"]],
    ['"open sea" OR title:port OR lang:fa', ["<open sea> or title port or in fa"]],
    ["sea\nOR\u00a0port", ["sea or port"]],
    ["sea OR sea ", ["sea"]],
    ["sea or port", ["sea", "or", "port"]],
    ["sea Or port", ["sea", "Or", "port"]],
    ["OR sea", ["OR", "sea"]],
    ["sea OR", ["sea", "OR"]],
    ["sea OR ", ["sea", "OR"]],
    ["sea OR -port", ["sea", "OR", "not port"]],
    ["-sea OR port", ["not sea", "OR", "port"]],
    ["sea OR OR port", ["sea", "OR", "port"]],
    ["(sea OR port)", ["sea or port"]],
    ["sea (OR) port", ["sea", "OR", "port"]],
    ['"sea OR port"', ["<sea OR port>"]],
    ["sea ( OR port", ["sea or port"]],
  ])("in %j", (query, expected) => {
    expect(understood(query)).toEqual(expected);
  });
});

describe("a field", () => {
  test.each([
    ["title:sea", ["title sea"]],
    ["TITLE:sea", ["title sea"]],
    ["ｔｉｔｌｅ：sea", ["title sea"]],
    ['title:"open sea"', ["title <open sea>"]],
    ["title:(sea)", ["title sea"]],
    ["title:open/sea", ["title open/sea"]],
    ["title:open,sea", ["title <open,sea>"]],
    ["section:east by:o'hara", ["section east", "author o'hara"]],
    ["lang:FA-ir", ["in fa-ir"]],
    ["title: sea", ["title", "sea"]],
    ["title :sea", ["title", "sea"]],
    ['title:"" sea', ["title", "sea"]],
    ["subtitle:sea", ["subtitle", "sea"]],
    ["(title:sea", ["title", "sea"]],
    ["foo:bar", ["foo", "bar"]],
    ["by: -title:", ["by", "not title"]],
    ["lang:中文", ["lang", "中文"]],
    ["lang:f", ["lang", "f"]],
    ["10:30", ["10:30"]],
  ])("in %j", (query, expected) => {
    expect(understood(query)).toEqual(expected);
  });

  test.each([
    ["before:2031-05-04", ["[, 2031-05-04)"]],
    ["before:2031-05", ["[, 2031-05-01)"]],
    ["before:2031", ["[, 2031-01-01)"]],
    ["after:2031-05-04", ["[2031-05-05, )"]],
    ["after:2031-05-31", ["[2031-06-01, )"]],
    ["after:2028-02-28", ["[2028-02-29, )"]],
    ["after:2031-02", ["[2031-03-01, )"]],
    ["after:2031-12", ["[2032-01-01, )"]],
    ["after:2031", ["[2032-01-01, )"]],
    ["after:0099", ["[0100-01-01, )"]],
    ["before:2031-", ["[, 2031-01-01)"]],
    ["before:۲۰۳۱", ["[, 2031-01-01)"]],
    ["before:2031-02-29", ["before", "2031-02-29"]],
    ["before:2031-13", ["before", "2031-13"]],
    ["after:20310504", ["after", "20310504"]],
    ["after:9999", ["after", "9999"]],
    ["before:soon", ["before", "soon"]],
    ["longer:500", ["(500, ) words"]],
    ["Shorter:۳۰۰", ["(, 300) words"]],
    ["-longer:500", ["not (500, ) words"]],
    ["longer:500 longer:0500", ["(500, ) words"]],
    ["longer:", ["longer"]],
    ["longer:1000000000", ["longer", "1000000000"]],
    ["longer:1e3", ["longer", "1e3"]],
    ["before:2031 before:2031-01", ["[, 2031-01-01)"]],
  ])("in %j", (query, expected) => {
    expect(understood(query)).toEqual(expected);
  });
});

describe("a clause", () => {
  test.each([
    ['sea "open sea" -port', ["sea", '"open sea"', "-port"]],
    ["a  sea OR port ", ["a", "sea OR port"]],
    ["title:sea, x", ["title:sea,", "x"]],
    ['-by:"Tom Roe" é', ['-by:"Tom Roe"', "é"]],
    ['se\u00ada "op', ["se\u00ada", '"op']],
  ])("of %j stands where it was typed", (query, expected) => {
    const typed = parseQuery(query).map(({ source }) => query.slice(source.start, source.end));
    expect(typed).toEqual(expected);
  });

  test("counts once however it is written", () => {
    expect(understood('sea "sea" SEA a OR b b OR a -x -“x” ')).toEqual(["sea", "a or b", "not x"]);
  });

  test("keeps no more alternatives than conditions count", () => {
    const many = Array.from({ length: MAX_TERMS * 2 }, (_, place) => `word${place}`);
    const [clause, ...others] = parseQuery(`first ${many.join(" OR ")} last`).slice(1);
    expect(clause?.anyOf).toHaveLength(MAX_TERMS - 1);
    expect(others).toEqual([]);
  });
});
