import { t } from '@/components/ui/text';
import type { CalendarAccount } from '@/lib/calendar/account';
import { maskAddress } from '@/lib/calendar/sources/address';
import { importInstead } from '@/lib/desk/newer-file';
import type { Task } from '@/lib/desk/run-import';
import { shares, tallyOf } from '@/lib/desk/tally';
import type { Provider } from '@/lib/shared/provider';
import { providerNames } from '@/lib/shared/provider';
import { addAddress } from '@/lib/sync/address';
import { readNow } from '@/lib/sync/sync-due';
import { connect } from './account-do';
import { deps } from './reader';
import { store } from './store';

/** Bytes with a name: a file, or text that was pasted. */
export interface Source {
  name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Brings a file in, in the place of what the file called `instead` brought before. */
export function fileTask(source: Source, instead = source.name): Task {
  const { name } = source;
  return {
    name,
    read: async (signal, tell, ask) => {
      const bytes = new Uint8Array(await source.arrayBuffer());
      const file = { name, instead, bytes, signal, onProgress: shares(tell), onSwap: ask };
      return tallyOf(await importInstead(store, deps, file));
    },
  };
}

/** Pasted text as a source; a second paste takes the place of the first. */
export function pasted(text: string, name: string): Source {
  return { name, arrayBuffer: () => new Blob([text]).arrayBuffer() };
}

/** Adds an address and reads it; `shown` is the address with its secret masked. */
export function addressTask(url: string, shown: string): Task {
  return {
    name: shown,
    read: async (signal, tell) =>
      tallyOf(await addAddress(store, deps, { url, signal, onProgress: shares(tell) })),
  };
}

/** Waits no longer once it is aborted: the window is the provider's, and stays open until the user closes it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work, aborted]);
}

/** Signs in with a provider, then reads the main calendar. */
export function connectTask(provider: Provider): Task {
  return {
    name: t(`desk.calendar.kind.${provider}`),
    read: async (signal, tell) => {
      tell(null, { id: 'accounts.window', params: { provider: providerNames[provider] } });
      const { id } = await unlessAborted(connect(provider, signal), signal);
      tell(null);
      return tallyOf(await readNow(store, deps, id, { signal, onProgress: shares(tell) }));
    },
  };
}

/** Reads a calendar anew, whatever its kind. */
export function readTask({ id, label, name, address }: CalendarAccount): Task {
  return {
    name: label || name || maskAddress(address),
    read: async (signal, tell) =>
      tallyOf(await readNow(store, deps, id, { signal, onProgress: shares(tell) })),
  };
}
