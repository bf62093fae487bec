/** A library without articles says where to put them. */
export function EmptyLibrary() {
  return (
    <div className="py-10">
      <h2 className="row-title">No articles yet</h2>
      <p className="mt-3 note">
        Put article files into the <code className="font-sans text-[0.85em]">seeds</code> folder and
        build the site again. They will be listed here.
      </p>
    </div>
  );
}
