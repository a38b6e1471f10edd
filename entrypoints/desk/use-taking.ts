import { useCallback, useEffect, useState } from 'react';
import { cardOf } from '@/lib/handover/card';
import type { Picks } from '@/lib/handover/decide';
import { handoverOf } from '@/lib/handover/handover-of';
import type { Asked, TakeDo, TakeJob } from '@/lib/handover/job';
import { type Bundle, readBundleFile } from '@/lib/handover/read';
import { lookAtBundle, takeBundle } from '@/lib/handover/take';
import { undoTaking } from '@/lib/handover/undo';
import { type People, peopleFor } from '@/lib/handover/who';
import { bringHandover, useBrought } from './brought-file';
import { opened, stopped } from './handed-over';
import type { PageProps } from './page-props';
import { store } from './store';

/** What the file would change for somebody; null: for somebody new. */
async function askedOf(bundle: Bundle, people: People, partnerId: string | null): Promise<Asked> {
  const card = await cardOf(store);
  const first = (card?.id ?? '') < bundle.from.id;
  const look = await lookAtBundle(store, { bundle, partnerId, first });
  const theirKey = partnerId === null ? '' : (await handoverOf(store, partnerId))?.theirKey;
  const { cairns } = bundle.to;
  return {
    ...{ bundle, people, partnerId, look, first },
    astray: cairns.length > 0 && (!card || !cairns.includes(card.id)),
    otherKey: Boolean(theirKey) && bundle.from.key !== '' && theirKey !== bundle.from.key,
  };
}

async function read(file: File, passphrase?: string): Promise<TakeJob> {
  const card = await cardOf(store);
  const plain = await opened(file, card, passphrase);
  if (!(plain instanceof Blob)) return plain;
  const bundle = await readBundleFile(plain, store.clock());
  if (typeof bundle === 'string') return stopped(bundle);
  if (bundle.from.id === card?.id) return stopped('own');
  const people = await peopleFor(store, bundle);
  const asked = await askedOf(bundle, people, people.likely?.id ?? null);
  return { state: 'asking', asked };
}

async function take({ bundle, partnerId, first }: Asked, picks: Picks): Promise<TakeJob> {
  const id = await takeBundle(store, { bundle, partnerId, first }, picks);
  const [partner] = await store.partners.many([id]);
  return { state: 'done', partnerId: id, name: partner?.name ?? bundle.from.name };
}

/** Taking in a file that a partner handed over, one at a time. `tell`: says that it was taken back. */
export function useTaking({ tell }: Pick<PageProps, 'tell'>) {
  const [job, setJob] = useState<TakeJob>({ state: 'idle' });
  const brought = useBrought();
  const work = useCallback((doing: () => Promise<TakeJob>) => {
    setJob({ state: 'working' });
    void doing().then(setJob, () => setJob(stopped('failed')));
  }, []);
  useEffect(() => {
    if (!brought) return;
    bringHandover(null);
    work(() => read(brought));
  }, [brought, work]);
  const act: TakeDo = {
    onFile: (file) => work(() => read(file)),
    onUnlock: (file, passphrase) => work(() => read(file, passphrase)),
    onWho: (partnerId) => {
      if (job.state !== 'asking') return;
      const { bundle, people } = job.asked;
      void askedOf(bundle, people, partnerId).then(
        (asked) => setJob({ state: 'asking', asked }),
        () => setJob(stopped('failed')),
      );
    },
    onTake: (picks) => {
      if (job.state === 'asking') work(() => take(job.asked, picks));
    },
    onUndo: (partnerId) =>
      work(async () => {
        await undoTaking(store, partnerId);
        tell({ kind: 'said', text: { id: 'hand.take.undone', params: {} } });
        return { state: 'idle' };
      }),
    onClose: () => setJob({ state: 'idle' }),
  };
  return { job, act };
}
