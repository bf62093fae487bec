import { useInterfaceText } from "../words/use-words.ts";

/** Points to where lines start or end, so that it follows the direction of the page. */
export function Arrow({ to }: { readonly to: "start" | "end" }) {
  const { dir } = useInterfaceText();
  const isLeft = (to === "start") === (dir === "ltr");
  return <span aria-hidden="true">{isLeft ? "←" : "→"}</span>;
}
