import fc from "fast-check";

/** Ordinals in order, of a library of so many articles, from none of them to all. */
export const anyOrdinals = fc
  .tuple(fc.integer({ min: 1, max: 700 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([count, share]) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count, maxLength: count })
      .map((draws) => ({
        count,
        ordinals: Uint32Array.from(
          [...draws.keys()].filter((ordinal) => (draws[ordinal] ?? 1) < share),
        ),
      })),
  );
