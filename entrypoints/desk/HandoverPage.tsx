import { useEffect, useState } from 'react';
import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Give } from '@/components/desk/handover/Give';
import { fingerprintOf } from '@/lib/crypto/key-line';
import { cardOf } from '@/lib/handover/card';
import { givingOf } from '@/lib/handover/give';
import { lastTaking } from '@/lib/handover/undo';
import { isSampleId } from '@/lib/shared/sample-id';
import { giveDo } from './handover-do';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends Pick<PageProps, 'arrived' | 'tell'> {
  id: string;
}

async function viewOf(id: string) {
  // Whoever is made up has no Cairn.
  const giving = isSampleId(id) ? null : await givingOf(store, id);
  if (!giving) return null;
  const card = await cardOf(store);
  const taken = await lastTaking(store, id);
  return {
    giving,
    tookAt: taken?.at ?? null,
    who: { name: card?.name ?? '', email: card?.email ?? '' },
  };
}

/** The groups of digits of a key; null where there is none. */
function useGroups(line: string): readonly string[] | null {
  const [found, setFound] = useState<{ line: string; groups: string[] | null } | null>(null);
  useEffect(() => {
    void fingerprintOf(line).then((groups) => setFound({ line, groups }));
  }, [line]);
  return found?.line === line ? found.groups : null;
}

/** What is handed over to a partner's Cairn, wired. */
export function HandoverPage({ arrived, tell, id }: Props) {
  const live = useKept(
    useLive(() => viewOf(id), [id]),
    id,
  );
  const line = (live.state === 'ready' && live.value?.giving.handover?.theirKey) || '';
  const groups = useGroups(line);
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <Give
            key={id}
            giving={view.giving}
            who={view.who}
            tookAt={view.tookAt}
            theirs={groups && { line, groups }}
            act={giveDo(id, tell)}
            arrived={arrived}
          />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}
