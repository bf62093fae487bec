/** Where highlights and notes lie on the device. */
export const NOTES_KEY = "broadsheet:notes";

/** Whether anything is kept that names an article, told without reading it; false where storage is refused. */
export function mayHaveNotes(article: string): boolean {
  try {
    return localStorage.getItem(NOTES_KEY)?.includes(article) === true;
  } catch {
    return false;
  }
}
