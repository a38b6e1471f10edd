import { t } from '../i18n/translate';
import type { Dates } from './meetings';
import { on, type Writer } from './writer';

/** What lies between the user and Priya: the full picture. */
export function priyaStory(write: Writer, dates: Dates) {
  const [first, middle, last] = [on(dates, -21), on(dates, -14), on(dates, -7)];
  const goal = write.goal(first, t('sample.goal.priya'), 3);
  return {
    goals: [goal],
    goalCheckIns: [
      write.checkIn(middle, goal, 1, t('sample.goal.priya.first')),
      write.checkIn(last, goal, 2, t('sample.goal.priya.second')),
    ],
    agendaItems: [
      write.agenda(1, t('sample.agenda.no'), 'partner'),
      write.agenda(2, t('sample.agenda.well'), 'me'),
      write.agenda(0, t('sample.agenda.feedback'), 'partner', last),
    ],
    actions: [
      write.action(
        last,
        {
          owner: 'me',
          text: t('sample.action.contact'),
          kind: 'contact',
          detail: t('sample.action.contact.detail'),
        },
        0,
      ),
      write.action(last, { owner: 'partner', text: t('sample.action.agenda'), goalId: goal.id }, 1),
      write.action(
        middle,
        {
          owner: 'me',
          text: t('sample.action.article'),
          kind: 'resource',
          status: 'done',
          doneAt: last.start,
        },
        -8,
      ),
      write.action(
        middle,
        {
          owner: 'partner',
          text: t('sample.action.observe'),
          kind: 'learning',
          status: 'done',
          doneAt: last.start,
        },
        -7,
      ),
    ],
    noteBlocks: [
      write.note(middle, 1, t('sample.note.quiet')),
      write.note(last, 1, t('sample.note.tradeoff')),
      write.note(last, 2, t('sample.note.share'), true),
    ],
    closings: [
      write.closing(last, t('sample.close.useful'), {
        nextSteps: t('sample.close.steps'),
        tryBefore: t('sample.close.try'),
        changeNext: t('sample.close.change'),
      }),
    ],
    roadmapThemes: [
      write.theme(1, t('sample.theme.first'), middle),
      write.theme(2, t('sample.theme.second')),
      write.theme(3, t('sample.theme.third')),
    ],
  };
}

/** What lies between the user and Tomasz, who is met in a moment. */
export function tomaszStory(write: Writer, dates: Dates) {
  const last = on(dates, -14);
  const goal = write.goal(on(dates, -28), t('sample.goal.tomasz'), null);
  return {
    goals: [goal],
    goalCheckIns: [write.checkIn(last, goal, null, t('sample.goal.tomasz.words'))],
    agendaItems: [write.agenda(1, t('sample.agenda.tomasz'), 'partner')],
    actions: [
      write.action(last, { owner: 'me', text: t('sample.action.read'), kind: 'support' }, -1),
      write.action(last, { owner: 'partner', text: t('sample.action.ask') }, 3),
    ],
    noteBlocks: [write.note(last, 1, t('sample.note.tomasz'))],
    closings: [write.closing(last, t('sample.close.tomasz'))],
    roadmapThemes: [],
  };
}

/** What lies between the user and Inês, who mentors them. */
export function inesStory(write: Writer, dates: Dates) {
  const last = on(dates, -26);
  return {
    goals: [write.goal(last, t('sample.goal.ines'), null)],
    goalCheckIns: [],
    agendaItems: [write.agenda(1, t('sample.agenda.ines'), 'me')],
    actions: [
      write.action(last, { owner: 'me', text: t('sample.action.write') }, 2),
      write.action(last, { owner: 'partner', text: t('sample.action.opening') }),
    ],
    noteBlocks: [],
    closings: [],
    roadmapThemes: [],
  };
}
