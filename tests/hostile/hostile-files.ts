import { POISON, type Poison } from "./poison.ts";

/** A file by its path inside the seeds folder. */
export type HostileFile = { readonly path: string; readonly text: string };

const PROSE = "The ferry came back on Monday, and the children waved from the old stone pier.";

/** Names that mean something to an object, a file system, a host or a URL. */
const NAMES: readonly string[] = [
  ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "undefined", "null"],
  ["con", "nul", "index", "library", "404", "a", "data", "assets", "feed", "offline"],
  ["%2e%2e", "..%2f..%2fetc", "name%00", "100%", "a b+c&d=e", "x;y,z", "what's 'this'", "~tilde"],
  ["<b>bold", "\u202etxt.exe", "ﬁligature", "İstanbul", "💥", "-", "...", "ends."],
  ["[brackets]", "{braces}", "$&", "`tick`", "new\nline"],
].flat();

/** Everything poisonous that a person may drop into the folder, each file an article of its own. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    ...POISON.flatMap((poison, place) => (place % 2 === 0 ? asText(poison) : asMarkup(poison))),
    ...NAMES.map((name) => ({ path: `${name}.txt`, text: `A name: ${name}\n\n${PROSE}\n` })),
    ...FRONT_MATTER.map((fields, place) => ({
      path: `fields-${place}.md`,
      text: `---\n${fields}\n---\n\n${PROSE}\n`,
    })),
    { path: "__proto__/inside.txt", text: `Inside\n\n${PROSE}\n` },
    { path: "<img src=x onerror=window.hostile=1>/deep.txt", text: `Deep\n\n${PROSE}\n` },
  ];
}

/** Each poison in two formats, so that all are visited within a minute or so. */
function asText({ name, text }: Poison): readonly HostileFile[] {
  return [
    { path: `text-${name}.txt`, text: `${text}\n\n${PROSE}\n\n${text}\n` },
    { path: `export-${name}.json`, text: exportOf(name, text) },
  ];
}

function asMarkup({ name, text }: Poison): readonly HostileFile[] {
  const markdown = `# ${text}\n\n${PROSE} [link](${text}) ![picture](${text})\n\n> ${text}\n\n`;
  const head = `<!doctype html><html lang="${text}"><head><title>${text}</title></head>`;
  const body = `<article><h1>${name}</h1><p>${PROSE}</p>${text}<p>${PROSE}</p></article>`;
  return [
    { path: `markdown-${name}.md`, text: `${markdown}\`\`\`\n${text}\n\`\`\`\n` },
    { path: `page-${name}.html`, text: `${head}<body>${body}</body></html>` },
  ];
}

/** The text in every field that is shown or linked. */
function exportOf(name: string, text: string): string {
  const fields = { title: text, authors: [text], sections: [text, "__proto__"], language: text };
  return JSON.stringify({
    ...fields,
    id: name,
    url: text,
    date: text,
    text: `${PROSE}\n\n${text}`,
  });
}

const FRONT_MATTER: readonly string[] = [
  'title: "</script><script>window.hostile=1</script>"',
  "id: __proto__x\naliases: [isPrototypeOf, ../../x, a/b, '']",
  "title: !!js/function 'function(){window.hostile=1}'",
  "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c",
  "url: javascript:window.hostile=1",
  "url: http://user:secret@elsewhere.test/",
  "language: '\"><script>window.hostile=1</script>'",
  "date: '2031-13-45'",
  "sections: {__proto__: {polluted: true}}",
  "title: [nested, {deep: [er]}]",
];
