import { transform } from "lightningcss";

/** Variables that only a reader's settings change, and settings bring the whole stylesheet with them. */
const SETTING = /^--reading-/;

const DEFINITION = /(?<=[{;])(--[\w-]+):([^;{}]*)/g;
const USE = /var\((--[\w-]+)/g;

/** The same declaration again, which the minifier writes for browsers that it cannot tell apart. */
const REPEATED = /(?<=[{;])([\w-]+:[^;{}]+;)\1+/g;

/**
 * Minified styles with values in place of the variables that nothing changes in them, and without
 * variables that nothing asks for.
 */
export function settleValues(css: string): string {
  let settled = withValues(css.replace(REPEATED, "$1"));
  for (let before = ""; before !== settled;) {
    before = settled;
    settled = withoutIdle(settled);
  }
  return settled;
}

function withValues(css: string): string {
  const values = Map.groupBy(css.matchAll(DEFINITION), ([, name = ""]) => name);
  return css.replace(/var\((--[\w-]+)\)/g, (use, name: string) => {
    const [definition, ...others] = values.get(name) ?? [];
    return SETTING.test(name) && others.length === 0 ? (definition?.[2] ?? use) : use;
  });
}

/** Once more through the minifier, since what is left of a variable may be simple enough to add up. */
function withoutIdle(css: string): string {
  const used = new Set(Array.from(css.matchAll(USE), ([, name]) => name));
  const { code } = transform({
    filename: "settled.css",
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Declaration: {
        custom: ({ name }) => (name.startsWith("--") && !used.has(name) ? [] : undefined),
      },
    },
  });
  return code.toString();
}
