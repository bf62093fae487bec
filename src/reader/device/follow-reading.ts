import type { ArticleId } from "#article/article.ts";
import type { Device } from "./device.ts";
import { createKeptStore, type KeptStore } from "./kept-store.ts";
import { withRead } from "./read-articles.ts";
import {
  findPlace,
  placeAt,
  READING_PLACES,
  withPlace,
  type ReadingPlace,
  type ReadingPlaces,
} from "./reading-place.ts";

/** The way back to where the reader stopped. */
export type Continuation = {
  /** The part of the article before it, 0 to 1. */
  readonly share: number;
  readonly go: () => void;
};

/** Scrolling rests this long before a place is kept. */
const REST_MS = 300;

/** What lies above this part of the screen's height has been read. */
const READ_LINE = 0.1;

/** Watches an article being read until it is stopped. */
export type Follower = {
  /** Null when the article was not begun before, or when the place is gone. */
  readonly continuation: Continuation | null;
  readonly stop: () => void;
};

type Places = KeptStore<ReadingPlaces>;

/**
 * Keeps where the reader is in an article as it is scrolled through, and that it was read once its end
 * was seen.
 */
export function followReading(article: HTMLElement, id: ArticleId, device: Device): Follower {
  const places = createKeptStore(READING_PLACES);
  const continuation = continuationOf(article, places.read().get(id));
  const keep = () => keepReading(article, id, device, places);
  if (isEndSeen(article)) keep();
  return { continuation, stop: onScrollRest(keep) };
}

function continuationOf(
  article: HTMLElement,
  place: ReadingPlace | undefined,
): Continuation | null {
  if (place === undefined) return null;
  const elements = textElements(article);
  const found = elements[findPlace(elements.map(textOf), place) ?? -1];
  return found === undefined ? null : { share: place.share, go: () => goTo(found) };
}

function goTo(element: HTMLElement): void {
  const line = window.innerHeight * READ_LINE;
  window.scrollBy(0, element.getBoundingClientRect().top - line);
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Acts each time the page has been scrolled, and when it is left before that; returns the way to stop. */
function onScrollRest(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onRest = () => {
    timer = undefined;
    action();
  };
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(onRest, REST_MS);
  };
  const onLeave = () => {
    if (timer !== undefined) action();
  };
  window.addEventListener("scroll", onScroll, { passive: true });
  window.addEventListener("pagehide", onLeave);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("scroll", onScroll);
    window.removeEventListener("pagehide", onLeave);
  };
}

function keepReading(article: HTMLElement, id: ArticleId, device: Device, places: Places): void {
  if (!isEndSeen(article)) {
    const place = currentPlace(article);
    if (place !== null) places.write(withPlace(places.read(), id, place));
    return;
  }
  if (places.read().has(id)) places.write(withPlace(places.read(), id, null));
  const read = device.read.read();
  if (!read.has(id)) device.read.write(withRead(read, id));
}

function isEndSeen(article: HTMLElement): boolean {
  return article.getBoundingClientRect().bottom <= window.innerHeight;
}

function currentPlace(article: HTMLElement): ReadingPlace | null {
  const elements = textElements(article);
  const line = window.innerHeight * READ_LINE;
  const text = elements.findIndex((each) => each.getBoundingClientRect().bottom > line);
  return text < 0 ? null : placeAt(elements.map(textOf), text, Date.now());
}

function textElements(article: HTMLElement): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(".prose [data-text]")];
}

function textOf(element: HTMLElement): string {
  return element.textContent;
}
