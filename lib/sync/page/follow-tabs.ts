import type { PageAnswer, PageCall } from '@/lib/page/types';
import type { SiteId } from '@/lib/shared/site';
import type { Store } from '@/lib/storage/store';
import { noteOver, takeOverBack } from './call-over';
import {
  callTold,
  type Followed,
  nameFrom,
  type PageHere,
  pageGone,
  pageHere,
  type TabCall,
} from './tab-call';

/** Where calls are kept for as long as the browser runs, by the id of their tab. */
export interface KeptCalls {
  all(): Promise<Map<number, TabCall>>;
  /** null: nothing any more. */
  keep(tabId: number, call: TabCall | null): Promise<void>;
  /** Whether a tab is there and shows a page of the site. */
  shows(tabId: number, site: SiteId): Promise<boolean>;
  /** One thing at a time: what is kept is read and written again. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** What is to be shown for a call; `known`: whose call it was while it went on. */
type Answer = (call: PageCall, known: string | null) => Promise<PageAnswer>;

/** Follows the calls of mentoring meetings through their tabs; of any other call nothing is kept. */
export function followTabs(store: Store, kept: KeptCalls, answer: Answer) {
  const settle = async (tabId: number, { kept: next, over }: Followed) => {
    await kept.keep(tabId, next);
    if (!over) return;
    const others = [...(await kept.all()).values()];
    const elsewhere = others.some(
      ({ meetingId, begun, gone }) => meetingId === over.meetingId && begun && gone === null,
    );
    if (!elsewhere) await noteOver(store, over);
  };
  const of = async (tabId: number) => (await kept.all()).get(tabId) ?? null;
  const gone = async (tabId: number) => settle(tabId, pageGone(await of(tabId), store.clock()));

  return {
    /** A document begins. */
    here: (tabId: number, here: PageHere) =>
      kept.inTurn(async () => {
        const { site, call } = here;
        const said = call && (await answer({ ...call, site, state: 'before' }, null));
        const meetingId = said?.button?.meetingId ?? null;
        await settle(tabId, pageHere(await of(tabId), here, meetingId, store.clock()));
      }),
    /** A page tells its call's state; answers what it is to show. */
    told: (tabId: number, call: PageCall) =>
      kept.inTurn(async () => {
        const [before, now] = [await of(tabId), store.clock()];
        const named = nameFrom(before, call, now);
        const said = await answer(named, before?.meetingId ?? null);
        const meetingId = said.button?.meetingId ?? null;
        const back = meetingId !== null && (await takeOverBack(store, meetingId, call.state, now));
        await settle(tabId, callTold(before, named, { meetingId, back }, now));
        return said;
      }),
    /** The page goes. `put`: the user wants nothing of Cairn for its call. */
    gone: (tabId: number, put: boolean) =>
      kept.inTurn(() => (put ? kept.keep(tabId, null) : gone(tabId))),
    /** The tab was closed. */
    closed: (tabId: number) =>
      kept.inTurn(async () => {
        const { over } = pageGone(await of(tabId), store.clock());
        await settle(tabId, { kept: null, over });
      }),
    /** The user has turned the other sites off. */
    only: (sites: readonly SiteId[]) =>
      kept.inTurn(async () => {
        for (const [tabId, { site }] of await kept.all())
          if (!sites.includes(site)) await kept.keep(tabId, null);
      }),
    /** Looks for pages that went without a word that arrived. */
    sweep: () =>
      kept.inTurn(async () => {
        for (const [tabId, { site }] of await kept.all())
          if (!(await kept.shows(tabId, site))) await gone(tabId);
      }),
  };
}
