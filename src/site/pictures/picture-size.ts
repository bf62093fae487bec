/** Pixels: the ratio 1.91 to 1 that those who show such pictures ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };
