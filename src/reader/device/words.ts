/** What is said of things kept on the device. */
export const words = {
  nothingSaved: "Nothing is saved yet. “Save” above an article puts it here; so does the key s.",
  remove: "Remove",
  removeTitle: (title: string) => `Remove ${title}`,
  readMinutes: (minutes: string) => `${minutes} min read`,
  keptTitle: "Kept on this device",
  keptNote:
    "What you save, read and set is kept in this browser alone and sent nowhere. A file takes it to another one.",
  export: "Export as a file",
  import: "Import a file",
  exportName: "broadsheet-reading.json",
  imported: "The file was taken in beside what was here.",
  notOurs: "This file was not exported from a reading site like this one; nothing was changed.",
  noRoom:
    "This browser keeps nothing for this site, or its room is full: not all of the file is kept.",
};
