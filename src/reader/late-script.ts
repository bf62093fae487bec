/**
 * Loads a script for the first who asks and keeps it; null where it cannot be had, and whoever asks next
 * tries again.
 */
export function lateScript<Value>(load: () => Promise<Value>): () => Promise<Value | null> {
  let loading: Promise<Value | null> | null = null;
  return () =>
    (loading ??= load().catch(() => {
      loading = null;
      return null;
    }));
}
