import fc from 'fast-check';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { account, eventRow } from './rows';

/** Every table's rows as they lie on disk, ordered by id. */
export async function everything(store: Store): Promise<Record<string, unknown[]>> {
  const names = Object.keys(tableSchemas) as TableName[];
  const all = await Promise.all(
    names.map(async (name) => [name, await store[name].table.toArray()] as const),
  );
  return Object.fromEntries(all);
}

/** How many of each kind a partner has, and how the two hang together. */
export interface Lot {
  many: number;
  charter: boolean;
  profile: boolean;
  removed: boolean;
}

export const lot: fc.Arbitrary<Lot> = fc.record({
  many: fc.integer({ min: 0, max: 3 }),
  charter: fc.boolean(),
  profile: fc.boolean(),
  removed: fc.boolean(),
});

const wish = { mine: '', theirs: '', agreed: 'Thursdays' };
const profile = {
  preferences: '',
  competencies: '',
  personality: '',
  careerStage: '',
  goals: '',
  ambitions: '',
  values: '',
  strengths: 'Calm',
  weaknesses: '',
  expectations: '',
};

async function meetingsOf(store: Store, name: string, ids: readonly string[], n: number) {
  const start = store.clock() - n * 86_400_000;
  return store.meetings.add({
    partnerIds: [...ids],
    title: `Meeting ${n}`,
    start,
    end: start + 3_600_000,
    location: '',
    joinUrl: null,
    status: 'planned',
    event: { accountId: 'a', uid: `series-${name.length}-${n}`, recurrenceId: null },
    eventKey: `series-${name.length}-${n}\n`,
    closedAt: null,
    talk: { me: 0, partner: 0 },
  });
}

async function besideMeeting(store: Store, meetingId: string, partnerId: string, n: number) {
  await store.noteBlocks.add({ meetingId, order: n, markdown: 'A note', visibility: 'private' });
  await store.closings.add({
    meetingId,
    useful: 'x',
    nextSteps: '',
    tryBefore: '',
    changeNext: '',
  });
  await store.reflections.add({ meetingId, text: 'x', learnt: '' });
  await store.preparations.add({ meetingId, partnerId, promptId: 'p', answer: 'x' });
  await store.pulses.add({ partnerId, meetingId, value: 3, at: n });
  await store.feedback.add({ partnerId, meetingId, source: 'mentor', text: 'x' });
}

async function onceEach(store: Store, partnerId: string, meetingId: string | null, n: number) {
  const by = { partnerId, meetingId };
  const side = { owner: 'me', proposedBy: 'partner' } as const;
  const goal = await store.goals.add({
    ...{ partnerId, text: 'Goal', smart: null, due: null, target: null, status: 'active' },
    ...{ order: n, history: [] },
  });
  await store.goalCheckIns.add({ ...by, goalId: goal.id, value: n, words: '' });
  await store.actions.add({
    ...{ ...by, ...side, text: 'Action', kind: 'task', detail: '', due: null, doneAt: null },
    ...{ status: n % 2 ? 'open' : 'done', goalId: goal.id, approach: null },
  });
  await store.agendaItems.add({
    ...{ ...by, text: 'Item', raisedBy: 'me', status: 'open', order: n, goalId: goal.id },
    ...{ template: null, doneAt: null, doneMeetingId: meetingId },
  });
  await store.agreements.add({
    ...{ ...by, topic: 'time', text: 'Agreed', gains: { me: '', partner: '' } },
    ...{ proposedBy: 'me', decidedBy: null, status: 'open' },
  });
  await store.focuses.add({ partnerId, text: 'Focus', step: 1, answers: [], status: 'active' });
  await store.roadmapThemes.add({ partnerId, text: 'Theme', order: n, meetingId });
  await store.guidedSessions.add({
    ...{ partnerId, kind: 'rehearsal', focusId: null, part: 'idea', doneAt: null },
    ...{ answers: [{ questionId: 'q', answer: 'x', at: n, meetingId }], status: 'open' },
  });
  const levels = { person: 3, interests: null, options: 2, yardstick: 4 };
  await store.skillRatings.add({ partnerId, at: n, ...levels });
  await store.offers.add({ partnerId, kind: 'phase:maturing', answer: 'away', at: n });
  await store.objectives.add({
    ...{ text: 'Speak up', status: 'active', order: n, partnerIds: [partnerId] },
  });
}

/** One partner with `lot.many` of everything that can hang on them. */
export async function live(store: Store, name: string, { many, charter, ...more }: Lot) {
  const emails = [`${name.toLowerCase()}@x.example`];
  const about = more.profile ? { profile } : {};
  const partner = await store.partners.add({ ...newPartner({ name, emails }), ...about });
  for (let n = 0; n < many; n++) {
    const meeting = await meetingsOf(store, name, [partner.id], n);
    await besideMeeting(store, meeting.id, partner.id, n);
    await onceEach(store, partner.id, n === 0 ? null : meeting.id, n);
    if (more.removed && n === 1) await store.meetings.remove(meeting.id);
  }
  if (charter) {
    await store.charters.add({
      ...{ partnerId: partner.id, purpose: `For ${name.length}`, outcomes: '', rules: '' },
      ...{ confidentiality: 'All of it', will: ['Listen'], wont: [], agreedOn: null },
      boundaries: { rhythm: wish, place: wish, reach: wish, hours: wish, areas: wish },
    });
  }
  return partner;
}

/** Meetings of several partners, with a note each. */
export async function meetTogether(store: Store, ids: readonly string[], many: number) {
  for (let n = 0; n < many; n++) {
    const meeting = await meetingsOf(store, 'together', ids, n + 10);
    await store.noteBlocks.add({
      ...{ meetingId: meeting.id, order: 0, markdown: 'Together', visibility: 'private' },
    });
  }
}

/** What a calendar has brought of a person, and an unreadable row that hangs on them. */
export async function traceIn(
  store: Store,
  partner: { id: string; name: string; emails: string[] },
) {
  await store.calendarAccounts.add(account());
  const email = partner.emails[0] ?? '';
  const guest = { name: partner.name, email, status: 'accepted', optional: false } as const;
  const attendee = { ...guest, organizer: false, resource: false, self: false };
  const own = eventRow({
    uid: 'series-9-1',
    title: `${partner.name} / Jo`,
    attendees: [attendee],
  });
  const named = eventRow({ uid: 'lunch', title: `${partner.name} / Jo` });
  const others = eventRow({ uid: 'all-hands', title: 'All hands', attendees: [attendee] });
  await store.calendarEvents.table.bulkAdd([own, named, others]);
  await store.decisions.add({ kind: 'person', key: email, answer: 'yes', chair: 'mentor' });
  await store.decisions.add({ kind: 'series', key: 'series-9-1', answer: 'yes', chair: null });
  const broken = { id: crypto.randomUUID(), partnerId: partner.id, status: 7, text: 'Broken' };
  await store.actions.table.add(broken);
  await store.repairs.add({ table: 'actions', key: broken.id, issue: 'status: x', row: broken });
  const unindexed = { id: crypto.randomUUID(), text: `Ask ${partner.name}` };
  await store.goals.table.add(unindexed);
  await store.repairs.add({
    table: 'goals',
    key: unindexed.id,
    issue: 'partnerId: x',
    row: unindexed,
  });
}
