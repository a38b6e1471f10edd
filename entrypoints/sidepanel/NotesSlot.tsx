import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { commands } from './load-commands';

const loadArea = () => import('./NotesArea');
const NotesArea = lazy(loadArea);

type Props = ComponentProps<typeof NotesArea>;

/** Runs when the browser has nothing better to do, at most a second after the first paint. */
function whenIdle(run: () => void): () => void {
  const handle = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}

/** The notes of a meeting: their place at once, the editor when the page has come to rest. */
export function NotesSlot(props: Props) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const waiting = <Loading label={t('ui.loading')} />;
  if (!idle) return waiting;
  return (
    <Suspense fallback={waiting}>
      <NotesArea {...props} />
    </Suspense>
  );
}

const ThinkArea = lazy(async () => ({ default: (await import('./practice')).ThinkArea }));

/** Questions to think about: their library comes last of all. */
export function ThinkSlot(props: ComponentProps<typeof ThinkArea>) {
  return (
    <Suspense fallback={null}>
      <ThinkArea {...props} />
    </Suspense>
  );
}

const MeetingArea = lazy(async () => ({ default: (await import('./MeetingArea')).MeetingArea }));

/** Reminders, guided sessions and offers: they come when the page is at rest, and at once when one is asked for. */
export function MeetingSlot(props: ComponentProps<typeof MeetingArea>) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!idle && props.asked === null) return null;
  return (
    <Suspense fallback={null}>
      <MeetingArea {...props} />
    </Suspense>
  );
}

/** Brings what a click needs into the page before the first one. */
export function useCommandsSoon(): void {
  // A failed load is no news yet: it is tried again, and reported, when something is to be done.
  useEffect(() => whenIdle(() => void commands().catch(() => undefined)), []);
}
