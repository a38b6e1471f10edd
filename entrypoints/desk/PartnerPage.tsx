import { Gone } from '@/components/desk/frame/Gone';
import { Head } from '@/components/desk/frame/Head';
import { Loaded } from '@/components/desk/frame/Loaded';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';

async function partnerAt(id: string) {
  const [partner] = await store.partners.many([id]);
  return partner ?? null;
}

/** One relationship's page, wired. */
export function PartnerPage({ arrived, id }: PageProps & { id: string }) {
  const live = useLive(() => partnerAt(id), [id]);
  return (
    <Loaded live={live}>
      {(partner) =>
        partner ? (
          <Head title={partner.name} arrived={arrived}>
            <bdi>{partner.name}</bdi>
          </Head>
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}
