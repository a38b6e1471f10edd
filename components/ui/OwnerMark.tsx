import type { Side } from '@/lib/shared/row';

interface Props {
  side: Side;
  /** Said to assistive technology and on hover; without it the words beside the mark must say it. */
  label?: string;
}

/** Full stone: me. Hollow stone: the partner. */
export function OwnerMark({ side, label }: Props) {
  const mark = <span className={side === 'me' ? 'own me' : 'own them'} aria-hidden="true" />;
  if (!label) return mark;
  return (
    <span title={label}>
      {mark}
      <span className="vh">{label}</span>
    </span>
  );
}
