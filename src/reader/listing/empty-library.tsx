import { Filled } from "../words/filled.tsx";
import { useWords } from "../words/use-words.ts";

/** A library without articles says where to put them. */
export function EmptyLibrary() {
  const words = useWords().listing;
  return (
    <div className="py-10">
      <h2 className="row-title">{words.emptyTitle}</h2>
      <p className="mt-3 note">
        <Filled
          template={words.empty}
          values={{ folder: <code className="font-sans text-[0.85em]">seeds</code> }}
        />
      </p>
    </div>
  );
}
