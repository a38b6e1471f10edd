import { browser } from 'wxt/browser';

/** Something kept in storage.local under one name, as any page changes it. */
export interface KeptMark<T> {
  read(): Promise<T>;
  /** Changes some of it; two pages that change at once wait for each other. */
  change(part: Partial<T>): Promise<void>;
  /** Hears of each change. Returns what stops it. */
  watch(changed: (mark: T) => void): () => void;
}

/** What lies in storage.local under `key`, read by `parse`, which takes whatever lies there. */
export function keptMark<T extends object>(key: string, parse: (value: unknown) => T): KeptMark<T> {
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    change: (part) =>
      navigator.locks.request(`mark-${key}`, async () => {
        await browser.storage.local.set({ [key]: { ...(await read()), ...part } });
      }),
    watch: (changed) => {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && key in changes) changed(parse(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
