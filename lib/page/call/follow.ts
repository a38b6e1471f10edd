import type { PageCall } from '../types';
import type { CallLook, SeenCall } from './read';
import type { CallIdentity } from './site';

/** How long something has to be so before it is told, in ms. */
const HOLD = {
  /** Any change but these: a page that is being built. */
  any: 1000,
  /** Out of the call: a call that reconnects shows other things for seconds. */
  out: 5000,
  /** Nothing at all of the call is left at its own address: between two rooms, or over without a word. */
  bare: 30_000,
  /** Not understood: Teams takes 15 s until its first screen. */
  unreadable: 20_000,
  /** From the end of a call to what comes after it. */
  after: 300_000,
};

/** What to tell after a look (left out: nothing new), and when the next look is due at the latest (UTC ms). */
export interface CallStep {
  tell?: SeenCall;
  again: number | null;
}

/**
 * Follows one page through its looks, each with its time (UTC ms): tells each change once and only when it has held,
 * and keeps what the call is called while the page goes on to addresses that don't say it. `first` is what is known of
 * the call before the first look, say by the address that the page was reached from. In memory, for as long as the
 * page is there.
 * A call that was 'in' ends with 'left', also when its page just shows something else then.
 */
export function followCall(first: CallIdentity | null): (look: CallLook, now: number) => CallStep {
  let kept = first;
  let told: SeenCall = null;
  let inside: PageCall | null = null;
  let coming: { change: string; since: number } | null = null;

  /** The look as a change from what was told: 'left' in place of what shows that call no more. */
  const changed = ({ seen, named, some }: CallLook): SeenCall => {
    if (!inside?.id) kept = named ?? kept;
    if (!isCall(seen)) return inside && !(seen && some) ? { ...inside, state: 'left' } : seen;
    const { state } = seen;
    // After the end, its page may name no call any more, or another one.
    if (state === 'left' && stateOf(told) === 'left') return told;
    const known = inside?.id && state === 'in' ? inside : (named ?? kept);
    const call = { ...seen, ...(known?.site === seen.site && known), state };
    const other = inside?.id && inside.id !== call.id;
    return inside && (other || state === 'left') ? { ...inside, state: 'left' } : call;
  };

  const holdOf = (next: SeenCall, { seen, some }: CallLook): number => {
    if (inside && stateOf(next) !== 'in' && next !== 'unreadable') {
      return seen === 'unreadable' && !some ? HOLD.bare : HOLD.out;
    }
    if (stateOf(told) === 'left' && !stateOf(next)) return HOLD.after;
    return next === 'unreadable' ? HOLD.unreadable : HOLD.any;
  };

  return (look, now) => {
    const next = changed(look);
    const key = keyOf(next);
    if (key === keyOf(told)) {
      coming = null;
      return { again: null };
    }
    const hold = holdOf(next, look);
    const change = `${key} ${hold}`;
    if (coming?.change !== change || now < coming.since) coming = { change, since: now };
    const due = coming.since + hold;
    if (now < due) return { again: due };
    told = next;
    coming = null;
    if (stateOf(next) === 'left') kept = null;
    if (next !== 'unreadable') inside = isCall(next) && next.state === 'in' ? next : null;
    return { tell: next, again: stateOf(next) === 'left' ? now : null };
  };
}

const isCall = (seen: SeenCall): seen is PageCall => typeof seen === 'object' && seen !== null;

const stateOf = (seen: SeenCall) => (isCall(seen) ? seen.state : null);

const keyOf = (seen: SeenCall) =>
  isCall(seen) ? `${seen.state} ${seen.site} ${seen.id}` : `${seen}`;
