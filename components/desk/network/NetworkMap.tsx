import { initialsOf } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import {
  type Drawing,
  narrowDrawing,
  shortName,
  wayTo,
  wideDrawing,
} from '@/lib/desk/network/layout';
import type { Knot } from '@/lib/desk/network/query';
import type { Partner } from '@/lib/mentoring/partner';

/** A stone as everywhere (57% 43% 46% 54% / 58% 54% 46% 42%), 36 by 34 around its middle. */
const STONE =
  'M-18 2.7A20.5 19.7 0 0 1 2.5-17A15.5 18.4 0 0 1 18 1.4A16.6 15.6 0 0 1 1.4 17A19.4 14.3 0 0 1-18 2.7Z';
const WIDTHS: Readonly<Record<string, number>> = { 1: 1.5, 2: 3, 3: 5 };

const strengthOf = ({ tie }: Partner) => tie?.strength ?? null;

function Words({
  partner,
  x,
  y,
  anchor,
}: { partner: Partner } & Record<'x' | 'y', number> & { anchor: 'start' | 'end' }) {
  const { rhythmDays } = partner;
  return (
    <text className="nw-words" x={x} textAnchor={anchor}>
      <tspan x={x} y={rhythmDays === null ? y + 4 : y - 3}>
        {shortName(partner.name)}
      </tspan>
      {rhythmDays === null ? null : (
        <tspan className="nw-small" x={x} y={y + 12}>
          {t('desk.partner.every', { n: rhythmDays })}
        </tspan>
      )}
    </text>
  );
}

function Picture({
  drawing,
  knots,
  size,
}: {
  drawing: Drawing;
  knots: readonly Knot[];
  size: string;
}) {
  const { width, height, me, placed } = drawing;
  const partners = new Map(knots.map(({ partner }) => [partner.id, partner]));
  const drawn = placed.flatMap((at) => {
    const partner = partners.get(at.id);
    return partner ? [{ ...at, partner }] : [];
  });
  return (
    <svg
      className={`nw-map ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('network.map', { n: drawn.length })}
    >
      {drawn.map(({ id, x, y, partner }) => {
        const strength = strengthOf(partner);
        return (
          <path
            key={id}
            className={strength === null ? 'nw-line open' : 'nw-line'}
            d={wayTo(me, { x, y })}
            strokeWidth={WIDTHS[String(strength)] ?? 1.5}
          />
        );
      })}
      <path className="nw-me" d={STONE} transform={`translate(${me.x} ${me.y})`} />
      <text className="nw-mine" x={me.x} y={me.y + 4} textAnchor="middle">
        {t('network.me')}
      </text>
      {drawn.map(({ id, x, y, words, partner }) => (
        <g key={id}>
          <path
            className={`nw-stone s-${partner.stone}`}
            d={STONE}
            transform={`translate(${x} ${y})`}
          />
          <text className={`nw-initials s-${partner.stone}`} x={x} y={y + 4} textAnchor="middle">
            {initialsOf(partner.name)}
          </text>
          <Words partner={partner} x={words.x} y={y} anchor={words.anchor} />
        </g>
      ))}
    </svg>
  );
}

/** The network as a picture (PRACTICE C8): nearer and thicker is stronger; the table says the same. */
export function NetworkMap({ knots }: { knots: readonly Knot[] }) {
  const tied = knots.map(({ partner }) => ({ id: partner.id, strength: strengthOf(partner) }));
  return (
    <>
      <Picture drawing={wideDrawing(tied)} knots={knots} size="wide" />
      <Picture drawing={narrowDrawing(tied)} knots={knots} size="narrow" />
    </>
  );
}
