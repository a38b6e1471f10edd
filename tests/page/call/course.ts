import { followCall } from '@/lib/page/call/follow';
import type { CallLook, SeenCall } from '@/lib/page/call/read';
import type { CallIdentity } from '@/lib/page/call/site';
import type { PageCall } from '@/lib/page/types';

const SECOND = 1000;
const identity = (id: string): CallIdentity => ({
  site: 'teams',
  id,
  url: `https://x.example/${id}`,
});
export const A = identity('a');
export const B = identity('b');

export const call = (state: PageCall['state'], name: CallIdentity | null = A): CallLook => ({
  seen: { ...(name ?? { site: 'teams', id: '', url: 'https://x.example/v2/' }), state },
  named: name,
  some: true,
});
export const nothing: CallLook = { seen: null, named: null, some: false };
export const bare: CallLook = { seen: 'unreadable', named: A, some: false };
export const unclear: CallLook = { seen: 'unreadable', named: A, some: true };

export const short = (seen: SeenCall) =>
  seen && seen !== 'unreadable' ? `${seen.state} ${seen.id}`.trim() : seen;

/**
 * What is told over a course of looks, each with the seconds for which it stays so; looks are taken at every change
 * and when the follower asks for one, as the page's script does.
 */
export function told(
  course: readonly (readonly [CallLook, number])[],
  first: CallIdentity | null = null,
) {
  const follow = followCall(first);
  const all: SeenCall[] = [];
  let now = 1_800_000_000_000;
  for (const [look, seconds] of course) {
    const until = now + seconds * SECOND;
    for (let next: number | null = now; next !== null && next < until; ) {
      now = next;
      const step = follow(look, now);
      if (step.tell !== undefined) all.push(step.tell);
      next = step.again;
    }
    now = until;
  }
  return all;
}
