import type { Verdict } from '@/components/desk/found/MaybeCard';
import { t } from '@/components/ui/text';
import type { Who } from '@/components/who-with/WhoForm';
import { setChair } from '@/lib/desk/partners/chair';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import type { Chair } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import type { PageProps } from './page-props';
import { store } from './store';

/** Answering brings the reader of titles and people along; it is loaded when it is needed. */
async function answer(uid: string, verdict: Verdict) {
  const { answerCandidate } = await import('@/lib/meetings/answer');
  return answerCandidate(store, uid, verdict);
}

async function deny(uids: readonly string[]) {
  const { answerEach } = await import('@/lib/desk/answer-each');
  return answerEach(store, uids, { answer: 'no' });
}

async function mark(eventRowId: string, chair: Chair) {
  const { markEvent } = await import('@/lib/meetings/answer');
  return markEvent(store, eventRowId, chair);
}

async function say(uid: string, who: Who) {
  const { sayWho } = await import('@/lib/meetings/say-who');
  return sayWho(store, uid, who);
}

/** What can be answered about the meetings that were found, each with its undo. */
export function foundTasks(act: PageProps['act']) {
  return {
    onAnswer: (uid: string, verdict: Verdict) =>
      void act(t(`desk.asked.${verdict.answer}`), answer(uid, verdict)),
    onNot: (uids: readonly string[]) => void act(t('desk.asked.no'), deny(uids)),
    onWho: (uid: string, who: Who, name: string) =>
      void act(t('desk.who.said', { name: isolate(name) }), say(uid, who)),
    onChair: ({ id, name }: FoundMeeting['partners'][number], chair: Chair) =>
      void act(t(`start.chair.${chair}`, { name: isolate(name) }), setChair(store, id, chair)),
    onMark: (id: string, chair: Chair) => void act(t('desk.asked.yes'), mark(id, chair)),
  };
}
