import { inspect } from "node:util";

/** The library or its settings cannot become a site; the message tells a person what to do. */
export class BuildStop extends Error {
  override readonly name = "BuildStop";

  /** Vite prints errors with `inspect`: a stack would only hide the message. */
  [inspect.custom](): string {
    return this.message;
  }
}
