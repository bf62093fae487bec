import type { ESTree } from "vite";
import { visit } from "./source-files.ts";
import type { SourceFile } from "./source-files.ts";

/** One mention of another module. */
export type Import = {
  /** As written, without a query such as `?worker`; null when it is not written as a plain string. */
  readonly specifier: string | null;
  /** `type` leaves no trace in the code that runs; `url` loads the module in a context of its own. */
  readonly kind: "value" | "type" | "url";
};

/**
 * Every module that a file mentions: imports, re-exports, `import()` in code and in types,
 * `require`, and URLs made relative to the file as workers are.
 */
export function readImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  visit(file, {
    ImportDeclaration: (node) => found.push(importOf(node.source, importKind(node))),
    ExportAllDeclaration: (node) => found.push(importOf(node.source, node.exportKind ?? "value")),
    ExportNamedDeclaration: (node) => {
      if (node.source) found.push(importOf(node.source, exportKind(node)));
    },
    ImportExpression: (node) => found.push(importOf(node.source, "value")),
    TSImportType: (node) => found.push(importOf(node.source, "type")),
    TSExternalModuleReference: (node) => found.push(importOf(node.expression, "value")),
    CallExpression: (node) => {
      const [argument] = node.arguments;
      if (argument && isNamed(node.callee, "require")) found.push(importOf(argument, "value"));
    },
    NewExpression: (node) => {
      const [path, base] = node.arguments;
      if (path && base && isNamed(node.callee, "URL") && isImportMetaUrl(base)) {
        found.push(importOf(path, "url"));
      }
    },
  });
  return found;
}

function importOf(source: ESTree.Node, kind: Import["kind"]): Import {
  const text = source.type === "Literal" ? source.value : null;
  if (typeof text !== "string") return { specifier: null, kind };
  const [specifier = "", query] = text.split("?", 2);
  return { specifier, kind: query === undefined ? kind : "url" };
}

function importKind(node: ESTree.ImportDeclaration): "value" | "type" {
  const allTypes =
    node.specifiers.length > 0 &&
    node.specifiers.every((each) => each.type === "ImportSpecifier" && each.importKind === "type");
  return allTypes ? "type" : (node.importKind ?? "value");
}

function exportKind(node: ESTree.ExportNamedDeclaration): "value" | "type" {
  const allTypes =
    node.specifiers.length > 0 && node.specifiers.every((each) => each.exportKind === "type");
  return allTypes ? "type" : (node.exportKind ?? "value");
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function isImportMetaUrl(node: ESTree.Node): boolean {
  return (
    node.type === "MemberExpression" &&
    node.object.type === "MetaProperty" &&
    isNamed(node.property, "url")
  );
}
