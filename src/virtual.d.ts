// Modules that the site plugin makes; they are no files.

declare module "virtual:broadsheet/site" {
  /** What the site says about itself in every page. */
  export const site: { readonly title: string };
}
