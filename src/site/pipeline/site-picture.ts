import { join } from "node:path";
import type { SharedPicture } from "../head.ts";
import { readSaved, writeSaved } from "./saved-json.ts";

/** The picture of a whole site: its name. */
export type SitePicture = { readonly shared: SharedPicture; readonly png: Uint8Array };

const PICTURE_PATH = "/picture.png";

/** `png` is in base 64, or null when no typeface has one of the name's signs. */
type Saved = { readonly key: string; readonly png: string | null };

/**
 * Gives the picture of the build before, if it was drawn from the same; else draws and keeps it.
 * @param folder Absolute path of the folder that it is kept in, which no other build may use now.
 * @param maker Names the sources that draw it.
 * @param title Of the site.
 * @returns null when no typeface has one of the signs of the site's name.
 */
export async function keptSitePicture(
  folder: string,
  maker: string,
  title: string,
): Promise<SitePicture | null> {
  const path = join(folder, "picture.json");
  const key = JSON.stringify([maker, title]);
  const before = readSaved(path) as Saved | null;
  const saved: Saved = before?.key === key ? before : { key, png: await drawnName(title) };
  writeSaved(path, saved);
  if (saved.png === null) return null;
  return { shared: { path: PICTURE_PATH, alt: title }, png: Buffer.from(saved.png, "base64") };
}

async function drawnName(site: string): Promise<string | null> {
  const { drawPicture } = await import("../pictures/draw-picture.ts");
  const nothing = { title: null, section: null, date: null, language: null } as const;
  const png = await drawPicture({ site, ...nothing, direction: "ltr" });
  return png === null ? null : Buffer.from(png).toString("base64");
}
