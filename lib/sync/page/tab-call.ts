import type { CallIdentity } from '@/lib/page/call/site';
import type { PageCall } from '@/lib/page/types';
import { HOUR, MINUTE } from '@/lib/shared/time';

/** What is kept of a mentoring meeting's call in one tab, over all the documents on the way into it. Times are UTC ms. */
export interface TabCall extends CallIdentity {
  meetingId: string;
  /** How far its page is; 'named': an address said which call it is, nothing more. */
  state: 'named' | Exclude<PageCall['state'], 'left'>;
  /** The user was in it, and it hasn't ended. */
  begun: boolean;
  /** When the page went with the user in the call; null while it is there. */
  gone: number | null;
  /** When it was last heard of. */
  at: number;
}

/** A meeting whose call counts as over, from then on unless it is back before. */
export interface CallOver {
  meetingId: string;
  from: number;
}

/** What becomes of a tab with something heard of it. */
export interface Followed {
  kept: TabCall | null;
  over: CallOver | null;
}

/** What a document of a call's site says as it begins. */
export interface PageHere {
  site: PageCall['site'];
  /** What its address, or the one it came from, names. */
  call: Pick<CallIdentity, 'id' | 'url'> | null;
  /** It was reached from a page of the same site. */
  follows: boolean;
}

/** A page that was loaded anew, or opened in another tab, may be back within this time: then nothing has ended. */
export const BACK = MINUTE;
/** How long the name of a call is kept for the steps that follow. */
const KEPT = 12 * HOUR;

const ORDER = ['named', 'before', 'lobby', 'in', 'left'];

/**
 * The call with the name that an earlier document in its tab told, where its own doesn't: on the same site, not for
 * longer than half a day, and only forwards, or where it was loaded anew just now.
 */
export function nameFrom(kept: TabCall | null, call: PageCall, now: number): PageCall {
  if (call.id !== '' || kept?.site !== call.site || now - kept.at >= KEPT) return call;
  const forwards = ORDER.indexOf(call.state) >= ORDER.indexOf(kept.state);
  const goesOn = kept.gone === null ? forwards : now - kept.gone < BACK;
  return goesOn ? { ...call, id: kept.id, url: kept.url } : call;
}

/** The page has gone, be it for another, with its tab, or to be loaded anew: which of these, only time tells. */
export function pageGone(kept: TabCall | null, now: number): Followed {
  if (!kept?.begun || kept.gone !== null) return { kept, over: null };
  const { meetingId } = kept;
  return { kept: { ...kept, gone: now }, over: { meetingId, from: now + BACK } };
}

/** Another document is in the tab. `meetingId`: the meeting whose call it names, null for none. */
export function pageHere(
  before: TabCall | null,
  { site, call, follows }: PageHere,
  meetingId: string | null,
  now: number,
): Followed {
  // Whatever was there has gone, also where its last word got lost.
  const { kept, over } = pageGone(before, now);
  if (!call) {
    // In place of a page with the call on it is most likely that page, loaded anew.
    const goesOn = kept?.site === site && (follows || kept.begun) && now - kept.at < KEPT;
    return { kept: goesOn ? kept : null, over };
  }
  if (meetingId === null) return { kept: null, over };
  const named = { site, ...call, meetingId, at: now };
  if (kept?.meetingId === meetingId) return { kept: { ...kept, ...named }, over };
  return { kept: { ...named, state: 'named', begun: false, gone: null }, over };
}

/**
 * A page tells how far its call is. `meetingId`: whose call it is, null for no mentoring; `back`: that call had gone
 * just now, in this tab or another.
 */
export function callTold(
  before: TabCall | null,
  call: PageCall,
  { meetingId, back }: { meetingId: string | null; back: boolean },
  now: number,
): Followed {
  const { state } = call;
  const there = before?.begun && before.gone === null;
  const ended = { meetingId: before?.meetingId ?? '', from: now };
  if (state === 'left') return { kept: null, over: before?.begun ? ended : null };
  const same = before?.meetingId === meetingId;
  const over = there && !same ? ended : null;
  if (meetingId === null) return { kept: null, over };
  const begun = state === 'in' || back || (same && there === true);
  const { site, id, url } = call;
  return { kept: { site, id, url, meetingId, state, begun, gone: null, at: now }, over };
}
