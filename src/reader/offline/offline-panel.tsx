import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useSpoken } from "../words/use-words.ts";
import { canKeep, keeping, type KeepingState } from "./keeping.ts";
import { formatSize } from "./format-size.ts";

/** What is kept on the device, and the way to keep or remove all of the library. */
export function OfflinePanel() {
  const words = usePanelWords().offline;
  const known = useSyncExternalStore(keeping.subscribe, keeping.state);
  const state: KeepingState = canKeep() ? known : { kind: "unsupported" };
  useEffect(() => {
    if (canKeep()) void keeping.look();
  }, []);
  return (
    <section aria-labelledby="offline-title" className="grid gap-3">
      <h2 id="offline-title" className="font-semibold">
        {words.title}
      </h2>
      <Keeping state={state} />
    </section>
  );
}

function Keeping({ state }: { readonly state: KeepingState }) {
  const {
    language,
    words: { shared },
  } = useSpoken();
  const words = usePanelWords().offline;
  switch (state.kind) {
    case "looking":
      return <p className="text-muted">{words.looking}</p>;
    case "unsupported":
      return <p>{words.unsupported}</p>;
    case "elsewhere":
      return <p>{words.elsewhere}</p>;
    case "offered":
      return <Offer bytes={state.bytes} done={state.done} />;
    case "running":
      return <Running bytes={state.bytes} done={state.done} />;
    case "kept":
      return (
        <>
          <p role="status">{fill(words.kept, { size: formatSize(state.bytes, language) })}</p>
          <Button label={words.remove} onClick={() => void keeping.remove()} />
        </>
      );
    case "stopped":
      return (
        <>
          <p role="alert">{words.stopped[state.why]}</p>
          <Button label={shared.tryAgain} onClick={() => void keepAll()} />
        </>
      );
  }
}

type Amount = { readonly bytes: number; readonly done: number };

function Offer({ bytes, done }: Amount) {
  const { language } = useSpoken();
  const words = usePanelWords().offline;
  const size = formatSize(bytes, language);
  if (done > 0) {
    return (
      <>
        <p>{fill(words.partly, { done: formatSize(done, language), size })}</p>
        <div className="flex gap-x-4">
          <Button label={words.goOn} onClick={() => void keepAll()} />
          <Button label={words.remove} onClick={() => void keeping.remove()} />
        </div>
      </>
    );
  }
  return (
    <>
      <p>{words.offer}</p>
      <Button label={fill(words.keep, { size })} onClick={() => void keepAll()} />
    </>
  );
}

function Running({ bytes, done }: Amount) {
  const { language } = useSpoken();
  const words = usePanelWords().offline;
  const amount = { done: formatSize(done, language), size: formatSize(bytes, language) };
  return (
    <>
      <Progress share={bytes === 0 ? 1 : done / bytes} />
      <div className="flex items-center justify-between">
        <span className="tabular">{fill(words.progress, amount)}</span>
        <Button label={words.pause} onClick={() => void keeping.pause()} />
      </div>
    </>
  );
}

/** Asks the browser first not to drop what the reader wants to stay; it may refuse. */
async function keepAll(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
  await keeping.keep();
}

/** A line like the one that tells how far an article is read. `share` runs from 0 to 1. */
function Progress({ share }: { readonly share: number }) {
  const words = usePanelWords().offline;
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (line.current !== null) line.current.style.width = `${share * 100}%`;
  }, [share]);
  return (
    <div
      role="progressbar"
      aria-label={words.progressLabel}
      aria-valuenow={Math.round(share * 100)}
      className="h-0.75 bg-rule"
    >
      <div ref={line} className="h-full bg-accent" />
    </div>
  );
}

function Button({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="target min-h-6 cursor-pointer text-start text-accent underline underline-offset-4"
    >
      {label}
    </button>
  );
}
