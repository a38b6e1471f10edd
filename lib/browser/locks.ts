/** Runs `work` unless another context of the extension is at it already (Web Locks); false then. */
export function onlyOnce(name: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await work();
    return true;
  });
}
