import type { Direction, Removal } from "#article/article.ts";
import { fill } from "../words/template.ts";
import { useSpoken } from "../words/use-words.ts";

type Props = {
  readonly removed: readonly Removal[];
  readonly language: string | null;
  readonly direction: Direction;
};

/** Up to so many lines are all shown at once; of more, only why they were left out until asked for. */
const LINES_SHOWN = 12;

/** What was taken out of the source, and why, for those who want to check. */
export function LeftOut({ removed, language, direction }: Props) {
  const { words, formats } = useSpoken();
  if (removed.length === 0) return null;
  const groups = Map.groupBy(removed, ({ rule, confidence }) => `${confidence} ${rule}`);
  return (
    <details className="screen-only mt-10 text-[0.8125rem] text-muted">
      <summary className={SUMMARY}>
        {formats.counted(words.reading.leftOut, removed.length)}
      </summary>
      <ul className="mt-1 ruled border-y border-rule">
        {Array.from(groups, ([key, lines]) => (
          <li key={key}>
            <details open={removed.length <= LINES_SHOWN}>
              <summary className={SUMMARY}>
                <Reason lines={lines} />
              </summary>
              <ul className="ms-4 pb-1.5">
                {lines.map(({ line, text }, index) => (
                  <li key={index} className="py-1 wrap-anywhere">
                    <q lang={language ?? undefined} dir={direction} className="text-ink">
                      {text}
                    </q>{" "}
                    {fill(words.reading.line, { number: formats.number(line) })}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

const SUMMARY = "fold hover:text-ink";

/** The reasons come from the build, in English. */
function Reason({ lines }: { readonly lines: readonly Removal[] }) {
  const { words, formats } = useSpoken();
  const [first] = lines;
  return (
    <>
      {first?.confidence === "likely" && `${words.reading.probably} `}
      <bdi lang="en">{first?.reason}</bdi>
      {lines.length > 1 && ` ${formats.counted(words.reading.lines, lines.length)}.`}
    </>
  );
}
