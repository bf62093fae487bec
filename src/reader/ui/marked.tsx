import { Fragment } from "react";
import type { MarkedText } from "#article/found.ts";

/** A text with the found words marked. */
export function Marked({ text, marks }: MarkedText) {
  return (
    <>
      {pieces({ text, marks }).map((piece, index) => (
        <Fragment key={index}>{piece.isMark ? <mark>{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </>
  );
}

type Piece = { readonly isMark: boolean; readonly text: string };

/** Cuts a text at its marks; the pieces joined are the text, whatever the marks. */
function pieces({ text, marks }: MarkedText): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start > end) found.push({ isMark: false, text: text.slice(end, mark.start) });
    found.push({ isMark: true, text: text.slice(Math.max(end, mark.start), mark.end) });
    end = mark.end;
  }
  if (end < text.length) found.push({ isMark: false, text: text.slice(end) });
  return found;
}
