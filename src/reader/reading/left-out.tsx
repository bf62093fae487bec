import type { Direction, Removal } from "#article/article.ts";
import { countOf } from "../ui/format.ts";

type Props = {
  readonly removed: readonly Removal[];
  readonly language: string | null;
  readonly direction: Direction;
};

/** What was taken out of the source, and why, for those who want to check. */
export function LeftOut({ removed, language, direction }: Props) {
  if (removed.length === 0) return null;
  return (
    <details className="screen-only mt-10 text-[0.8125rem] text-muted">
      <summary className="w-fit cursor-pointer py-1.5 hover:text-ink">
        Left out: {countOf(removed.length, "line")}
      </summary>
      <ul className="mt-1 ruled border-y border-rule">
        {removed.map(({ line, text, reason }) => (
          <li key={line} className="py-2">
            <q lang={language ?? undefined} dir={direction} className="text-ink">
              {text}
            </q>
            <br />
            Line {line}. {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
