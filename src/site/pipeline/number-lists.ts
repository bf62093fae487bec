/** Lists of numbers as bytes: how many lists, the length of each, then all numbers. For this machine alone. */
export function bytesOfLists(lists: readonly Uint32Array[]): Uint8Array {
  const lengths = lists.map((list) => list.length);
  const numbers = new Uint32Array(1 + lists.length + lengths.reduce((sum, each) => sum + each, 0));
  numbers[0] = lists.length;
  numbers.set(lengths, 1);
  let next = 1 + lists.length;
  for (const list of lists) {
    numbers.set(list, next);
    next += list.length;
  }
  return new Uint8Array(numbers.buffer);
}

/** Reads what `bytesOfLists` wrote. */
export function listsIn(bytes: Uint8Array): readonly Uint32Array[] {
  // Copied, for they may lie at any place of a buffer.
  const numbers = new Uint32Array(new Uint8Array(bytes).buffer);
  const count = numbers[0] ?? 0;
  let next = 1 + count;
  return Array.from(numbers.subarray(1, next), (length) => {
    next += length;
    return numbers.subarray(next - length, next);
  });
}
