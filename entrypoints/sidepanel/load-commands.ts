let loading: Promise<typeof import('./commands')> | undefined;

/** The commands; a failed load is tried again at the next call. */
export function commands() {
  loading ??= import('./commands').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
