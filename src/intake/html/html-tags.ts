/** Elements that only markup has; `<3` and `a < b` are none. */
const TAG =
  /<\/(?:p|div|h[1-6]|li|ul|ol|blockquote|figure|table|section|article|a|strong|em|b|i|span)>|<(?:br|p|img|hr)(?=[\s/>])[^<>]*>/i;

/** Whether a text that may be plain shows tags. */
export function hasTags(text: string): boolean {
  return TAG.test(text);
}
