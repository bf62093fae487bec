/**
 * Copies a text; where the browser refuses, offers it for copying by hand.
 *
 * @param request Asks the reader to copy it.
 * @returns Whether it was copied without them.
 */
export async function copyText(text: string, request: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.prompt(request, text);
    return false;
  }
}
