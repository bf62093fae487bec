/** Digits beside those of ASCII, as the inside of a class of characters: Arabic, Persian, Devanagari, Bengali, Thai, wide. */
export const NATIVE_DIGITS = "٠-٩۰-۹०-९০-৯๐-๙０-９";

/**
 * A digit of a script that texts count with, as a pattern's source. `\p{Nd}` has digits of pairs of code units too: a
 * pattern that counts several of them takes up to a third of a second until it is compiled.
 */
export const DIGIT = `[\\d${NATIVE_DIGITS}]`;

/** The same for what is none. */
export const NO_DIGIT = `[^\\d${NATIVE_DIGITS}]`;
