import { tidySpaces } from "../spaces.ts";
import { bytesOf } from "./byte-text.ts";
import { decodeHeader } from "./charset.ts";
import { decodeBase64, decodeEscapes } from "./transfer-encoding.ts";

/** Header fields by name in small letters, each as a byte text on one line; of several the first. */
export type Headers = ReadonlyMap<string, string>;

export type Split = {
  readonly headers: Headers;
  /** The byte text below the headers. */
  readonly body: string;
  /** Where the body starts in what was split. */
  readonly bodyStart: number;
};

/** Code units of a field's value that are read; the longest lists of recipients say nothing to us. */
const LONGEST_VALUE = 4000;

/** Code units of the part of a message in which its headers stand. */
const LONGEST_HEAD = 1024 * 1024;

const GAP = /\r?\n\r?\n/g;
const FOLD = /\r?\n[ \t]+/g;
const FIELD = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/;

/** Parts a message, or a part of one, at the first empty line. */
export function splitHeaders(text: string): Split {
  if (/^\r?\n/.test(text)) {
    const bodyStart = text.indexOf("\n") + 1;
    return { headers: new Map(), body: text.slice(bodyStart), bodyStart };
  }
  GAP.lastIndex = 0;
  const gap = GAP.exec(text);
  const end = gap?.index ?? text.length;
  const bodyStart = gap === null ? text.length : GAP.lastIndex;
  const headers = readFields(text.slice(0, Math.min(end, LONGEST_HEAD)));
  return { headers, body: text.slice(bodyStart), bodyStart };
}

function readFields(head: string): Headers {
  const headers = new Map<string, string>();
  for (const line of head.replace(FOLD, " ").split(/\r?\n/)) {
    const [, name = "", value = ""] = FIELD.exec(line.slice(0, LONGEST_VALUE)) ?? [];
    const key = name.toLowerCase();
    if (key !== "" && !headers.has(key)) headers.set(key, value);
  }
  return headers;
}

const BETWEEN_WORDS = /(\?=)[ \t]+(?==\?)/g;
const ENCODED_WORD = /=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]*)\?=/gi;

/** A field's text, its encoded words (RFC 2047) in their characters; empty when it is not there. */
export function headerText(headers: Headers, name: string): string {
  return decodeWords(headers.get(name) ?? "");
}

/** A byte text with its encoded words and bare bytes as characters, on one line. */
export function decodeWords(value: string): string {
  const parts: string[] = [];
  const joined = value.replace(BETWEEN_WORDS, "$1");
  let end = 0;
  for (const match of joined.matchAll(ENCODED_WORD)) {
    const [word, charset = "", encoding = "", text = ""] = match;
    parts.push(plainText(joined.slice(end, match.index)));
    parts.push(decodeHeader(wordBytes(encoding, text), charset));
    end = match.index + word.length;
  }
  parts.push(plainText(joined.slice(end)));
  return tidySpaces(parts.join("").replaceAll("\n", " "));
}

function plainText(text: string): string {
  return decodeHeader(bytesOf(text), null);
}

function wordBytes(encoding: string, text: string): Uint8Array {
  if (encoding.toLowerCase() === "b") return decodeBase64(text);
  return bytesOf(decodeEscapes(text.replaceAll("_", " ")));
}

/** A field's value before its parameters, in small letters: `text/html`. */
export function headerValue(headers: Headers, name: string): string {
  const [value = ""] = (headers.get(name) ?? "").split(";", 1);
  return value.trim().toLowerCase();
}

const PARAMETER =
  /;\s*([\w-]{1,40})(\*?)(?:\*?0\*?)?\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"|([^\s;]*))/g;

/** Code units of a field in which its parameters are looked for. */
const LONGEST_PARAMETERS = 1000;

/** A parameter of a field: `charset=utf-8`; null when it is not there. */
export function headerParameter(headers: Headers, field: string, name: string): string | null {
  const parameters = (headers.get(field) ?? "").slice(0, LONGEST_PARAMETERS);
  for (const match of parameters.matchAll(PARAMETER)) {
    const [, key = "", star = "", quoted, bare = ""] = match;
    if (key.toLowerCase() !== name) continue;
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? bare;
    return star === "" ? value : percentDecoded(value);
  }
  return null;
}

/** A name in the form of RFC 2231: `utf-8'de'gr%C3%BCn.pdf`. */
function percentDecoded(value: string): string {
  const text = value.replace(/^[^']*'[^']*'/, "");
  return decodeEscapes(text.replaceAll("%", "="));
}
