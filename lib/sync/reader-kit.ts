import { ingest } from '../meetings/ingest';
import type { SyncDeps } from './outcome';
import { readHere } from './read-here';

/** The heavy half of syncing: the reader and detection. */
export type ReaderKit = Pick<SyncDeps, 'read' | 'ingest'>;

/** The name under which the kit's own script leaves it for the background. */
export const KIT = 'cairnReaderKit';

/** Reading and judging where it is called; pages put the reader in a worker instead. */
export const readerKit: ReaderKit = { read: readHere, ingest };
