import { drawButton } from './button';
import { makeHost } from './host';
import { asAnswer, leave, type PageDeps } from './run';
import type { CalendarSite, Opened, PageAnswer, PageEvent } from './types';
import { watchPage } from './watch';

/** How long an event that can't be read may still be being drawn, in ms. */
const DRAWING = 1_500;

/** Follows a calendar's page: where an event is opened and Cairn has something to say of it, there is a button. */
export function runCalendar(
  doc: Document,
  site: CalendarSite,
  read: (doc: Document) => Opened | 'unreadable' | null,
  deps: PageDeps,
): void {
  const host = makeHost(doc);
  const put = new Set<string>();
  let shown: string | null = null;
  let open: Opened | null = null;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  let readable = true;

  const tell = (now: boolean) => {
    clearTimeout(doubt);
    doubt = undefined;
    if (now === readable) return;
    readable = now;
    void deps.ask({ type: 'page-read', site, readable });
  };
  const clear = () => {
    shown = null;
    open = null;
    host.remove();
  };
  const draw = (answer: PageAnswer | null, event: PageEvent) => {
    if (!open || JSON.stringify(open.event) !== JSON.stringify(event)) return;
    if (!answer?.button) return host.remove();
    const { kind, meetingId } = answer.button;
    const say = (yes: boolean) =>
      void deps.ask({ type: 'page-say', event, yes }).then((next) => draw(asAnswer(next), event));
    const act = {
      open: () => {
        if (kind !== 'maybe') void deps.ask({ type: 'page-open', kind, meetingId });
      },
      say,
      notThis: () => {
        put.add(event.key);
        host.remove();
      },
      never: () => void deps.ask({ type: 'page-never', site }),
    };
    drawButton({ root: host.root, answer, act });
    host.stand(open.place, open.how);
  };
  const look = () => {
    if (!deps.connected()) return stop();
    const now = read(doc);
    if (now === 'unreadable') {
      clear();
      doubt ??= setTimeout(() => tell(read(doc) !== 'unreadable'), DRAWING);
      return;
    }
    if (!now) return clear();
    tell(true);
    const key = JSON.stringify(now.event);
    const stands = shown === key;
    open = now;
    shown = key;
    if (put.has(now.event.key)) return host.remove();
    if (stands) return host.root.querySelector('.w') ? host.stand(now.place, now.how) : undefined;
    host.remove();
    host.root.querySelector('.w')?.remove();
    const { event } = now;
    void deps.ask({ type: 'page-event', event }).then((answer) => draw(asAnswer(answer), event));
  };
  let end = () => {};
  const stop = () => {
    end();
    stopListening();
    clearTimeout(doubt);
    clear();
    leave();
  };
  const stopListening = deps.onOff(site, stop);
  end = watchPage(doc, look);
}
