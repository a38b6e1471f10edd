import { lazy, Suspense } from 'react';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { SIGNS } from '@/lib/desk/route';
import { PartnerPage } from './PartnerPage';
import type { PageProps } from './page-props';

const SignsPage = lazy(async () => ({ default: (await import('./SignsPage')).SignsPage }));

interface Props extends PageProps {
  id: string;
  /** A meeting of the history, or the partner's page of signs, which few visits ask for and so comes late. */
  at: string | null;
}

/** A partner's places: the relationship, and what its meetings show. */
export function PartnerPlace({ at, ...page }: Props) {
  if (at !== SIGNS) return <PartnerPage {...page} at={at} />;
  return (
    <Suspense fallback={<Loading label={t('desk.loading')} />}>
      <SignsPage {...page} />
    </Suspense>
  );
}
