import type { ArticleId } from "#article/article.ts";
import type { PackPlace } from "#article/places.ts";
import { readSaved, writeSaved } from "./saved-json.ts";

/** Tells a file that was changed from one that was not: size and time. */
export type FileStamp = string;

/** A pack and the file it was written to. */
export type KeptPack = PackPlace & { readonly stamp: FileStamp };

/** Stamp of an article's picture, or null when it has none because no typeface has one of its signs. */
export type KeptPicture = { readonly stamp: FileStamp | null };

type KeyedPicture = KeptPicture & { readonly key: string };

type KeptPage = { readonly key: string; readonly stamp: FileStamp };

/** What the site before was made of, so that files that would be the same stay. */
export type Ledger = {
  /** Whether the site before has pages that may stay. */
  readonly hasPages: boolean;
  /** The stamp of an article's page, if it was made from the same. */
  pageBefore(id: ArticleId, key: string): FileStamp | null;
  /** A pack that was made from the same. */
  packBefore(key: string): KeptPack | null;
  /** An article's picture that was drawn from the same. */
  pictureBefore(id: ArticleId, key: string): KeptPicture | null;
  notePage(id: ArticleId, key: string, stamp: FileStamp): void;
  notePack(key: string, pack: KeptPack): void;
  notePicture(id: ArticleId, key: string, picture: KeptPicture): void;
  /** Writes down what was noted, for the next build. */
  save(): void;
};

/** What a site is made by. Another name means that nothing of the site before may stay. */
export type LedgerNames = {
  /** Names the sources, which make pages and packs. */
  readonly maker: string;
  /** Names what all pages of the new site have in common; packs and pictures do not depend on it. */
  readonly site: string;
};

type Saved = LedgerNames & {
  readonly pages: readonly (readonly [id: string, page: KeptPage])[];
  readonly packs: readonly (readonly [key: string, pack: KeptPack])[];
  readonly pictures: readonly (readonly [id: string, picture: KeyedPicture])[];
};

/**
 * Opens the ledger of a site.
 * @param path Absolute path of the ledger's file.
 */
export function openLedger(path: string, { maker, site }: LedgerNames): Ledger {
  const saved = readSaved(path) as Saved | null;
  const before = saved?.maker === maker ? saved : null;
  const oldPages = new Map(before?.site === site ? before.pages : []);
  const oldPacks = new Map(before?.packs ?? []);
  const oldPictures = new Map(before?.pictures ?? []);
  const pages = new Map<string, KeptPage>();
  const packs = new Map<string, KeptPack>();
  const pictures = new Map<string, KeyedPicture>();
  return {
    hasPages: oldPages.size > 0,
    pageBefore(id, key) {
      const page = oldPages.get(id);
      return page?.key === key ? page.stamp : null;
    },
    packBefore: (key) => oldPacks.get(key) ?? null,
    pictureBefore(id, key) {
      const picture = oldPictures.get(id);
      return picture?.key === key ? { stamp: picture.stamp } : null;
    },
    notePage: (id, key, stamp) => pages.set(id, { key, stamp }),
    notePack: (key, pack) => packs.set(key, pack),
    notePicture: (id, key, { stamp }) => pictures.set(id, { key, stamp }),
    save() {
      const noted: Saved = {
        maker,
        site,
        pages: Array.from(pages),
        packs: Array.from(packs),
        pictures: Array.from(pictures),
      };
      writeSaved(path, noted);
    },
  };
}
