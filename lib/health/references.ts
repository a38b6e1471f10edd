import type { TableName } from '../storage/tables';

/** A column that holds the id of a row elsewhere. */
export interface Reference {
  column: string;
  /** The column holds a list of objects, and this one of theirs the id. */
  inside?: string;
  to: TableName;
  /** The row means nothing without the other; else it only loses the pointer. */
  needed?: true;
}

const partner: Reference = { column: 'partnerId', to: 'partners', needed: true };
const aPartner: Reference = { column: 'partnerId', to: 'partners' };
const partners: Reference = { column: 'partnerIds', to: 'partners' };
const meeting: Reference = { column: 'meetingId', to: 'meetings', needed: true };
const aMeeting: Reference = { column: 'meetingId', to: 'meetings' };
const aGoal: Reference = { column: 'goalId', to: 'goals' };
const account: Reference = { column: 'accountId', to: 'calendarAccounts', needed: true };

/** Which rows point at which: every column of ids in `lib/storage/tables.ts`, or a reason in `unchecked`. */
export const references: { readonly [Name in TableName]?: readonly Reference[] } = {
  partners: [{ column: 'sameAs', to: 'partners' }],
  meetings: [partners, { column: 'sameAs', to: 'meetings' }],
  objectives: [partners],
  agendaItems: [partner, aMeeting, aGoal, { column: 'doneMeetingId', to: 'meetings' }],
  actions: [aPartner, aMeeting, aGoal],
  goals: [partner],
  goalCheckIns: [partner, aMeeting, { column: 'goalId', to: 'goals', needed: true }],
  noteBlocks: [meeting],
  preparations: [meeting, partner],
  closings: [meeting, { column: 'sameAs', to: 'closings' }],
  reflections: [meeting],
  charters: [partner, { column: 'sameAs', to: 'charters' }],
  agreements: [partner, aMeeting, { column: 'sessionId', to: 'guidedSessions' }],
  focuses: [partner],
  roadmapThemes: [partner, aMeeting],
  guidedSessions: [
    partner,
    { column: 'focusId', to: 'focuses' },
    { column: 'answers', inside: 'meetingId', to: 'meetings' },
  ],
  skillRatings: [aPartner],
  offers: [aPartner],
  ownPrompts: [{ column: 'packId', to: 'packs', needed: true }],
  feedback: [partner, aMeeting],
  pulses: [partner, aMeeting],
  handovers: [partner],
  handoverRows: [partner],
  handoverUndos: [partner],
  calendarEvents: [account],
  calendarFiles: [account],
  cursors: [account],
};

/** Columns named like ids that are none of a row, or whose row may be gone with good reason. */
export const unchecked: readonly string[] = [
  // A prompt of the library.
  'preparations.promptId',
  'reflections.promptId',
  // A calendar that was taken out leaves its meetings here.
  'meetings.event',
  // Outlook's own name of it.
  'meetings.outlookId',
  'syncLog.accountId',
  // The calendar's event itself, and the user's registration with a provider.
  'calendarEvents.event',
  'signIns.clientId',
];
