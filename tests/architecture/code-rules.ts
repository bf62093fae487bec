import type { ESTree } from "vite";
import { visit } from "./source-files.ts";
import type { SourceFile } from "./source-files.ts";

/** What may not be in a file. The linter's rules are in .oxlintrc.json; these it does not know. */
export type CodeRule = {
  readonly name: string;
  readonly why: string;
  readonly appliesTo: (path: string) => boolean;
  /** Offsets in the file's text at which the rule is broken. */
  readonly faults: (file: SourceFile) => number[];
  /** Code that breaks the rule once, in a file to which it applies. */
  readonly planted: readonly SourceFile[];
};

const MAX_LINES = 300;

/** Ways to turn a string into elements; article text must never take one of them. */
const MARKUP_FROM_STRINGS = new Set([
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "createContextualFragment",
  "parseFromString",
  "srcdoc",
  "srcDoc",
  "dangerouslySetInnerHTML",
]);

/** Rendered in the browser alone, where React sets styles by script, which the policy allows. */
const NEVER_PRERENDERED = new Set(["src/reader/listing/row-list.tsx"]);

/** React catches a screen's errors in class components alone. */
const ERROR_BOUNDARY = "Component";

const CODE_FROM_STRINGS = new Set(["eval", "Function"]);
const UNFINISHED_TESTS = new Set(["skip", "only", "todo", "skipIf", "runIf"]);
const TEST_FUNCTIONS = new Set(["test", "it", "describe", "suite"]);
const WAITS_AND_SNAPSHOTS = new Set([
  "waitForTimeout",
  "toMatchSnapshot",
  "toMatchInlineSnapshot",
  "toMatchFileSnapshot",
]);

const inSource = (path: string): boolean => path.startsWith("src/");
const inTests = (path: string): boolean => path.startsWith("tests/");

export const CODE_RULES: readonly CodeRule[] = [
  {
    name: "no markup from strings",
    why: "Article text is never markup: what a file says must not become an element.",
    appliesTo: inSource,
    faults: (file) => namesIn(file, MARKUP_FROM_STRINGS),
    planted: [
      { path: "src/reader/a.tsx", code: "<p dangerouslySetInnerHTML={{ __html: text }} />;" },
      { path: "src/reader/a.ts", code: "element.innerHTML = text;" },
      { path: "src/reader/a.ts", code: 'element["outerHTML"] = text;' },
      { path: "src/reader/a.ts", code: 'element.insertAdjacentHTML("beforeend", text);' },
    ],
  },
  {
    name: "no code from strings",
    why: "The content security policy forbids it, and text must never run.",
    appliesTo: inSource,
    faults: codeFromStrings,
    planted: [
      { path: "src/site/a.ts", code: "eval(text);" },
      { path: "src/site/a.ts", code: 'new Function("return 1");' },
    ],
  },
  {
    name: "no pattern from input",
    why: "A pattern built from what the reader types can throw, run for ever or match the wrong text.",
    appliesTo: inSource,
    faults: patternsFromInput,
    planted: [
      { path: "src/search/a.ts", code: "function find(query) { return new RegExp(query); }" },
      { path: "src/search/a.ts", code: 'const find = (query) => RegExp(query, "u");' },
      { path: "src/search/a.ts", code: "const find = (query) => new RegExp(`${query}`);" },
    ],
  },
  {
    name: "no style attributes",
    why: "The content security policy makes browsers ignore them in prerendered HTML.",
    appliesTo: (path) => path.startsWith("src/reader/") && !NEVER_PRERENDERED.has(path),
    faults: styleAttributes,
    planted: [{ path: "src/reader/a.tsx", code: "<p style={{ top: 1 }} />;" }],
  },
  {
    name: "no globbed modules",
    why: "With a module for each article the bundle would grow with the library.",
    appliesTo: inSource,
    faults: globbedModules,
    planted: [{ path: "src/reader/a.ts", code: 'import.meta.glob("/seeds/*.txt");' }],
  },
  {
    name: "no default exports",
    why: "A thing has one name, wherever it is used.",
    appliesTo: inSource,
    faults: (file) =>
      offsets((found) => ({ ExportDefaultDeclaration: (node) => found.push(node.start) }), file),
    planted: [{ path: "src/article/a.ts", code: "export default 1;" }],
  },
  {
    name: "no classes but errors",
    why: "Data and functions are enough here; only an error needs a class of its own.",
    appliesTo: inSource,
    faults: classesThatAreNoErrors,
    planted: [{ path: "src/article/a.ts", code: "class Library {}" }],
  },
  {
    name: "short files",
    why: `A file of more than ${MAX_LINES} lines does more than one thing.`,
    appliesTo: () => true,
    faults: ({ code }) => (code.trimEnd().split("\n").length > MAX_LINES ? [0] : []),
    planted: [{ path: "src/article/a.ts", code: "1;\n".repeat(MAX_LINES + 1) }],
  },
  {
    name: "no test left out",
    why: "A test that does not run proves nothing and is forgotten.",
    appliesTo: inTests,
    faults: testsLeftOut,
    planted: [
      { path: "tests/a.test.ts", code: 'test.skip("a", run);' },
      { path: "tests/a.test.ts", code: 'describe.only("a", run);' },
      { path: "tests/a.test.ts", code: 'test.skipIf(slow)("a", run);' },
    ],
  },
  {
    name: "no waiting by the clock, no snapshots",
    why: "The one fails by chance, the other is accepted without being read.",
    appliesTo: inTests,
    faults: (file) =>
      offsets(
        (found) => ({
          MemberExpression: ({ property }) => {
            if (WAITS_AND_SNAPSHOTS.has(nameOf(property) ?? "")) found.push(property.start);
          },
        }),
        file,
      ),
    planted: [
      { path: "tests/a.test.ts", code: "await page.waitForTimeout(100);" },
      { path: "tests/a.test.ts", code: "expect(html).toMatchSnapshot();" },
    ],
  },
];

