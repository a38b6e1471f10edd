import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Plan } from '@/components/desk/plan/Plan';
import { planOf } from '@/lib/desk/plan/query';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends Pick<PageProps, 'arrived' | 'now'> {
  id: string;
}

/** The development plan with one partner, wired. */
export function PlanPage({ arrived, now, id }: Props) {
  const live = useKept(useLive(() => planOf(store, id), [id]));
  return (
    <Loaded live={live}>
      {(plan) =>
        plan ? (
          <Plan plan={plan} arrived={arrived} now={now} onPrint={() => window.print()} />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}
