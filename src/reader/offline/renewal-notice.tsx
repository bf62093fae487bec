import { createRoot } from "react-dom/client";
import { usePanelWords } from "../words/use-panel-words.ts";

let isShown = false;

/** Offers the new release, once; the page works on with the old one. */
export function showRenewal(): void {
  if (isShown) return;
  isShown = true;
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
    isShown = false;
  };
  root.render(<RenewalNotice onClose={close} />);
}

const BUTTON =
  "target inline-flex min-h-8 cursor-pointer items-center underline underline-offset-4";

function RenewalNotice({ onClose }: { readonly onClose: () => void }) {
  const words = usePanelWords().offline;
  return (
    <div
      role="status"
      className="screen-only fixed start-5 end-5 bottom-5 z-2 mx-auto flex w-fit flex-wrap items-center gap-x-4 rounded-lg border border-rule bg-surface px-4 py-1.5 text-[0.8125rem] floating"
    >
      <span>{words.renewed}</span>
      <button
        type="button"
        className={`${BUTTON} text-accent`}
        onClick={() => window.location.reload()}
      >
        {words.showRenewed}
      </button>
      <button type="button" className={`${BUTTON} text-muted`} onClick={onClose}>
        {words.later}
      </button>
    </div>
  );
}
