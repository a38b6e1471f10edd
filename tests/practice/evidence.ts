/** What carries a row of the practice, and the test that fails when it is taken away. */
export interface Evidence {
  /** The file that names the row. */
  code: string;
  /** The file and the name of a behaviour's test. */
  test: readonly [file: string, name: string];
}

const signs = 'tests/signs/signs.test.ts';
const suggestions = 'tests/preparation/suggestions.test.ts';
const sessions = 'tests/sessions/commands.test.ts';
const offers = 'tests/offers/rules.test.ts';
const guided = 'tests/components/guided.test.tsx';
const journey = 'tests/sessions/journey.test.ts';

/** One for each row that is carried: rows.ts says which are. */
export const evidence: Readonly<Record<string, Evidence>> = {
  P1: {
    code: 'lib/preparation/think.ts',
    test: [suggestions, 'asks the three questions before the first meeting, and never after'],
  },
  P2: {
    code: 'components/desk/prepare/Prepare.tsx',
    test: [
      'tests/browser/prepare.test.ts',
      'puts a goal on the agenda with one key, and the panel shows it',
    ],
  },
  P3: {
    code: 'lib/mentoring/rules/road.ts',
    test: [
      'tests/records/road.test.ts',
      'goes on by itself when a meeting is missed, and comes back when that was an error',
    ],
  },
  P4: {
    code: 'lib/practice/openers.ts',
    test: [
      'tests/panel/agenda-turns.alone.test.ts',
      'changes from meeting to meeting, in both chairs (PRACTICE P4)',
    ],
  },
  P5: {
    code: 'lib/signs/mixes.ts',
    test: [signs, 'of fixes and lasting ways comes from what was marked'],
  },
  P6: {
    code: 'lib/preparation/think.ts',
    test: [
      'tests/practice/pick.test.ts',
      'offers strengths first after two problem-heavy meetings, and says so (P6)',
    ],
  },
  P7: {
    code: 'components/panel/QuestionPicker.tsx',
    test: [
      'tests/components/panel-meeting.test.tsx',
      'moves by arrows, and puts a question on the agenda with Enter',
    ],
  },
  P8: {
    code: 'lib/preparation/suggestions.ts',
    test: [
      suggestions,
      'offers next steps that were typed in earlier check-ins and never added, until they are',
    ],
  },
  P9: {
    code: 'lib/panel/model.ts',
    test: [
      'tests/panel/extras.test.ts',
      'brings notes of earlier meetings back, newest first, and none that hold no words',
    ],
  },
  P10: {
    code: 'lib/reflection/collected.ts',
    test: [
      'tests/reflection/reflect.test.ts',
      'is found with all others, newest meeting first, by partner, empty ones left out',
    ],
  },
  P11: {
    code: 'lib/mentoring/rules/goal-progress.ts',
    test: ['tests/panel/extras.test.ts', 'offers a goal that has not come up for three meetings'],
  },
  P12: {
    code: 'lib/preparation/think.ts',
    test: [suggestions, 'speaks of the place at most once a month'],
  },
  F1: {
    code: 'lib/desk/owed/view.ts',
    test: ['tests/desk/owed.test.ts', 'stands in two lists, by due date with undated last'],
  },
  F2: {
    code: 'components/actions/ActionFields.tsx',
    test: [
      'tests/quick-log/parse.test.ts',
      'keeps a link as a resource’s detail and reads nothing inside it',
    ],
  },
  F3: {
    code: 'lib/sessions/made.ts',
    test: [sessions, 'hangs on its question, and goes with the undo'],
  },
  F4: {
    code: 'lib/signs/follow.ts',
    test: [signs, 'tells by the date, later, past it, open and dropped apart, for each side'],
  },
  C1: {
    code: 'lib/records/charter.ts',
    test: [
      'tests/records/charter.test.ts',
      'lapses with the first change, and what was agreed is kept (PRACTICE C1)',
    ],
  },
  C2: {
    code: 'components/quick-log/AgreedHours.tsx',
    test: [
      'tests/components/panel-line.test.tsx',
      'says which hours are agreed where it would reach the partner outside of them, and offers a day within',
    ],
  },
  C3: {
    code: 'lib/practice/agenda-template.ts',
    test: [
      'tests/panel/agenda-turns.alone.test.ts',
      'looks at actions first, and takes what is raised before its close',
    ],
  },
  C4: {
    code: 'lib/signs/rhythm.ts',
    test: [signs, 'counts the gaps within what was agreed, missed ones left out and told'],
  },
  C7: {
    code: 'components/desk/objectives/Objectives.tsx',
    test: [
      'tests/desk/objectives.test.tsx',
      'takes a sixth, asks which could wait, and asks no more once all are kept',
    ],
  },
  C8: {
    code: 'components/desk/network/Network.tsx',
    test: [
      'tests/desk/plan.test.tsx',
      'is an image with a table that says the same, changed in its place',
    ],
  },
  C5: {
    code: 'lib/preparation/reminders.ts',
    test: [
      'tests/preparation/reminders.test.ts',
      'each meeting reminds of the hat, in the user’s chair, until it is put away (PRACTICE C5)',
    ],
  },
  C6: {
    code: 'lib/preparation/reminders.ts',
    test: [
      'tests/preparation/reminders.test.ts',
      'comes in the meeting after the phase has changed, and in no other (PRACTICE C6)',
    ],
  },
  C9: {
    code: 'lib/signs/split.ts',
    test: [signs, 'is set beside what was agreed, to ten points'],
  },
  C10: {
    code: 'components/offers/AboutForm.tsx',
    test: [
      'tests/components/meeting-reminders.test.tsx',
      'begins with what is not known yet, and is noted in one line',
    ],
  },
  G1: {
    code: 'lib/mentoring/rules/smart.ts',
    test: [
      'tests/mentoring/smart.test.ts',
      'asks one thing at a time, and never for what is there',
    ],
  },
  G2: {
    code: 'components/desk/plan/Plan.tsx',
    test: [
      'tests/desk/plan.test.tsx',
      'has goals with what was said of them, check-ins and what is to do, on one page',
    ],
  },
  H1: {
    code: 'lib/offers/rules.ts',
    test: [offers, 'is the page for two who don’t click, where nobody looks on (PRACTICE H1, H5)'],
  },
  H3: {
    code: 'lib/signs/alone.ts',
    test: [signs, 'sees more come from the mentee, whichever chair is theirs'],
  },
  S1: {
    code: 'lib/sessions/focus.ts',
    test: [
      sessions,
      'is named by the first step, moved on by each, and completed by the fourth (PRACTICE S1 to S4)',
    ],
  },
  S2: {
    code: 'lib/sessions/made.ts',
    test: [sessions, 'hangs on its question, and goes with the undo'],
  },
  S3: {
    code: 'lib/sessions/made.ts',
    test: [sessions, 'keeps feedback by its source, and takes an emptied one away (PRACTICE S3)'],
  },
  S4: {
    code: 'lib/sessions/focus.ts',
    test: [sessions, 'is offered from what was revealed only until it is taken up'],
  },
  S5: {
    code: 'lib/sessions/templates/rehearsal.ts',
    test: [
      'tests/browser/guided.test.ts',
      'is found in the menu, and asks one part at a time (PRACTICE S5)',
    ],
  },
  N2: {
    code: 'lib/offers/rules.ts',
    test: [
      offers,
      'is a word on who proposes, late in a relationship and in the meeting (PRACTICE N2)',
    ],
  },
  N3: {
    code: 'lib/sessions/negotiating.ts',
    test: [sessions, 'keeps earlier wordings of the criteria (PRACTICE N3)'],
  },
  N4: {
    code: 'lib/sessions/made.ts',
    test: [sessions, 'dates an agreement, and tells whose gain is missing (PRACTICE N4)'],
  },
  N5: {
    code: 'lib/sessions/negotiating.ts',
    test: [sessions, 'keeps a day’s ratings in one row (PRACTICE N5)'],
  },
  N1: {
    code: 'components/sessions/Agreement.tsx',
    test: [
      sessions,
      'brings back what was left open, in any session, until it is settled (PRACTICE N1)',
    ],
  },
  N6: {
    code: 'components/sessions/Choice.tsx',
    test: [guided, 'takes it for an answer that no definite outcome is needed (PRACTICE N6)'],
  },
  N7: {
    code: 'lib/sessions/leads.ts',
    test: [guided, 'lets the mentee lead a negotiation in a later phase (PRACTICE N7)'],
  },
  N8: {
    code: 'components/desk/print/Sheet.tsx',
    test: [
      'tests/desk/papers.test.tsx',
      'have of the charter what is agreed, and since when, as text',
    ],
  },
  H2: {
    code: 'lib/sessions/review.ts',
    test: [
      journey,
      'is the charter, the goals being worked on, split and follow-through, and the pulses, newest first',
    ],
  },
  H4: {
    code: 'lib/sessions/journey.ts',
    test: [journey, 'counts the meetings that were held, from the first to the last'],
  },
  H5: {
    code: 'lib/share/may-leave.ts',
    test: [
      'tests/share/share.test.tsx',
      'holds nothing private by any way, whatever the user wrote wherever',
    ],
  },
};
