import type { Wording } from '../shared/wording';
import type { SyncOutcome } from '../sync/outcome';
import type { Tally } from './import-job';

/** A calendar that could not be read; `wording` says why. */
export class NotRead extends Error {
  constructor(readonly wording: Wording) {
    super(wording.id);
    this.name = 'NotRead';
  }
}

/** What promises another try, and what to say where there is none: nothing was kept that could be read again. */
const KEPT_NOTHING: Readonly<Record<string, string>> = {
  'calendar.fetch.busy': 'desk.first.busy',
  'calendar.fetch.server': 'desk.first.server',
};

/** What one reading came to; throws NotRead when it came to nothing. */
export function tallyOf(outcome: SyncOutcome): Tally {
  if (!outcome.ok) {
    const { account, reason } = outcome;
    const id = account === null ? (KEPT_NOTHING[reason.id] ?? reason.id) : reason.id;
    throw new NotRead({ ...reason, id });
  }
  const { events, meetings, series, single, maybes } = outcome.report;
  const { held, problems } = outcome;
  return { events, held, meetings, series, single, maybes, problems };
}

/** Tells a share from 0 to 1; null once the file is read, while the events are judged and stored. */
export function shares(tell: (share: number | null) => void) {
  return (done: number, total: number) => tell(done >= total || total <= 0 ? null : done / total);
}
