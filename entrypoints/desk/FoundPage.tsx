import { Found } from '@/components/desk/found/Found';
import type { Verdict } from '@/components/desk/found/MaybeCard';
import type { Who } from '@/components/desk/found/WhoWith';
import { t } from '@/components/ui/text';
import { isolate } from '@/lib/desk/isolate';
import type { Live } from '@/lib/desk/live';
import { type Candidate, found, upcomingEvents } from '@/lib/meetings/candidates';
import type { Chair } from '@/lib/mentoring/partner';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';

/** Answering brings the reader of titles and people along; it is loaded when it is needed. */
async function answer(uid: string, verdict: Verdict) {
  const { answerCandidate } = await import('@/lib/meetings/answer');
  return answerCandidate(store, uid, verdict);
}

async function mark(eventRowId: string, chair: Chair) {
  const { markEvent } = await import('@/lib/meetings/answer');
  return markEvent(store, eventRowId, chair);
}

async function say(uid: string, who: Who) {
  const { sayWho } = await import('@/lib/meetings/say-who');
  return sayWho(store, uid, who);
}

/** The meetings' place, wired. */
export function FoundPage({ arrived, now, act, asks }: PageProps & { asks: Live<Candidate[]> }) {
  const recognised = useLive(() => found(store, now), [now]);
  const others = useLive(() => upcomingEvents(store, now), [now]);
  return (
    <Found
      arrived={arrived}
      now={now}
      asks={asks}
      found={recognised}
      others={others}
      onAnswer={(uid, verdict) => act(t(`desk.asked.${verdict.answer}`), answer(uid, verdict))}
      onWho={(uid, who, name) => act(t('desk.who.said', { name: isolate(name) }), say(uid, who))}
      onMark={(id, chair) => act(t('desk.asked.yes'), mark(id, chair))}
    />
  );
}
