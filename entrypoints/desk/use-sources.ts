import { useCallback } from 'react';
import type { IntakeProps } from '@/components/desk/intake/Intake';
import { t } from '@/components/ui/text';
import { keepStorage } from '@/lib/browser/persistence';
import { changeSettings } from '@/lib/browser/settings';
import { maskAddress, normaliseAddress } from '@/lib/calendar/sources/address';
import { registrations } from '@/lib/desk/accounts/clients';
import { broughtDates, tookIn } from '@/lib/desk/import-job';
import type { Brought } from '@/lib/desk/intake';
import { refusedFiles } from '@/lib/desk/intake';
import type { Task } from '@/lib/desk/run-import';
import { providerSchema } from '@/lib/shared/provider';
import { builtClients } from './clients';
import { askForHost, denied, releaseUnused } from './hosts';
import { addressTask, connectTask, fileTask, pasted } from './tasks';
import { useImport } from './use-import';
import { goTo } from './use-place';
import { useSampleGoes } from './use-sample-goes';
import { useSettings } from './use-settings';

/** Everything by which a calendar comes in, over the one reading that can be under way. */
export function useSources() {
  const { job, start, isRunning, cancel, again, stop } = useImport();
  const { asking, clear } = useSampleGoes();

  const read = useCallback(
    async (tasks: Task[]) => {
      if (isRunning()) return;
      const cleared = await clear();
      if (!cleared) return;
      void keepStorage();
      const end = await start(tasks);
      if (broughtDates(end)) await changeSettings({ welcomed: true });
      if (!tookIn(end)) await cleared.back();
    },
    [start, isRunning, clear],
  );

  const onFiles = useCallback(
    (files: File[]) => {
      const refused = refusedFiles(files);
      if (refused) return stop(refused);
      void read(files.map((file) => fileTask(file)));
    },
    [read, stop],
  );

  const onAddress: IntakeProps['onAddress'] = (text) => {
    const address = normaliseAddress(text);
    if (!address.ok) return address.reason;
    // The browser forgets the click at the first await: ask before anything else.
    return askForHost(address.pattern).then((granted) => {
      if (!granted) return denied(new URL(address.url).hostname);
      const task = addressTask(address.url, maskAddress(address.url));
      void read([task]).then(() => releaseUnused(address.pattern));
      return null;
    });
  };

  const onBrought = useCallback(
    ({ files, text }: Brought) => {
      if (text) void read([fileTask(pasted(text, t('desk.source.pasted')))]);
      else onFiles(files);
    },
    [read, onFiles],
  );

  const own = useSettings()?.clients ?? builtClients;
  const registered = providerSchema.options.filter((one) => registrations(own, builtClients)[one]);

  const intake: IntakeProps = {
    registered,
    onAccount: (provider) => void read([connectTask(provider)]),
    job,
    asking,
    onAddress,
    onFiles,
    onCancel: cancel,
    onAgain: again,
    onSee: () => {
      again();
      goTo('found');
    },
  };
  return { intake, onBrought, read };
}
