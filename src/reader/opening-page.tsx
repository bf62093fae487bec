import { useWords } from "./words/use-words.ts";

/** Holds the place of a screen whose data is on its way from the device. */
export function OpeningPage() {
  return (
    <main id="main" tabIndex={-1} className="page py-10 text-muted">
      <p>{useWords().shared.opening}</p>
    </main>
  );
}
