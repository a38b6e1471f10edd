import { useEffect, useRef, useState } from 'react';
import { OfferCard } from '@/components/offers/OfferCard';
import { Chooser } from '@/components/sessions/Chooser';
import { Session } from '@/components/sessions/Session';
import { firstName } from '@/components/ui/initials';
import { openDesk } from '@/lib/browser/pages';
import { hrefOf, PAPER, SESSION } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { answersFor, keepPartAway, noteOffered, putOfferAway } from '@/lib/offers/answer';
import type { OfferNow } from '@/lib/offers/offer';
import { offerFor } from '@/lib/offers/query';
import { saidOf, takeOffer } from '@/lib/offers/take';
import type { MeetingView } from '@/lib/panel/model';
import { type SessionChoice, sessionChoices } from '@/lib/sessions/choices';
import { beginSession } from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { type Sessions, type SessionView, sessionsOf, sessionView } from '@/lib/sessions/query';
import { done } from '@/lib/shared/done';
import { isolate } from '@/lib/shared/isolate';
import type { Store } from '@/lib/storage/store';
import { useLive } from './use-live';
import type { Saving } from './use-saving';

export interface GuidedProps {
  store: Store;
  view: MeetingView;
  partner: Partner;
  saving: Saving;
  /** The choice of a session is open. */
  choosing: boolean;
  onChosen(): void;
}

/** The place on the desk that shows more than the panel can: the journey of a closing session, else the session. */
function pageOf({ session, template }: SessionView): string {
  const { id, partnerId } = session;
  const whole = template.kind === 'closing' ? [PAPER, 'journey'] : [SESSION, id];
  return hrefOf('partner', partnerId, ...whole).slice(1);
}

/** Once it was seen, an offer isn't made again on another day. */
function useOffered(store: Store, partnerId: string, offer: OfferNow) {
  const { kind } = offer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an offer is the same as long as its kind is
  useEffect(() => {
    // What can't be noted is offered all the same; the next look tries again.
    noteOffered(store, partnerId, offer).catch(() => undefined);
  }, [store, partnerId, kind]);
}

/** Everything that an offer made in a meeting hangs on, and that may change while it runs. */
async function changesOf(store: Store, { id, phase, archivedAt }: Partner, all: Sessions) {
  const answers = await answersFor(store, id);
  const known = [...(all.open ? [all.open] : []), ...all.paused, ...all.done];
  const sessions = known.map(({ session }) => `${session.id} ${session.status}`);
  // That it was shown is no reason to look again.
  const told = answers.flatMap(({ kind, answer }) => (answer === 'shown' ? [] : [kind, answer]));
  return [id, phase, archivedAt, ...sessions, ...told].join('\n');
}

/**
 * What is offered now. It looks far and wide, so that it is no live query: it looks again when a session, a
 * phase or an answer to an offer has changed, and not with each letter of a note.
 */
function useOffer(
  { store, view, partner, saving }: GuidedProps,
  changes: string | null,
): OfferNow | null {
  const { meeting } = view;
  const [found, setFound] = useState<{ changes: string; offer: OfferNow | null } | null>(null);
  const { start } = meeting;
  const { fail } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the changes stand for the partner, too
  useEffect(() => {
    if (changes === null) return;
    let here = true;
    offerFor(store, partner, { start, alone: false }, store.clock()).then(
      (offer) => here && setFound({ changes, offer }),
      fail,
    );
    return () => {
      here = false;
    };
  }, [store, start, changes, fail]);
  // What was offered before the change doesn't stand after it: neither here, nor to somebody else.
  return found && found.changes === changes ? found.offer : null;
}

interface OfferedProps extends Pick<GuidedProps, 'store' | 'saving'> {
  /** A session was asked for. */
  onAsked(): void;
  partnerId: string;
  offer: OfferNow;
}

/** What is offered in this meeting, and what becomes of it. */
function Offered({ store, saving, partnerId, offer, onAsked }: OfferedProps) {
  useOffered(store, partnerId, offer);
  const run = (words: string, doing: () => Promise<() => Promise<void>>) =>
    void saving.run(async () => done(words, await doing()));
  const take = () => {
    onAsked();
    run(saidOf(offer), () => takeOffer(store, partnerId, offer));
  };
  return (
    <OfferCard
      offer={offer}
      onTake={take}
      onAway={() => run('offers.said.away', () => putOfferAway(store, partnerId, offer))}
      onPartAway={() => run('offers.said.away', () => keepPartAway(store, offer.part))}
    />
  );
}

/** The guided session with the partner, the choice of one, or what is offered in this meeting. */
export function GuidedArea(props: GuidedProps) {
  const { store, view, partner, saving, choosing, onChosen } = props;
  const { meeting } = view;
  const asked = useRef(false);
  const look = async () => {
    const sessions = await sessionsOf(store, partner.id);
    const { open } = sessions;
    const id = open?.template.private ? undefined : open?.session.id;
    const [session, changes] = await Promise.all([
      id ? sessionView(store, id, meeting.id) : null,
      id ? null : changesOf(store, partner, sessions),
    ]);
    return { of: partner.id, sessions, session, changes };
  };
  const key = `${partner.id} ${partner.phase} ${meeting.id}`;
  const known = useLive(look, key, saving.fail);
  // While another partner is looked up, what was found of the one before is nobody's.
  const found = known?.of === partner.id ? known : null;
  const offer = useOffer(props, found?.changes ?? null);
  if (!found) return null;
  if (choosing) {
    const begin = ({ kind, focusId }: SessionChoice) => {
      onChosen();
      asked.current = true;
      void saving.run(async () => {
        const begun = await beginSession(store, { partnerId: partner.id, kind, focusId });
        return done('sessions.said.begun', begun.undo);
      });
    };
    const choices = sessionChoices(found.sessions, partner.phase, false);
    return <Chooser choices={choices} onBegin={begin} onClose={onChosen} />;
  }
  const { session } = found;
  if (!session) {
    return offer ? (
      <Offered
        key={offer.kind}
        store={store}
        saving={saving}
        partnerId={partner.id}
        offer={offer}
        onAsked={() => {
          asked.current = true;
        }}
      />
    ) : null;
  }
  const where = { sessionId: session.session.id, partnerId: partner.id, meetingId: meeting.id };
  return (
    <Session
      key={session.session.id}
      arrived={asked.current}
      view={session}
      chair={partner.chair}
      phase={partner.phase}
      name={isolate(firstName(partner.name))}
      act={sessionDo(store, where, saving.run)}
      onPage={() => void openDesk(pageOf(session)).catch(saving.fail)}
    />
  );
}
