import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { useWords } from "../words/use-words.ts";
import { reloadIfRenewed } from "./renewal.ts";

/**
 * A part of the page whose script is loaded when it is first shown. Where that script is gone, because
 * the site was renewed meanwhile, the page is loaded anew; where it cannot be had, the part says so.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      if (await reloadIfRenewed()) await new Promise(() => {});
      return { default: MissedPart };
    }
  });
}

function MissedPart() {
  const words = useWords().shared;
  return (
    <p role="alert">
      {words.partMissed}{" "}
      <button
        type="button"
        onClick={() => window.location.reload()}
        className="target cursor-pointer text-accent underline underline-offset-4"
      >
        {words.reload}
      </button>
    </p>
  );
}
