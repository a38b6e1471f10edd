import type { Phase as PhaseName } from '@/lib/mentoring/partner';
import { t } from './text';

const stones = [
  { x: 1, y: 11.6, width: 12 },
  { x: 2.2, y: 8, width: 9.8 },
  { x: 3, y: 4.4, width: 7.6 },
  { x: 4.5, y: 0.8, width: 5.2 },
] as const;
const heights = { beginning: 1, developing: 2, maturing: 3, closing: 4, ended: 4 } as const;

/** The small cairn: one to four stones for where the relationship stands. */
export function Phase({ phase }: { phase: PhaseName }) {
  const label = t('ui.phase', { phase: t(`ui.phase.${phase}`) });
  return (
    <span title={label}>
      <svg className="phase" viewBox="0 0 14 15.5" aria-hidden="true">
        {stones.map((stone, at) => (
          <rect
            key={stone.y}
            {...stone}
            height={2.9}
            rx={1.45}
            className={at < heights[phase] ? 'on' : undefined}
          />
        ))}
      </svg>
      <span className="vh">{label}</span>
    </span>
  );
}
