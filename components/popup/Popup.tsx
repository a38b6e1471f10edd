import { useState } from 'react';
import type { Wording } from '@/lib/i18n/translate';
import { word } from '@/lib/i18n/translate';
import type { Chair } from '@/lib/mentoring/partner';
import type { LoggedRow, PopupModel } from '@/lib/popup/model';
import type { KnownGoal, QuickLogDraft } from '@/lib/quick-log/types';
import type { Known } from '../quick-log/known';
import { QuickLog } from '../quick-log/QuickLog';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { t } from '../ui/text';
import { useLate } from '../ui/use-late';
import { Foot } from './Foot';
import { LastLogged } from './LastLogged';
import { NextBar } from './NextBar';
import './popup.css';
import { TakenBack } from './TakenBack';
import { useNow } from './use-now';
import { useSingleKeys } from './use-single-keys';

/** What the popup can do; each answers with what went wrong, or null. */
export interface PopupActions {
  log(draft: QuickLogDraft, chair: Chair): Promise<Wording | null>;
  undo(id: string): Promise<Wording | null>;
  putBack(id: string): Promise<Wording | null>;
  /** The goals a line about this partner may name. */
  loadGoals(partnerId: string): Promise<readonly KnownGoal[]>;
  /** Must open in the same event: the browser forgets the click at the first await. */
  openPanel(): void;
  openDesk(place?: string): void;
}

interface Props extends PopupActions {
  known: Known;
  /** Null while it is being read. */
  model: PopupModel | null;
  /** What went wrong while reading. */
  trouble: Wording | null;
  /** The site in front whose page can't be read just now. */
  unread: string | null;
  /** A line that was handed over to begin with. */
  begun?: string;
  /** Whether single keys work (a setting). */
  singleKeys: boolean;
}

/** The newest row logged since the popup opened: a key reaches no further, older rows have their buttons. */
function useLoggedHere(model: PopupModel | null): LoggedRow | undefined {
  const [before, setBefore] = useState<number | null>(null);
  if (model && before === null) setBefore(model.logged[0]?.loggedAt ?? 0);
  return before === null ? undefined : model?.logged.find(({ loggedAt }) => loggedAt > before);
}

/** The toolbar popup: log one line, see the next meeting and the last lines, go on to panel or desk. */
export function Popup({ known, model, trouble, unread, begun = '', singleKeys, ...act }: Props) {
  const now = useNow();
  const [taken, setTaken] = useState<LoggedRow | null>(null);
  const [problem, setProblem] = useState<Wording | null>(null);
  const undo = async (row: LoggedRow | undefined) => {
    if (!row) return;
    const wrong = await act.undo(row.id);
    setProblem(wrong);
    if (!wrong) setTaken(row);
  };
  const putBack = async (row: LoggedRow) => {
    setProblem(await act.putBack(row.id));
    setTaken(null);
  };
  const log = (draft: QuickLogDraft, chair: Chair) => {
    setTaken(null);
    return act.log(draft, chair);
  };
  const latest = useLoggedHere(model);
  const search = () => act.openDesk('search');
  useSingleKeys({ p: act.openPanel, s: search, u: () => undo(latest) }, singleKeys);
  const wrong = problem ?? trouble;
  const late = useLate(model === null && trouble === null);
  return (
    <main className="popup">
      <h1 className="vh">{t('popup.title')}</h1>
      <QuickLog known={known} onLog={log} loadGoals={act.loadGoals} begun={begun} />
      {model?.next ? <NextBar meeting={model.next} now={now} onPrepare={act.openPanel} /> : null}
      {wrong ? <Message tone="bad">{word(wrong)}</Message> : null}
      {model?.signIn ? (
        <Message
          tone="warn"
          action={
            <Button small onClick={() => act.openDesk('calendars')}>
              {t('popup.signIn.go')}
            </Button>
          }
        >
          {t('popup.signIn')}
        </Message>
      ) : null}
      {unread === null ? null : (
        <Message tone="warn">{t('popup.page.unread', { site: unread })}</Message>
      )}
      {late && !wrong ? <Message tone="warn">{t('ui.late')}</Message> : null}
      {model ? <LastLogged rows={model.logged} now={now} onUndo={undo} /> : null}
      <TakenBack row={taken} onPutBack={putBack} />
      <Foot
        keys={singleKeys}
        undoable={latest !== undefined}
        onPanel={act.openPanel}
        onSearch={search}
        onDesk={() => act.openDesk()}
      />
    </main>
  );
}
