import type { Action } from '../../mentoring/action';
import type { Meeting } from '../../mentoring/meeting';
import type { Partner } from '../../mentoring/partner';
import { answerTo, charterQuestions } from '../../records/charter-lines';
import { localDate } from '../../shared/time';
import { line, page, paragraphs, section, ticks } from './markdown';
import { type FolderRows, grouped } from './rows';
import type { FolderWords } from './words';

/** What belongs to what, found once for all files. */
export interface Shelf {
  words: FolderWords;
  rows: FolderRows;
  byMeeting: {
    [N in
      | 'noteBlocks'
      | 'agendaItems'
      | 'actions'
      | 'closings'
      | 'reflections'
      | 'feedback'
      | 'preparations']: Map<string, FolderRows[N]>;
  };
  byPartner: { [N in 'actions' | 'goals' | 'charters' | 'agreements']: Map<string, FolderRows[N]> };
  checkIns: Map<string, FolderRows['goalCheckIns']>;
}

/** Sorts rows for the files. */
export function shelve(rows: FolderRows, words: FolderWords): Shelf {
  const meeting = ({ meetingId }: { meetingId: string | null }) => meetingId;
  const partner = ({ partnerId }: { partnerId: string | null }) => partnerId;
  const { noteBlocks, agendaItems, actions, closings, reflections, feedback, preparations } = rows;
  return {
    words,
    rows,
    byMeeting: {
      noteBlocks: grouped(noteBlocks, meeting),
      agendaItems: grouped(agendaItems, (row) => row.doneMeetingId ?? row.meetingId),
      actions: grouped(actions, meeting),
      closings: grouped(closings, meeting),
      reflections: grouped(reflections, meeting),
      feedback: grouped(feedback, meeting),
      preparations: grouped(preparations, meeting),
    },
    byPartner: {
      actions: grouped(actions, partner),
      goals: grouped(rows.goals, partner),
      charters: grouped(rows.charters, partner),
      agreements: grouped(rows.agreements, partner),
    },
    checkIns: grouped(rows.goalCheckIns, ({ goalId }) => goalId),
  };
}

/** Actions as ticks, each with whose it is and when it is due. */
export function actionTicks(all: readonly Action[], name: string, words: FolderWords): string {
  const kept = all.filter(({ status }) => status !== 'dropped');
  return ticks(
    kept.map(({ owner, text, detail, due, status }) => {
      const whose = owner === 'me' ? words.me : name || words.partner;
      const more = [detail, due && `${words.due} ${due}`].filter(Boolean).join(', ');
      return { done: status === 'done', text: `${whose}: ${text}${more ? ` (${more})` : ''}` };
    }),
  );
}

const two = (n: number) => String(n).padStart(2, '0');

/** A meeting's start on the clock here: `14:30`. */
function timeOf({ start }: Meeting): string {
  const at = new Date(start);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The file of one meeting. */
export function meetingPage(shelf: Shelf, meeting: Meeting, name: string): string {
  const { words, byMeeting } = shelf;
  const of = <N extends keyof Shelf['byMeeting']>(table: N) =>
    byMeeting[table].get(meeting.id) ?? ([] as unknown as FolderRows[N]);
  const notes = of('noteBlocks').toSorted((a, b) => a.order - b.order);
  const talked = of('agendaItems').filter(({ status }) => status !== 'dropped');
  const texts = (all: readonly string[]) => all.map(paragraphs).filter(Boolean).join('\n\n');
  return page(meeting.title || words.untitled, [
    `${localDate(meeting.start)}, ${timeOf(meeting)}`,
    section(words.prepared, texts(of('preparations').map(({ answer }) => answer))),
    section(words.talked, ticks(talked.map((row) => ({ ...row, done: row.status === 'done' })))),
    section(words.notes, notes.map(({ markdown }) => markdown.trim()).join('\n\n')),
    section(words.actions, actionTicks(of('actions'), name, words)),
    section(words.useful, texts(of('closings').map(({ useful }) => useful))),
    section(words.try, texts(of('closings').map(({ tryBefore }) => tryBefore))),
    section(words.change, texts(of('closings').map(({ changeNext }) => changeNext))),
    section(words.feedback, texts(of('feedback').map(({ text }) => text))),
    section(words.reflection, texts(of('reflections').map(({ text }) => text))),
    section(words.learnt, texts(of('reflections').map(({ learnt }) => learnt))),
  ]);
}

function goalsOf(shelf: Shelf, partnerId: string): string {
  const goals = shelf.byPartner.goals.get(partnerId) ?? [];
  return goals
    .filter(({ status }) => status !== 'dropped')
    .map(({ id, text, status, due }) => {
      const head = ticks([{ done: status === 'reached', text: due ? `${text} (${due})` : text }]);
      const said = (shelf.checkIns.get(id) ?? []).map(({ value, words, createdAt }) => {
        const what = [value === null ? '' : String(value), words].filter(Boolean).join(' ');
        return `  - ${localDate(createdAt)}: ${line(what)}`;
      });
      return [head, ...said].join('\n');
    })
    .join('\n');
}

function charterOf({ words, byPartner }: Shelf, { id, chair }: Partner): string {
  const [charter] = byPartner.charters.get(id) ?? [];
  if (!charter) return '';
  const said = charterQuestions.map((question) => {
    const answer = answerTo(charter, question);
    if (question !== 'will' && question !== 'wont') {
      return section(words[question], paragraphs(answer), 3);
    }
    const list = answer.split('\n').filter((text) => text.trim() !== '');
    return section(
      words[`${question}.${chair}`],
      list.map((text) => `- ${line(text)}`).join('\n'),
      3,
    );
  });
  return [charter.agreedOn ?? '', ...said].filter(Boolean).join('\n\n');
}

/** The file about a partner: the charter, goals, agreements, and the actions of no meeting. */
export function aboutPage(shelf: Shelf, partner: Partner): string {
  const { words, byPartner } = shelf;
  const agreed = (byPartner.agreements.get(partner.id) ?? []).filter(
    ({ status }) => status !== 'dropped',
  );
  const loose = (byPartner.actions.get(partner.id) ?? []).filter(
    ({ meetingId }) => meetingId === null,
  );
  return page(partner.name || words.partner, [
    section(words.charter, charterOf(shelf, partner)),
    section(words.goals, goalsOf(shelf, partner.id)),
    section(
      words.agreements,
      agreed
        .map(({ text, agreedOn }) => `- ${line(agreedOn ? `${agreedOn}: ${text}` : text)}`)
        .join('\n'),
    ),
    section(words.actions, actionTicks(loose, partner.name, words)),
  ]);
}
