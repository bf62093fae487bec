import { blockTexts } from "#article/text.ts";
import { readSeed } from "#intake/intake.ts";
import type { Intake } from "#intake/seed.ts";

export const TEXT = "The ferry came back to the quay on Monday, and all went to see it.";
export const OTHER = "It had been repaired through the whole winter, said the mayor.";

/** Words of a text that is no summary for its length. */
export const LONG = `${TEXT} ${OTHER} `.repeat(3).trim();

export const TITLE = "<title>Ferry returns</title>";
export const BODY = `<description>${LONG}</description>`;

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function read(text: string, file = "feed.xml"): Intake {
  return readSeed({ file, bytes: utf8(text) });
}

/** A feed of one site with some items. */
export function rss(...items: readonly string[]): string {
  const channel = "<title>Quay</title><link>https://quay.example/</link>";
  return `<rss version="2.0"><channel>${channel}${items.join("\n")}</channel></rss>`;
}

export function item(...parts: readonly string[]): string {
  return `<item>${parts.join("")}</item>`;
}

export function atom(...entries: readonly string[]): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom">${entries.join("\n")}</feed>`;
}

export function textsOf({ articles }: Intake): readonly string[] {
  return articles.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
}

export function messagesOf({ problems }: Intake): string {
  return problems.map(({ message }) => message).join("\n");
}
