/**
 * Rejects whatever asked for a data file that is missing, damaged or of another version. Where a
 * question is answered it becomes a value again, which a reader is told.
 */
export class FileFailure extends Error {
  /** Name of the file inside the data folder. */
  readonly file: string;

  constructor(file: string) {
    super(`The file ${file} could not be had`);
    this.file = file;
  }
}
