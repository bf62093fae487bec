import { useEffect, useRef, useState } from "react";
import { applySettings, readSettings, settingsFrom } from "../settings/settings.ts";
import type { PanelWords } from "../words/words.ts";
import { usePanelWords } from "../words/use-panel-words.ts";

type Row = {
  readonly keys: readonly string[];
  readonly meaning: keyof PanelWords["keys"]["meanings"];
};

type Group = {
  readonly title: "everywhere" | "inList" | "inArticle";
  readonly rows: readonly Row[];
};

const GROUPS: readonly Group[] = [
  { title: "everywhere", rows: [{ keys: ["?"], meaning: "sheet" }] },
  {
    title: "inList",
    rows: [
      { keys: ["/"], meaning: "search" },
      { keys: ["Esc"], meaning: "clear" },
      { keys: ["j", "↓"], meaning: "down" },
      { keys: ["k", "↑"], meaning: "up" },
      { keys: ["Enter"], meaning: "open" },
    ],
  },
  {
    title: "inArticle",
    rows: [
      { keys: ["s"], meaning: "save" },
      { keys: ["l"], meaning: "listen" },
      { keys: ["n"], meaning: "nextMatch" },
      { keys: ["N"], meaning: "previousMatch" },
      { keys: ["j", "]"], meaning: "next" },
      { keys: ["k", "["], meaning: "previous" },
      { keys: ["u"], meaning: "back" },
    ],
  },
];

/** All keys with their meanings, and the switch that turns single characters off. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const words = usePanelWords().keys;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys"
      onClose={onClose}
      className="sheet m-auto max-h-[90dvh] w-96 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-lg border border-rule bg-surface p-5 text-[0.8125rem] text-ink floating"
    >
      <div className="flex items-center justify-between">
        <h2 id="keys" className="font-serif text-[1.25rem] font-semibold">
          {words.title}
        </h2>
        <button
          type="button"
          className="target min-h-8 cursor-pointer px-1 text-muted underline underline-offset-4 hover:text-ink"
          onClick={() => dialog.current?.close()}
        >
          {words.close}
        </button>
      </div>
      {GROUPS.map((group) => (
        <KeyGroup key={group.title} group={group} />
      ))}
      <SingleKeySwitch />
    </dialog>
  );
}

function KeyGroup({ group: { title, rows } }: { readonly group: Group }) {
  const words = usePanelWords().keys;
  return (
    <section className="mt-4">
      <h3 className="mb-1 font-semibold text-muted">{words[title]}</h3>
      <dl className="ruled border-y border-rule">
        {rows.map(({ keys, meaning }) => (
          <div key={meaning} className="flex items-baseline gap-x-3 py-1.5">
            <dt className="w-20 shrink-0 text-end">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="ms-1 inline-block min-w-6 rounded border border-rule px-1.5 text-center font-sans"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words.meanings[meaning]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SingleKeySwitch() {
  const words = usePanelWords().keys;
  const [isOn, setOn] = useState(() => readSettings().keys === "on");
  function change(on: boolean) {
    setOn(on);
    applySettings(settingsFrom({ ...readSettings(), keys: on ? "on" : "off" }));
  }
  return (
    <label className="target mt-4 flex min-h-8 cursor-pointer items-center gap-x-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => change(event.currentTarget.checked)}
        className="size-4 accent-accent"
      />
      {words.singleKeys}
    </label>
  );
}
