import { useEffect } from 'react';
import { OfferCard } from '@/components/offers/OfferCard';
import { Chooser } from '@/components/sessions/Chooser';
import { Session } from '@/components/sessions/Session';
import { firstName } from '@/components/ui/initials';
import { openDesk } from '@/lib/browser/pages';
import { hrefOf, PAPER, SESSION } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { keepPartAway, noteOffered, putOfferAway } from '@/lib/offers/answer';
import type { OfferNow } from '@/lib/offers/offer';
import { offerFor } from '@/lib/offers/query';
import { takeOffer } from '@/lib/offers/take';
import { done } from '@/lib/panel/commands/done';
import type { MeetingView } from '@/lib/panel/model';
import { type SessionChoice, sessionChoices } from '@/lib/sessions/choices';
import { beginSession } from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { type SessionView, sessionsOf, sessionView } from '@/lib/sessions/query';
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

interface OfferedProps extends Pick<GuidedProps, 'store' | 'saving'> {
  partnerId: string;
  offer: OfferNow;
}

/** What is offered in this meeting, and what becomes of it. */
function Offered({ store, saving, partnerId, offer }: OfferedProps) {
  useOffered(store, partnerId, offer);
  const said = offer.leads.to === 'session' ? 'sessions.said.begun' : 'offers.said.moved';
  const run = (words: string, doing: () => Promise<() => Promise<void>>) =>
    void saving.run(async () => done(words, await doing()));
  return (
    <OfferCard
      offer={offer}
      onTake={() => run(said, () => takeOffer(store, partnerId, offer))}
      onAway={() => run('offers.said.away', () => putOfferAway(store, partnerId, offer))}
      onPartAway={() => run('offers.said.away', () => keepPartAway(store, offer.part))}
    />
  );
}

/** The guided session with the partner, the choice of one, or what is offered in this meeting. */
export function GuidedArea({ store, view, partner, saving, choosing, onChosen }: GuidedProps) {
  const { meeting } = view;
  const look = async () => {
    const sessions = await sessionsOf(store, partner.id);
    const { open } = sessions;
    const id = open?.template.private ? undefined : open?.session.id;
    const at = { start: meeting.start, alone: false };
    const [session, offer] = await Promise.all([
      id ? sessionView(store, id, meeting.id) : null,
      id ? null : offerFor(store, partner, at, store.clock()),
    ]);
    return { sessions, session, offer };
  };
  const found = useLive(look, `${partner.id} ${meeting.id}`, saving.fail);
  if (!found) return null;
  if (choosing) {
    const begin = ({ kind, focusId }: SessionChoice) => {
      onChosen();
      void saving.run(async () => {
        const begun = await beginSession(store, { partnerId: partner.id, kind, focusId });
        return done('sessions.said.begun', begun.undo);
      });
    };
    const choices = sessionChoices(found.sessions, partner.phase, false);
    return <Chooser choices={choices} onBegin={begin} onClose={onChosen} />;
  }
  const { session, offer } = found;
  if (!session) {
    return offer ? (
      <Offered
        key={offer.kind}
        store={store}
        saving={saving}
        partnerId={partner.id}
        offer={offer}
      />
    ) : null;
  }
  const where = { sessionId: session.session.id, partnerId: partner.id, meetingId: meeting.id };
  return (
    <Session
      key={session.session.id}
      view={session}
      chair={partner.chair}
      phase={partner.phase}
      name={isolate(firstName(partner.name))}
      act={sessionDo(store, where, saving.run)}
      onPage={() => void openDesk(pageOf(session)).catch(saving.fail)}
    />
  );
}
