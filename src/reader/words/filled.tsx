import { Fragment, type ReactNode } from "react";
import { fillPieces } from "./template.ts";

type Props = {
  readonly template: string;
  /** What stands in the places of its placeholders. */
  readonly values: Readonly<Record<string, ReactNode>>;
};

/** A template with elements in it. */
export function Filled({ template, values }: Props) {
  return fillPieces(template, values).map((piece, index) => (
    <Fragment key={index}>{piece}</Fragment>
  ));
}
