import { ingest } from '../meetings/ingest';
import { ingestChanges } from '../meetings/ingest-changes';
import type { SyncDeps } from './outcome';
import { readHere } from './read-here';
import { syncDue } from './sync-due';

/** The heavy half of syncing: reader, detection, what signed-in calendars need, and the rounds with them all. */
export type ReaderKit = Pick<SyncDeps, 'read' | 'ingest' | 'ingestChanges' | 'live'> & {
  syncDue: typeof syncDue;
};

/** The name under which the kit's own script leaves it for the background. */
export const KIT = 'cairnReaderKit';

/** Reading and judging where it is called; pages put the reader in a worker instead. */
export const readerKit: ReaderKit = { read: readHere, ingest, ingestChanges, syncDue };
