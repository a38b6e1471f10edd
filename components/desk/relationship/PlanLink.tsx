import { t } from '@/components/ui/text';
import { hrefOf, PLAN } from '@/lib/desk/route';

/** The way to the development plan (PRACTICE G2), once there is a goal to plan for. */
export function PlanLink({ partnerId, goals }: { partnerId: string; goals: number }) {
  if (goals === 0) return null;
  return (
    <p className="dk-more">
      <a className="link" href={hrefOf('partner', partnerId, PLAN)}>
        {t('plan.link')}
      </a>
    </p>
  );
}
