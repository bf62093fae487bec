import { Suspense, useState, type ReactNode, type Ref } from "react";
import { useHydrated } from "./use-hydrated.tsx";

type Props = {
  /** Of the panel, one in the page. */
  readonly id: string;
  /** What the button is called where its text says too little. */
  readonly name?: string;
  readonly text: string;
  readonly className: string;
  /** The panel's width and place, beside what all panels have in common. */
  readonly panelClassName: string;
  /** Gets the panel. */
  readonly ref?: Ref<HTMLDivElement>;
  /** The panel's content; it is rendered, and so loaded, only while the panel is open. */
  readonly children: ReactNode;
};

/** A button and the panel that it opens beside it. */
export function PopoverButton({ ref, ...props }: Props) {
  const [opened, setOpened] = useState(false);
  const hydrated = useHydrated();
  return (
    <>
      <button
        type="button"
        popoverTarget={props.id}
        aria-label={props.name}
        className={props.className}
      >
        {props.text}
      </button>
      {hydrated && (
        <div
          ref={ref}
          id={props.id}
          popover="auto"
          onToggle={(event) => setOpened(event.newState === "open")}
          className={`rounded-lg border border-rule bg-surface text-[0.8125rem] whitespace-normal text-ink floating ${props.panelClassName}`}
        >
          {opened && <Suspense>{props.children}</Suspense>}
        </div>
      )}
    </>
  );
}

/** The looks of a button that is a word or a sign of the page's frame. */
export const FRAME_BUTTON =
  "target inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center hover:text-ink";
