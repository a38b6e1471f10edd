import type { PrepareDo } from '@/components/desk/prepare/do';
import type { PanelDo } from '@/components/panel/do';
import { t } from '@/components/ui/text';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import { word } from '@/lib/i18n/translate';
import { addApproach, checkAction, dropAction, editAction } from '@/lib/panel/commands/actions';
import { changeLine, checkLine, moveLine, raise } from '@/lib/panel/commands/agenda';
import { raiseOnce, unraise, writeExpectation } from '@/lib/preparation/commands';
import { putAway, writeAnswer } from '@/lib/preparation/marks';
import type { Preparation } from '@/lib/preparation/query';
import type { Done } from '@/lib/shared/done';
import type { PageProps } from './page-props';
import { store } from './store';

type Act = PageProps['act'];

/** Does what says itself what it did; null did nothing, and is said by nobody. */
export async function doing(act: Act, work: Promise<Done | null>): Promise<boolean> {
  const done = await work.catch((error: unknown) => ({ error }));
  if (done === null) return true;
  if ('error' in done) return act('', Promise.reject(done.error));
  return act(word(done.said), Promise.resolve(done.undo));
}

function lessOf(act: Act, promptId: string) {
  const change = async (next: (list: readonly string[]) => string[]) => {
    await changeSettings({ lessOf: next((await readSettings()).lessOf) });
  };
  const without = (list: readonly string[]) => list.filter((id) => id !== promptId);
  const put = change((list) => [...without(list), promptId]).then(() => () => change(without));
  void act(t('prepare.said.less'), put);
}

/** What the preparation page asks for, done with the store. */
export function prepareDo(
  { view }: Preparation,
  act: Act,
): Omit<PrepareDo, 'openPanel' | 'choosePartner'> {
  const place = { partnerId: view.partner?.id ?? '', meetingId: view.meeting.id };
  const own = (text: string) => raise(store, place, { text, raisedBy: 'me' }, view.agenda);
  return {
    raise: (raised) => void doing(act, raiseOnce(store, place, raised, view.agenda)),
    unraise: (id) => void doing(act, unraise(store, id)),
    raiseOwn: (text) => doing(act, own(text)),
    putAway: (key) => void act(t('prepare.said.away'), putAway(store, place, key)),
    another: (id) => void act(t('prepare.said.another'), putAway(store, place, id)),
    lessOf: (id) => lessOf(act, id),
    answer: (id, text) => writeAnswer(store, place, id, text),
    expectation: (field, text) => writeExpectation(store, place.partnerId, field, text),
  };
}

type RowDo = Pick<
  PanelDo,
  | 'addApproach'
  | 'checkAction'
  | 'editAction'
  | 'dropAction'
  | 'checkLine'
  | 'editLine'
  | 'dropLine'
  | 'moveLine'
  | 'raise'
>;

/** What the panel's rows of actions and agenda ask for, on the desk. */
export function rowsDo({ view }: Preparation, act: Act): RowDo {
  const place = { partnerId: view.partner?.id ?? '', meetingId: view.meeting.id };
  const run = (work: Promise<Done | null>) => void doing(act, work);
  return {
    addApproach: (fix, text) => doing(act, addApproach(store, fix, text, null)),
    checkAction: (id, kept) => run(checkAction(store, id, kept)),
    editAction: (id, change) => run(editAction(store, id, change)),
    dropAction: (id) => run(dropAction(store, id)),
    checkLine: (line, talked) => run(checkLine(store, place, line, talked)),
    editLine: (line, text) => run(changeLine(store, place, line, { text })),
    dropLine: (line) => run(changeLine(store, place, line, { status: 'dropped' })),
    moveLine: (key, by) => run(moveLine(store, place, view.agenda, key, by)),
    raise: (text, raisedBy = 'me', goalId) =>
      doing(act, raise(store, place, { text, raisedBy, goalId: goalId ?? null }, view.agenda)),
  };
}
