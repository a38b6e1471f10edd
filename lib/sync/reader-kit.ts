import { ingest } from '../meetings/ingest';
import { ingestChanges } from '../meetings/ingest-changes';
import type { SyncDeps } from './outcome';
import { answerCall } from './page/answer-call';
import { answerEvent } from './page/answer-event';
import { sayNo, sayYes } from './page/decide';
import { marksIn } from './page/marks';
import { readHere } from './read-here';
import { syncDue } from './sync-due';

/** What the background answers to pages of calendars and calls. */
const page = { answerEvent, answerCall, sayYes, sayNo, marksIn };

/** The heavy half of syncing: reader, detection, what signed-in calendars need, the rounds with them all, and pages. */
export type ReaderKit = Pick<SyncDeps, 'read' | 'ingest' | 'ingestChanges' | 'live'> & {
  syncDue: typeof syncDue;
  page: typeof page;
};

/** The name under which the kit's own script leaves it for the background. */
export const KIT = 'cairnReaderKit';

/** Reading and judging where it is called; pages put the reader in a worker instead. */
export const readerKit: ReaderKit = { read: readHere, ingest, ingestChanges, syncDue, page };
