import type { Side } from '../../shared/row';
import { MINUTE } from '../../shared/time';

/** Milliseconds spoken about each side's matters (PRACTICE C9). */
export interface Talk {
  me: number;
  partner: number;
}

/** Whose time it is, and since when (UTC ms). */
export interface Turn {
  side: Side;
  since: number;
}

interface Span {
  start: number;
  end: number;
}

/**
 * The talk after a turn has run until `now`. Time outside the meeting isn't counted, and both sides
 * together never exceed what has passed of it: two open panels can't count one minute twice over.
 */
export function settle(talk: Talk, turn: Turn | null, now: number, span: Span): Talk {
  if (!turn) return talk;
  const until = Math.min(now, span.end);
  const passed = Math.max(0, until - Math.max(turn.since, span.start));
  const room = Math.max(0, until - span.start - talk.me - talk.partner);
  const gained = Math.round(Math.min(passed, room));
  return { ...talk, [turn.side]: talk[turn.side] + gained };
}

/** Each side's share in whole percent, adding up to 100; null before a minute is measured. */
export function splitOf({ me, partner }: Talk): { me: number; partner: number } | null {
  const all = me + partner;
  if (all < MINUTE) return null;
  const share = Math.round((partner / all) * 100);
  return { partner: share, me: 100 - share };
}

/** The side that a switch turns to; the partner's first (PRACTICE P4). */
export function otherSide(side: Side | null): Side {
  return side === 'partner' ? 'me' : 'partner';
}
