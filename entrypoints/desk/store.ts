import { keyHolder } from '@/lib/browser/lock-key';
import { createStore } from '@/lib/storage/store';

/** The desk's one store. */
export const store = createStore({ key: keyHolder });
