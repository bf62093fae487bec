import { useInterfaceText, useSpoken } from "../words/use-words.ts";

/** The day of publication; nothing when the source does not tell it. */
export function Day({ date }: { readonly date: string | null }) {
  const { formats } = useSpoken();
  const text = useInterfaceText();
  if (date === null) return null;
  return (
    <time dateTime={date} {...text} className="tabular">
      {formats.day(date)}
    </time>
  );
}
