import type { CallPage } from './call/page';
import type { Host } from './host';
import { AGAIN, asAnswer, leave, type PageDeps } from './run';
import type { PageAnswer, PageCall } from './types';
import { loadUi } from './ui';
import { watchPage } from './watch';

/** For so long an answer holds, in ms, before it is asked for again when the user comes back to the page. */
const FRESH = 60_000;

/** Follows a call's page: a quiet button beside the call, and the closing check-in when it ends. */
export function runCall(
  doc: Document,
  { site, named, follows, look }: CallPage,
  deps: PageDeps,
): void {
  let host: Host | undefined;
  let call: PageCall | null = null;
  /** The call that the user said is no mentoring; a call whose page doesn't name it is ''. */
  let put: string | null = null;
  let drawn = false;
  let readable = true;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let lost = 0;

  const hide = () => {
    drawn = false;
    host?.remove();
  };
  const gone = (forGood: boolean) => void deps.ask({ type: 'page-gone', site, put: forGood });
  const draw = async (answer: PageAnswer | null, of: PageCall) => {
    const ui = answer?.button && (await loadUi(deps.ask));
    if (call !== of) return;
    if (!answer?.button || !ui) {
      hide();
      if (answer?.button === null) lost = 0;
      else if (lost < 3) later = setTimeout(() => tell(of), ++lost * AGAIN);
      return;
    }
    lost = 0;
    host ??= ui.makeHost(doc);
    const { kind, meetingId } = answer.button;
    const act = {
      open: () => {
        if (kind !== 'maybe')
          void deps.ask({ type: 'page-open', kind, meetingId, inPage: answer.inPage });
      },
      say: () => {},
      notThis: () => {
        put = of.id;
        gone(true);
        hide();
      },
      never: () => void deps.ask({ type: 'page-never', site }),
    };
    ui.drawButton({ root: host.root, answer, act, round: kind === 'beside' });
    host.stand(doc.documentElement, 'edge');
    drawn = true;
  };
  const tell = (seen: PageCall | 'unreadable' | null) => {
    const known = seen !== 'unreadable';
    if (known !== readable) void deps.ask({ type: 'page-read', site, readable: known });
    readable = known;
    clearTimeout(later);
    call = known ? seen : null;
    if (!call || call.id === put) return hide();
    const of = call;
    asked = Date.now();
    void deps.ask({ type: 'page-call', call: of }).then((answer) => draw(asAnswer(answer), of));
  };
  const leavePage = () => {
    asked = 0;
    if (call?.id !== put) gone(false);
  };
  /** Elsewhere the user may have changed what holds; and the browser may show a page again that had gone. */
  const comeBack = () => {
    if (call && !doc.hidden && Date.now() - asked > FRESH) tell(call);
  };
  const step = () => {
    if (!deps.connected()) return stop();
    clearTimeout(timer);
    const now = Date.now();
    const { tell: news, again } = look(now);
    if (news !== undefined) tell(news);
    if (again !== null) timer = setTimeout(step, Math.max(50, again - now));
    // Pages of calls are built anew over and over; what stands on the root may go with that.
    if (drawn) host?.stand(doc.documentElement, 'edge');
  };
  let end = () => {};
  const stop = () => {
    end();
    stopListening();
    removeEventListener('pagehide', leavePage);
    removeEventListener('visibilitychange', comeBack);
    clearTimeout(timer);
    clearTimeout(later);
    call = null;
    hide();
    leave();
  };
  const stopListening = deps.onOff(site, stop);
  addEventListener('pagehide', leavePage);
  addEventListener('visibilitychange', comeBack);
  void deps.ask({ type: 'page-here', site, call: named, follows });
  end = watchPage(doc, step);
}
