import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";

/** A line on top that grows with the part read, and a way back up after one screen. */
export function ReadingProgress() {
  const words = useWords().reading;
  const line = useRef<HTMLDivElement>(null);
  const [far, setFar] = useState(false);

  useEffect(() => {
    function update() {
      if (line.current !== null) line.current.style.transform = `scaleX(${readShare()})`;
      setFar(window.scrollY > window.innerHeight);
    }
    update();
    window.addEventListener("scroll", update, { passive: true });
    window.addEventListener("resize", update);
    return () => {
      window.removeEventListener("scroll", update);
      window.removeEventListener("resize", update);
    };
  }, []);

  return (
    <>
      <div ref={line} aria-hidden="true" className="progress-line" />
      {far && (
        <button
          type="button"
          onClick={backToTop}
          className="target screen-only fixed end-5 bottom-5 z-1 inline-flex min-h-9 cursor-pointer items-center rounded-full border border-rule bg-paper px-3.5 text-[0.8125rem] floating hover:border-muted"
        >
          ↑ {words.backToTop}
        </button>
      )}
    </>
  );
}

/** The part of the page above the lower edge of the screen that lies below the first screen, 0 to 1. */
function readShare(): number {
  const room = document.documentElement.scrollHeight - window.innerHeight;
  return room <= 0 ? 0 : Math.min(1, Math.max(0, window.scrollY / room));
}

function backToTop(): void {
  window.scrollTo(0, 0);
  document.querySelector("main")?.focus({ preventScroll: true });
}
