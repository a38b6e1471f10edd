import { useState } from 'react';
import type { IntakeProps } from '@/components/desk/intake/Intake';
import { FirstFound } from '@/components/desk/welcome/FirstFound';
import { Ready } from '@/components/desk/welcome/Ready';
import { Welcome } from '@/components/desk/welcome/Welcome';
import { firstFound, withoutTold } from '@/lib/desk/first-found';
import { broughtDates } from '@/lib/desk/import-job';
import { type Live, ready as live } from '@/lib/desk/live';
import { nextUp } from '@/lib/desk/next-up';
import { type Candidate, upcomingEvents } from '@/lib/meetings/candidates';
import { foundTasks } from './found-tasks';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';
import { usePanel } from './use-panel';
import { goTo } from './use-place';

interface Props extends PageProps {
  intake: IntakeProps;
  asks: Live<Candidate[]>;
  /** There is a sample. */
  sample: boolean;
  /** Prompts come before a meeting, too. */
  early: boolean;
  onLater(): void;
}

/** The first run, wired: a source or the sample, what was found in it, and on to the panel. */
export function WelcomePage(props: Props) {
  const { arrived, now, act, intake, asks, sample, early, onLater } = props;
  const { job } = intake;
  const [ready, setReady] = useState<'calendar' | 'sample' | null>(null);
  const [failed, setFailed] = useState(false);
  const [refused, setRefused] = useState(false);
  const openPanel = usePanel(() => setRefused(true));
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const recognised = useLive(() => firstFound(store, now), [now]);
  const others = useLive(() => upcomingEvents(store, now), [now]);
  const next = useLive(() => nextUp(store, now), [now]);

  const tasks = foundTasks(act);

  const trySample = async () => {
    try {
      const { addSample } = await import('@/lib/sample/add');
      await addSample(store);
      setReady('sample');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  // The sample may have been removed since: then there is nothing ready any more.
  if (ready === 'calendar' || (ready === 'sample' && sample)) {
    return (
      <Ready
        now={now}
        next={next}
        early={early}
        refused={refused}
        onPanel={openPanel}
        onMeetings={() => goTo('found')}
        onPartner={onLater}
      />
    );
  }
  if (broughtDates(job)) {
    return (
      <FirstFound
        job={job}
        now={now}
        asks={asks}
        found={
          recognised.state === 'ready' ? live(withoutTold(recognised.value, told)) : recognised
        }
        others={others}
        {...tasks}
        onChair={(partner, chair) => {
          setTold((before) => new Set(before).add(partner.id));
          tasks.onChair(partner, chair);
        }}
        onConfirm={() => setReady('calendar')}
        onAnother={intake.onAgain}
      />
    );
  }
  return (
    <Welcome
      arrived={arrived}
      failed={failed}
      onSample={() => void trySample()}
      onLater={onLater}
      {...intake}
    />
  );
}
