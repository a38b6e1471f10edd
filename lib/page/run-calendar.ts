import type { PageMessage } from '../messaging/page';
import { pace } from '../shared/pace';
import type { Host } from './host';
import { AGAIN, asAnswer, leave, type PageDeps } from './run';
import type { CalendarSite, Opened, PageAnswer, PageEvent } from './types';
import { loadUi } from './ui';
import { watchPage } from './watch';

/** How long an event that can't be read may still be being drawn, in ms. */
const DRAWING = 1_500;

/** So many events are asked about at once, then one each so many ms: more than anybody opens. */
const ASKED = [15, 2_000] as const;

type Asking = Extract<PageMessage, { event: PageEvent }>;

/** Follows a calendar's page: where an event is opened and Cairn has something to say of it, there is a button. */
export function runCalendar(
  doc: Document,
  site: CalendarSite,
  readHere: (doc: Document, address: string) => Opened | 'unreadable' | null,
  deps: PageDeps,
): void {
  let host: Host | undefined;
  let drawn = false;
  const put = new Set<string>();
  let shown: string | null = null;
  let open: Opened | null = null;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  let readable = true;
  let later: ReturnType<typeof setTimeout> | undefined;
  const paced = pace(...ASKED);
  let lost = 0;

  /** Whatever the page holds: what it makes of our reading is its own doing, and never ours to fail over. */
  const read = () => {
    try {
      return readHere(doc, doc.location.href);
    } catch {
      return 'unreadable';
    }
  };
  const tell = (now: boolean) => {
    clearTimeout(doubt);
    doubt = undefined;
    if (now === readable) return;
    readable = now;
    void deps.ask({ type: 'page-read', site, readable });
  };
  const hide = () => {
    drawn = false;
    host?.remove();
  };
  const clear = () => {
    shown = null;
    open = null;
    hide();
  };
  const askIn = (ms: number) => {
    clearTimeout(later);
    later = setTimeout(() => {
      shown = null;
      look();
    }, ms);
  };
  const draw = async (answer: PageAnswer | null, event: PageEvent) => {
    const ui = answer?.button && (await loadUi(deps.ask));
    if (!open || shown !== JSON.stringify(event)) return;
    if (!answer?.button || !ui) {
      hide();
      if (answer?.button !== null && lost < 3) askIn(++lost * AGAIN);
      return;
    }
    lost = 0;
    host ??= ui.makeHost(doc);
    const { kind, meetingId } = answer.button;
    /** The page may have gone on to another event since the last look: then nothing is done, and its button goes. */
    const here = () => {
      look();
      return open?.event.key === event.key;
    };
    const act = {
      open: () => {
        if (kind !== 'maybe' && here())
          void deps.ask({ type: 'page-open', kind, meetingId, inPage: answer.inPage });
      },
      say: (yes: boolean) => {
        if (here()) ask({ type: 'page-say', event, yes });
      },
      notThis: () => {
        put.add(event.key);
        hide();
      },
      never: () => void deps.ask({ type: 'page-never', site }),
    };
    ui.drawButton({ root: host.root, answer, act });
    host.stand(open.place, open.how);
    drawn = true;
  };
  const ask = (message: Asking) =>
    void deps.ask(message).then((answer) => draw(asAnswer(answer), message.event));
  /** Nothing is drawn in a page that nobody sees: it is judged once somebody does. */
  const judge = () => {
    doubt = doc.hidden ? setTimeout(judge, DRAWING) : undefined;
    if (doubt) return;
    if (read() === 'unreadable') tell(false);
    else look();
  };
  const look = () => {
    if (!deps.connected()) return stop();
    const now = read();
    if (now === 'unreadable') {
      clear();
      doubt ??= setTimeout(judge, DRAWING);
      return;
    }
    if (!now) return clear();
    tell(true);
    const key = JSON.stringify(now.event);
    // With a document that goes its listeners go (DOM, adopt; Chromium): what was in one is a picture of a button.
    const taken = host && host.element.ownerDocument !== doc;
    if (taken) {
      hide();
      host = undefined;
    }
    const stands = shown === key && !taken;
    open = now;
    shown = key;
    if (put.has(now.event.key)) return hide();
    if (stands) {
      if (drawn) host?.stand(now.place, now.how);
      return;
    }
    hide();
    const wait = paced(performance.now());
    if (wait > 0) return askIn(wait);
    ask({ type: 'page-event', event: now.event });
  };
  let end = () => {};
  const stop = () => {
    end();
    stopListening();
    clearTimeout(doubt);
    clearTimeout(later);
    clear();
    leave();
  };
  const stopListening = deps.onOff(site, stop);
  end = watchPage(doc, look, () => drawn && !open?.place.isConnected);
}
