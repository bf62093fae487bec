/**
 * Runs tasks, some at once, and gives their results in the order of the tasks. No more than `ahead`
 * results exist at a time, so that a fast crew does not fill the memory.
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task>,
  run: (task: Task) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const task of tasks) {
    const result = run(task);
    // Told to whoever awaits it in its turn; until then nobody has to listen.
    result.catch(() => undefined);
    running.push(result);
    const first = running.length > ahead ? running.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of running) yield await result;
}

/** Cuts a list into runs of the same length; the last one may be shorter. */
export function* chunksOf<Value>(
  values: readonly Value[],
  size: number,
): Generator<readonly Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}
