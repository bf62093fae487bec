import type { ReactNode } from "react";

type Props = {
  readonly onPress: () => void;
  /** Its name, where that says more than it shows. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** A button of the bar. A press of it must not take the selection away before the click. */
export function BarButton({ onPress, label, children }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="target inline-flex min-h-9 cursor-pointer items-center px-2 underline-offset-4 hover:underline"
    >
      {children}
    </button>
  );
}
