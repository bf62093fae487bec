import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { canKeep, keeping, type KeepingState } from "./keeping.ts";
import { formatSize } from "./format-size.ts";
import { PANEL_WORDS as words } from "./panel-words.ts";

/** What is kept on the device, and the way to keep or remove all of the library. */
export function OfflinePanel() {
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
          <p role="status">{words.kept(formatSize(state.bytes))}</p>
          <Button label={words.remove} onClick={() => void keeping.remove()} />
        </>
      );
    case "stopped":
      return (
        <>
          <p role="alert">{words.stopped[state.why]}</p>
          <Button label={words.tryAgain} onClick={() => void keepAll()} />
        </>
      );
  }
}

type Amount = { readonly bytes: number; readonly done: number };

function Offer({ bytes, done }: Amount) {
  const size = formatSize(bytes);
  if (done > 0) {
    return (
      <>
        <p>{words.partly(formatSize(done), size)}</p>
        <div className="flex gap-x-4">
          <Button label={words.goOn} onClick={() => void keepAll()} />
          <Button label={words.remove} onClick={() => void keeping.remove()} />
        </div>
      </>
    );
  }
  return (
    <>
      <p>
        {words.whatStays} {words.offer}
      </p>
      <Button label={words.keep(size)} onClick={() => void keepAll()} />
    </>
  );
}

function Running({ bytes, done }: Amount) {
  return (
    <>
      <Progress share={bytes === 0 ? 1 : done / bytes} />
      <div className="flex items-center justify-between">
        <span className="tabular">{words.progress(formatSize(done), formatSize(bytes))}</span>
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
