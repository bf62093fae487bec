import { Component, type ReactNode } from "react";
import { useWords } from "../words/use-words.ts";

type Props = { readonly children: ReactNode };
type State = { readonly crashed: boolean };

/** Keeps a bug in a screen from leaving a blank page. React offers this to classes only. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashNotice /> : this.props.children;
  }
}

function CrashNotice() {
  const words = useWords().shared;
  return (
    <main className="page py-16">
      <h1 className="hero">{words.crashed}</h1>
      <p className="mt-6">
        <button
          type="button"
          className="target cursor-pointer text-accent underline underline-offset-4"
          onClick={() => window.location.reload()}
        >
          {words.reload}
        </button>
      </p>
    </main>
  );
}
