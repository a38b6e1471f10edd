import type { ComponentType } from 'react';
import { HANDOVER, INSIGHTS, PAPER, PLAN, RECAP, SESSION, SIGNS } from '@/lib/desk/route';
import { LatePage } from './LatePage';
import { PartnerPage } from './PartnerPage';
import type { PageProps } from './page-props';

/** What each page of a partner is handed. */
interface LateProps extends PageProps {
  id: string;
  /** Which of several pages of one kind: a session's id, a sheet's name. */
  sub: string;
}
type Late = ComponentType<LateProps>;

/** Pages that few visits ask for, by what stands in a meeting's place in the address. */
const latePages: Readonly<Record<string, () => Promise<Late>>> = {
  [SIGNS]: () => import('./SignsPage').then(({ SignsPage }) => SignsPage),
  [INSIGHTS]: () => import('./InsightsPage').then(({ InsightsPage }) => InsightsPage),
  [SESSION]: () => import('./SessionPlace').then(({ SessionPlace }) => SessionPlace),
  [PAPER]: () => import('./PaperPlace').then(({ PaperPlace }) => PaperPlace),
  [HANDOVER]: () => import('./HandoverPage').then(({ HandoverPage }) => HandoverPage),
  [PLAN]: () => import('./PlanPage').then(({ PlanPage }) => PlanPage),
};

const loadRecap = () => import('./RecapPlace').then(({ RecapPlace }) => RecapPlace);

interface Props extends PageProps {
  id: string;
  /** A meeting of the history, or one of the partner's pages. */
  at: string | null;
  sub: string | undefined;
}

/** A partner's places: the relationship, and its pages. */
export function PartnerPlace({ at, sub = '', ...page }: Props) {
  const load = at !== null && Object.hasOwn(latePages, at) ? latePages[at] : undefined;
  if (at !== null && !load && sub === RECAP)
    return <LatePage name={RECAP} load={loadRecap} its={{ ...page, meetingId: at }} />;
  if (at === null || !load) return <PartnerPage {...page} at={at} />;
  return <LatePage name={at} load={load} its={{ ...page, sub }} />;
}
