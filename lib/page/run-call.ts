import type { CallPage } from './call/page';
import type { Host } from './host';
import { asAnswer, leave, type PageDeps } from './run';
import type { PageAnswer, PageCall } from './types';
import { loadUi } from './ui';
import { watchPage } from './watch';

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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    drawn = false;
    host?.remove();
  };
  const draw = async (answer: PageAnswer | null, of: PageCall) => {
    const ui = answer?.button && (await loadUi(deps.ask));
    if (call !== of) return;
    if (!answer?.button || !ui) return hide();
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
        void deps.ask({ type: 'page-gone', site, put: true });
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
    call = known ? seen : null;
    if (!call || call.id === put) return hide();
    const of = call;
    void deps.ask({ type: 'page-call', call: of }).then((answer) => draw(asAnswer(answer), of));
  };
  const leavePage = () => {
    if (call?.id !== put) void deps.ask({ type: 'page-gone', site, put: false });
  };
  /** Chromium and Firefox may keep a page that was left, and show it again as it was. */
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && call) tell(call);
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
    removeEventListener('pageshow', comeBack);
    clearTimeout(timer);
    call = null;
    hide();
    leave();
  };
  const stopListening = deps.onOff(site, stop);
  addEventListener('pagehide', leavePage);
  addEventListener('pageshow', comeBack);
  void deps.ask({ type: 'page-here', site, call: named, follows });
  end = watchPage(doc, step);
}
