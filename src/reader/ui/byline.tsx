import { Fragment } from "react";
import { Filled } from "../words/filled.tsx";
import { useInterfaceText, useSpoken } from "../words/use-words.ts";

type Props = { readonly authors: readonly string[]; readonly className: string };

/** "By Ana Bell and Tom Roe"; nothing when the source names no one. */
export function Byline({ authors, className }: Props) {
  const { words, formats } = useSpoken();
  const text = useInterfaceText();
  if (authors.length === 0) return null;
  const names = formats
    .and(authors)
    .map(({ type, value }, index) => (
      <Fragment key={index}>{type === "element" ? <bdi>{value}</bdi> : value}</Fragment>
    ));
  return (
    <span {...text} className={className}>
      <Filled template={words.shared.byline} values={{ authors: names }} />
    </span>
  );
}
