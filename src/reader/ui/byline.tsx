import { Fragment } from "react";
import { listParts } from "./format.ts";

type Props = { readonly authors: readonly string[]; readonly className: string };

/** "By Ana Bell and Tom Roe"; nothing when the source names no one. */
export function Byline({ authors, className }: Props) {
  if (authors.length === 0) return null;
  return (
    <span lang="en" dir="ltr" className={className}>
      By{" "}
      {listParts(authors).map(({ isWord, text }, index) => (
        <Fragment key={index}>{isWord ? <bdi>{text}</bdi> : text}</Fragment>
      ))}
    </span>
  );
}
