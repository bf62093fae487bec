import { Fragment } from "react";
import type { SentencePart } from "./clause-parts.ts";

type Props = {
  readonly parts: readonly SentencePart[];
  /** Class of each word, which stands out from what joins it to the next. */
  readonly wordClass: string;
};

/** A part of a sentence in which the words of a query stand out. */
export function WordList({ parts, wordClass }: Props) {
  return parts.map(({ isWord, text }, index) => (
    <Fragment key={index}>
      {isWord ? (
        <b className={wordClass}>
          <bdi>{text}</bdi>
        </b>
      ) : (
        text
      )}
    </Fragment>
  ));
}
