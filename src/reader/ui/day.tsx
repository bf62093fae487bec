import { formatDay } from "./format.ts";

/** The day of publication; nothing when the source does not tell it. */
export function Day({ date }: { readonly date: string | null }) {
  if (date === null) return null;
  return (
    <time dateTime={date} lang="en" dir="ltr" className="tabular">
      {formatDay(date)}
    </time>
  );
}
