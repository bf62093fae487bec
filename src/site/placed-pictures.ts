import type { Article, Block } from "#article/article.ts";
import { doubt } from "#intake/problems.ts";
import type { Intake, NamedPictures, PicturePlace } from "#intake/seed.ts";
import { pictureStamp, readPicture, type BesidePicture } from "./beside-picture.ts";
import type { SeedFile } from "./seeds.ts";

/** A picture that a file was read with. */
export type SeenPicture = PicturePlace & {
  /** Differs whenever it may be another one. */
  readonly stamp: string;
  /** Name among the data files, or null when it is not shown. */
  readonly name: string | null;
};

export type PlacedIntake = {
  readonly intake: Intake;
  readonly pictures: readonly SeenPicture[];
};

/** Puts the pictures that a file names beside or in itself into its articles; what is wrong with one is a doubt. */
export function placePictures({ articles, problems, pictures }: Intake, seed: Seed): PlacedIntake {
  if (pictures === undefined) return { intake: { articles, problems }, pictures: [] };
  const folder = seedsFolderOf(seed);
  const places = new Map(Array.from(pictures.values(), (place) => [nameOf(place), place]));
  const seen: SeenPicture[] = [];
  const faults = new Map<string, string>();
  const found = new Map<string, Found>();
  for (const [called, { path, part }] of places) {
    const place = part ? { path, part } : { path };
    // Before it is read, so that what changes meanwhile is seen the next time.
    const stamp = pictureStamp(folder, path);
    const read = readPicture(folder, place);
    const picture = read.kind === "picture" ? read.picture : null;
    if (read.kind === "fault") faults.set(called, read.fault);
    else found.set(called, read.picture);
    seen.push({ ...place, stamp, name: picture?.file ?? null });
  }
  const placed = articles.map((article) => withPictures(article, pictures, found));
  const doubts = doubtsOf(faults).map((text) => doubt(seed.file, text));
  return { intake: { articles: placed, problems: [...problems, ...doubts] }, pictures: seen };
}

/** Whether a file would be read with the same pictures again. */
export function areAsSeen(pictures: readonly SeenPicture[], seed: Seed): boolean {
  const folder = seedsFolderOf(seed);
  return pictures.every(({ path, stamp }) => pictureStamp(folder, path) === stamp);
}

/** Where the pictures lie that are shown, by their names among the data files. */
export type ShownPictures = ReadonlyMap<string, PicturePlace>;

export function shownPictures(seen: readonly SeenPicture[]): ShownPictures {
  return new Map(
    seen.flatMap((picture) => (picture.name === null ? [] : [[picture.name, picture]])),
  );
}

/** What a person is told of: one place of a file has one name. */
function nameOf({ path, part }: PicturePlace): string {
  return part?.address ?? path;
}

type Seed = Pick<SeedFile, "file" | "path">;

function seedsFolderOf({ file, path }: Seed): string {
  return path.slice(0, path.length - file.length);
}

type Found = Extract<BesidePicture, { kind: "picture" }>["picture"];

/** One sentence for each fault: a page saved without its folder has lost all its pictures. */
function doubtsOf(faults: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(
    Map.groupBy(faults, ([, fault]) => fault),
    ([fault, [first, ...others]]) => {
      const rest = others.length === 0 ? "" : ` The same is true of ${others.length} more.`;
      return `Its picture ${first?.[0]} is not shown, only its caption. ${fault}${rest}`;
    },
  );
}

function withPictures(
  article: Article,
  named: NamedPictures,
  found: ReadonlyMap<string, Found>,
): Article {
  const blocks = article.blocks.map((block): Block => {
    const name = block.kind === "figure" ? named.get(block) : undefined;
    const picture = name && found.get(nameOf(name));
    if (block.kind !== "figure" || !name || !picture) return block;
    return { ...block, picture: { ...picture, alt: name.alt } };
  });
  return { ...article, blocks };
}
