/** A fetch that counts: pages and repeats included. */
export function counted(inner: typeof fetch): { fetch: typeof fetch; requests: () => number } {
  let requests = 0;
  return {
    requests: () => requests,
    fetch: (...args) => {
      requests += 1;
      return inner(...args);
    },
  };
}
