/** A connection slower than this counts as none, when there is something else to show. */
export const SLOW_MS = 3000;

/** From this status on an answer tells of trouble of the host, not of the file. */
const HOST_FAILURE = 500;

type Fallbacks = {
  /** What the device has in place of the site's answer. */
  readonly kept: () => Promise<Response | undefined>;
  /** What is shown when there is neither; better than the browser's own page. */
  readonly last?: () => Promise<Response | undefined>;
};

/**
 * The site's answer, or what the device has when the site fails or takes too long. Where the device has
 * nothing it waits as long as it takes.
 * @throws what `ask` throws, when there is nothing else.
 */
export async function freshOrKept(
  ask: () => Promise<Response>,
  { kept, last }: Fallbacks,
  slowMs = SLOW_MS,
): Promise<Response> {
  const asking = ask();
  // Its failure is seen below, but perhaps not before the device has answered.
  asking.catch(() => {});
  const early = await Promise.race([asking.catch(() => null), after(slowMs)]);
  if (isGood(early)) return early;
  const ownCopy = await kept();
  if (ownCopy !== undefined) return ownCopy;
  try {
    return await asking;
  } catch (error) {
    const stopgap = await last?.();
    if (stopgap === undefined) throw error;
    return stopgap;
  }
}

function isGood(response: Response | null): response is Response {
  return response !== null && response.status < HOST_FAILURE;
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
}
