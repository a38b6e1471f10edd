import { useState } from 'react';
import type { Notice } from '@/components/desk/frame/Toast';
import { say } from '@/components/desk/words';
import { t } from '@/components/ui/text';
import type { CalendarAccount } from '@/lib/calendar/account';
import { normaliseAddress } from '@/lib/calendar/sources/address';
import { runImport } from '@/lib/desk/run-import';
import { isolate } from '@/lib/shared/isolate';
import { askForHost, denied } from './hosts';
import { readTask } from './tasks';

/** Reads one known calendar anew; what came of it is said in the bar and stands in its row. */
export function useReadAgain(tell: (notice: Notice) => void) {
  const [reading, setReading] = useState<string | null>(null);

  const run = async (account: CalendarAccount) => {
    setReading(account.id);
    const task = readTask(account);
    const end = await runImport([task], new AbortController().signal, () => {});
    setReading(null);
    if (end.state === 'stopped') return tell({ kind: 'failed', text: say(end.reason) });
    const [empty] = end.state === 'done' ? end.empties : [];
    if (empty) return tell({ kind: 'said', text: say(empty.reason) });
    tell({ kind: 'said', text: t('desk.calendar.current', { name: isolate(task.name) }) });
  };

  /** Called straight from the click: a permission that was lost is asked for again. */
  const read = (account: CalendarAccount) => {
    if (account.remote) return void run(account);
    const address = normaliseAddress(account.address);
    if (reading !== null || !address.ok) return;
    void askForHost(address.pattern).then((granted) =>
      granted
        ? run(account)
        : tell({ kind: 'failed', text: say(denied(new URL(address.url).hostname)) }),
    );
  };

  return { reading, read, readNow: run };
}
