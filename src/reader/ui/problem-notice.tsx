import { Filled } from "../words/filled.tsx";
import { useWords } from "../words/use-words.ts";

type Props = { readonly file: string; readonly retry: () => void };

const BUTTON = "target cursor-pointer text-accent underline underline-offset-4";

/**
 * Part of the library could not be had: says so and offers two ways on. Trying again helps where the
 * connection was lost, the page loaded again where the site has other files by now.
 */
export function ProblemNotice({ file, retry }: Props) {
  const words = useWords().shared;
  return (
    <div role="alert" className="my-4 border-s-2 border-accent ps-4">
      <p>
        <Filled
          template={words.libraryMissed}
          values={{ file: <code className="text-[0.9em]">{file}</code> }}
        />
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <button type="button" onClick={retry} className={BUTTON}>
          {words.tryAgain}
        </button>
        <button type="button" onClick={() => window.location.reload()} className={BUTTON}>
          {words.reload}
        </button>
      </p>
    </div>
  );
}
