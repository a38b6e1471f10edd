import { useEffect } from 'react';
import { PaperLinks, type SheetName } from '@/components/desk/print/PaperLinks';
import { SessionsPart } from '@/components/desk/sessions/SessionsPart';
import { OfferCard } from '@/components/offers/OfferCard';
import { useFocusKept } from '@/components/sessions/use-focus-kept';
import { t } from '@/components/ui/text';
import { valueOr } from '@/lib/desk/live';
import { SESSION } from '@/lib/desk/route';
import { word } from '@/lib/i18n/translate';
import { keepPartAway, noteOffered, putOfferAway } from '@/lib/offers/answer';
import type { OfferNow } from '@/lib/offers/offer';
import { offerFor } from '@/lib/offers/query';
import { saidOf, takeOffer } from '@/lib/offers/take';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { sessionChoices } from '@/lib/sessions/choices';
import { beginSession, resumeSession } from '@/lib/sessions/commands';
import { agreementsOf } from '@/lib/sessions/papers';
import { type KnownSession, sessionsOf } from '@/lib/sessions/query';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';
import { goTo } from './use-place';

interface Props extends Pick<PageProps, 'act' | 'now'> {
  view: RelationshipView;
  /** The sessions were told to stay away. */
  away: boolean;
}

interface OfferedProps extends Pick<Props, 'act'> {
  partnerId: string;
  offer: OfferNow;
  onTaken(): void;
}

/** What is offered with this partner. Once it was seen, it isn't offered again on another day. */
function Offered({ act, partnerId, offer, onTaken }: OfferedProps) {
  const { kind } = offer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an offer is the same as long as its kind is
  useEffect(() => {
    // What can't be noted is offered all the same; the next look tries again.
    noteOffered(store, partnerId, offer).catch(() => undefined);
  }, [partnerId, kind]);
  const session = offer.leads.to === 'session';
  const take = async () => {
    const said = word({ id: saidOf(offer), params: {} });
    if ((await act(said, takeOffer(store, partnerId, offer))) && session) onTaken();
  };
  const away = t('offers.said.away');
  return (
    <OfferCard
      offer={offer}
      onTake={() => void take()}
      onAway={() => void act(away, putOfferAway(store, partnerId, offer))}
      onPartAway={() => void act(away, keepPartAway(store, offer.part))}
    />
  );
}

/** What is said of a session nobody else may see stays out of sight while a meeting runs. */
const seen = (all: readonly KnownSession[], alone: boolean) =>
  all.filter(({ template }) => alone || !template.private);

/** What there is to print with the partner. */
async function sheetsOf({ partner, charter }: RelationshipView): Promise<SheetName[]> {
  const { id, phase } = partner;
  const [agreements, { done }] = await Promise.all([
    agreementsOf(store, id),
    sessionsOf(store, id),
  ]);
  const closed = done.some(({ session }) => session.kind === 'closing');
  return [
    ...(charter ? (['charter'] as const) : []),
    ...(agreements.length > 0 ? (['agreements'] as const) : []),
    ...(closed || phase === 'closing' || phase === 'ended' ? (['journey'] as const) : []),
  ];
}

/** The guided sessions with a partner, and what is offered with them. */
export function SessionsArea({ view, away, act, now }: Props) {
  const { partner, running, next } = view;
  const { id, archivedAt } = partner;
  const alone = running === null;
  const start = running?.start ?? next?.start ?? now;
  const known = useKept(
    useLive(() => sessionsOf(store, id), [id]),
    id,
  );
  const offer = useKept(
    useLive(() => offerFor(store, partner, { start, alone }, now), [partner, start, alone, now]),
    id,
  );
  const there = useLive(() => sheetsOf(view), [view]);
  const sessions = valueOr(known, null);
  const offered = valueOr(offer, null);
  const box = useFocusKept<HTMLDivElement>(offered?.kind);
  if (!sessions) return null;
  const toOpen = async () => {
    const { open } = await sessionsOf(store, id);
    if (open) goTo('partner', id, SESSION, open.session.id);
  };
  const begin = async (what: Parameters<typeof beginSession>[1]) => {
    const undo = beginSession(store, what).then((begun) => begun.undo);
    if (await act(t('sessions.said.begun'), undo)) await toOpen();
  };
  const goOn = async (session: string) => {
    const isOpen = sessions.open?.session.id === session;
    if (isOpen || (await act(t('sessions.said.goesOn'), resumeSession(store, session))))
      goTo('partner', id, SESSION, session);
  };
  const { open, paused, done } = sessions;
  return (
    <div className="ds" ref={box}>
      {offered ? (
        <Offered
          key={offered.kind}
          act={act}
          partnerId={id}
          offer={offered}
          onTaken={() => void toOpen()}
        />
      ) : null}
      <SessionsPart
        partnerId={id}
        now={now}
        waiting={seen([...(open ? [open] : []), ...paused], alone)}
        done={seen(done, alone)}
        choices={archivedAt === null ? sessionChoices(sessions, partner.phase, alone) : []}
        away={away}
        onBegin={({ kind, focusId }) => void begin({ partnerId: id, kind, focusId })}
        onGoOn={(session) => void goOn(session)}
      />
      <PaperLinks partnerId={id} there={valueOr(there, [])} />
    </div>
  );
}
