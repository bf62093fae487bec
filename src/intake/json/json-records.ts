import { fieldNamed, namedFields } from "../metadata/metadata-fields.ts";
import { hasBody } from "./json-body.ts";
import { isRecord, type JsonRecord } from "./json-record.ts";

/** Articles lie so deep in an export: `{ db: [{ data: { posts: [...] } }] }`. */
const DEEPEST = 6;

/** Values looked at before a file counts as one without articles. */
const MOST_VALUES = 100_000;

/** Keys under which a record wraps its article: of search engines, graphs, JSON:API and rows of data sets. */
const WRAPPERS = ["_source", "attributes", "node", "article", "post", "fields", "row"];

/** Begins the name of a wrapper's field that is not the article's; no table of names knows it so. */
const OUTSIDE = "outside.";

/** The articles of a parsed export, and whether it is a list, which may grow. */
export type Found = { readonly records: readonly JsonRecord[]; readonly isList: boolean };

/**
 * Finds the articles in an export: one object, a list, or the first list with an article in it that
 * lies inside an object. Records of such a list without text are among them, to be told of.
 */
export function findRecords(value: unknown): Found {
  const whole = asArticle(value);
  if (whole !== null) return { records: [whole], isList: false };
  let level: readonly unknown[] = [value];
  let seen = 0;
  for (let depth = 0; depth < DEEPEST && seen < MOST_VALUES; depth += 1) {
    for (const each of level) {
      const records = articlesOf(each);
      if (records.length > 0) return { records, isList: true };
    }
    level = level.flatMap((each) => valuesOf(each)).slice(0, MOST_VALUES);
    seen += level.length;
  }
  return { records: [], isList: false };
}

function articlesOf(value: unknown): readonly JsonRecord[] {
  const values = valuesOf(value);
  if (!values.some((each) => asArticle(each) !== null)) return [];
  return values.filter(isRecord).map((each) => asArticle(each) ?? each);
}

function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}

/** A record with an article's text; its wrapper's own fields count where the article is silent. */
export function asArticle(value: unknown): JsonRecord | null {
  if (!isRecord(value)) return null;
  if (hasBody(value)) return value;
  for (const key of WRAPPERS) {
    const inner = Object.hasOwn(value, key) ? value[key] : null;
    if (isRecord(inner) && hasBody(inner)) return { ...outsideOf(value, inner), ...inner };
  }
  return null;
}

/** Of keys the wrapper's may be the better one: it lasts where the article has only a slug. */
function outsideOf(wrapper: JsonRecord, inner: JsonRecord): JsonRecord {
  const said = namedFields(inner);
  const entries = Object.entries(wrapper).map(([name, value]) => {
    const field = fieldNamed(name);
    const isSaid = field !== null && field !== "id" && said.has(field);
    return [isSaid ? `${OUTSIDE}${name}` : name, value] as const;
  });
  return Object.fromEntries(entries);
}
