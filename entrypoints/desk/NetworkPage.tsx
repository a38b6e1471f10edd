import { Loaded } from '@/components/desk/frame/Loaded';
import type { NetworkDo } from '@/components/desk/network/do';
import { Network } from '@/components/desk/network/Network';
import { t } from '@/components/ui/text';
import { editRhythm, editTie } from '@/lib/desk/network/commands';
import { networkOf } from '@/lib/desk/network/query';
import { isolate } from '@/lib/shared/isolate';
import type { AllPageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

/** The network, wired. */
export function NetworkPage({ arrived, now, act, away }: AllPageProps) {
  const live = useKept(useLive(() => networkOf(store, now), [now]));
  const said = (name: string) => t('network.said', { name: isolate(name) });
  const does: NetworkDo = {
    tie: ({ id, name }, change) => act(said(name), editTie(store, id, change)),
    rhythm: ({ id, name }, days) => act(said(name), editRhythm(store, id, days)),
  };
  return (
    <Loaded live={live}>
      {(knots) => (
        <Network
          arrived={arrived}
          now={now}
          knots={knots}
          act={does}
          away={away}
          onPrint={() => window.print()}
        />
      )}
    </Loaded>
  );
}
