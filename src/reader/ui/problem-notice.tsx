type Props = { readonly file: string; readonly retry: () => void };

/** Part of the library could not be had: says so and offers to try again. */
export function ProblemNotice({ file, retry }: Props) {
  return (
    <div role="alert" className="my-4 border-s-2 border-accent ps-4">
      <p>
        Part of the library could not be read (<code className="text-[0.9em]">{file}</code>). The
        connection may be down, or the site was just renewed.
      </p>
      <button
        type="button"
        onClick={retry}
        className="target mt-2 cursor-pointer text-accent underline underline-offset-4"
      >
        Try again
      </button>
    </div>
  );
}