/** The places where a file breaks a rule, as `path:line rule`. */
export function brokenRules(file: SourceFile, rules = CODE_RULES): string[] {
  return rules
    .filter((rule) => rule.appliesTo(file.path))
    .flatMap((rule) =>
      rule.faults(file).map((offset) => `${file.path}:${lineAt(file.code, offset)} ${rule.name}`),
    );
}

type Visitors = Parameters<typeof visit>[1];

function offsets(visitors: (found: number[]) => Visitors, file: SourceFile): number[] {
  const found: number[] = [];
  visit(file, visitors(found));
  return found;
}

function namesIn(file: SourceFile, names: ReadonlySet<string>): number[] {
  return offsets((found) => {
    const look = (node: ESTree.Node): void => {
      if (names.has(nameOf(node) ?? "")) found.push(node.start);
    };
    return { Identifier: look, JSXIdentifier: look, Literal: look };
  }, file);
}

function nameOf(node: ESTree.Node): string | null {
  if (node.type === "Identifier" || node.type === "JSXIdentifier") return node.name;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : null;
}

function codeFromStrings(file: SourceFile): number[] {
  return calls(file, ({ callee }) => CODE_FROM_STRINGS.has(nameOf(callee) ?? ""));
}

/** Outside of functions there is no input: patterns put together there are constants. */
function patternsFromInput(file: SourceFile): number[] {
  return offsets((found) => {
    let depth = 0;
    const enter = (): void => void (depth += 1);
    const leave = (): void => void (depth -= 1);
    const look = ({ callee, arguments: [pattern], start }: Call): void => {
      const isBuilt = nameOf(callee) === "RegExp" && pattern?.type !== "Literal";
      if (depth > 0 && isBuilt) found.push(start);
    };
    return {
      FunctionDeclaration: enter,
      "FunctionDeclaration:exit": leave,
      FunctionExpression: enter,
      "FunctionExpression:exit": leave,
      ArrowFunctionExpression: enter,
      "ArrowFunctionExpression:exit": leave,
      CallExpression: look,
      NewExpression: look,
    };
  }, file);
}

function globbedModules(file: SourceFile): number[] {
  return calls(
    file,
    ({ callee }) =>
      callee.type === "MemberExpression" &&
      callee.object.type === "MetaProperty" &&
      nameOf(callee.property) === "glob",
  );
}

type Call = ESTree.CallExpression | ESTree.NewExpression;

function calls(file: SourceFile, isFault: (call: Call) => boolean): number[] {
  return offsets((found) => {
    const look = (call: Call): void => {
      if (isFault(call)) found.push(call.start);
    };
    return { CallExpression: look, NewExpression: look };
  }, file);
}

function styleAttributes(file: SourceFile): number[] {
  return offsets(
    (found) => ({
      JSXAttribute: ({ name }) => {
        if (nameOf(name) === "style") found.push(name.start);
      },
    }),
    file,
  );
}

function classesThatAreNoErrors(file: SourceFile): number[] {
  return offsets((found) => {
    const look = (node: ESTree.Class): void => {
      const parent = node.superClass ? nameOf(node.superClass) : null;
      const isNeeded = node.declare || parent === ERROR_BOUNDARY || parent?.endsWith("Error");
      if (!isNeeded) found.push(node.start);
    };
    return { ClassDeclaration: look, ClassExpression: look };
  }, file);
}

function testsLeftOut(file: SourceFile): number[] {
  return offsets(
    (found) => ({
      MemberExpression: ({ object, property }) => {
        const root = object.type === "MemberExpression" ? object.object : object;
        const isTest = TEST_FUNCTIONS.has(nameOf(root) ?? "");
        if (isTest && UNFINISHED_TESTS.has(nameOf(property) ?? "")) found.push(property.start);
      },
    }),
    file,
  );
}

function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split("\n").length;
}
