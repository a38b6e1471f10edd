import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Signs } from '@/components/desk/signs/Signs';
import { signsView } from '@/lib/records/signs';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends Pick<PageProps, 'arrived' | 'now'> {
  id: string;
}

/** The signs of one relationship, wired. */
export function SignsPage({ arrived, now, id }: Props) {
  const live = useKept(useLive(() => signsView(store, id, now), [id, now]));
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <Signs {...view} arrived={arrived} now={now} onPrint={() => window.print()} />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}
