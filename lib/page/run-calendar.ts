import { pace } from '../shared/pace';
import type { Host } from './host';
import { asAnswer, leave, type PageDeps } from './run';
import type { CalendarSite, Opened, PageAnswer, PageEvent } from './types';
import { loadUi } from './ui';
import { watchPage } from './watch';

/** How long an event that can't be read may still be being drawn, in ms. */
const DRAWING = 1_500;

/** So many events are asked about at once, then one each so many ms: more than anybody opens. */
const ASKED = [15, 2_000] as const;

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
  const draw = async (answer: PageAnswer | null, event: PageEvent) => {
    const ui = answer?.button && (await loadUi(deps.ask));
    if (!open || shown !== JSON.stringify(event)) return;
    if (!answer?.button || !ui) return hide();
    host ??= ui.makeHost(doc);
    const { kind, meetingId } = answer.button;
    const say = (yes: boolean) =>
      void deps.ask({ type: 'page-say', event, yes }).then((next) => draw(asAnswer(next), event));
    const act = {
      open: () => {
        if (kind !== 'maybe')
          void deps.ask({ type: 'page-open', kind, meetingId, inPage: answer.inPage });
      },
      say,
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
  const look = () => {
    if (!deps.connected()) return stop();
    const now = read();
    if (now === 'unreadable') {
      clear();
      doubt ??= setTimeout(() => tell(read() !== 'unreadable'), DRAWING);
      return;
    }
    if (!now) return clear();
    tell(true);
    const key = JSON.stringify(now.event);
    const stands = shown === key;
    open = now;
    shown = key;
    if (put.has(now.event.key)) return hide();
    if (stands) return drawn ? host?.stand(now.place, now.how) : undefined;
    hide();
    const wait = paced(performance.now());
    clearTimeout(later);
    if (wait > 0) {
      shown = null;
      later = setTimeout(look, wait);
      return;
    }
    const { event } = now;
    void deps.ask({ type: 'page-event', event }).then((answer) => draw(asAnswer(answer), event));
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
  end = watchPage(doc, look);
}
