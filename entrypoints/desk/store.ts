import { createStore } from '@/lib/storage/store';

/** The desk's one store. */
export const store = createStore();
