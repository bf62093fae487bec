import { Fragment } from "react";
import { listParts } from "./format.ts";

type Props = {
  readonly words: readonly string[];
  /** Class of each word, which stands out from what joins it to the next. */
  readonly wordClass: string;
};

/** Words of a query as a list in a sentence: "a, b, and c". */
export function WordList({ words, wordClass }: Props) {
  return listParts(words).map(({ isWord, text }, index) => (
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
