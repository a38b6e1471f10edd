import type { Migration } from './migration';

/** The first shape: PRACTICE's nouns, the calendar cache and the shelf of rows that need repair. */
export const v1: Migration = {
  version: 1,
  stores: {
    partners: 'id, name, *emails',
    // `partnerStarts` holds "<partner id> <start>" per partner: IndexedDB can't index an array and a
    // column together, and a meeting may have several partners.
    meetings: 'id, start, end, eventKey, *partnerStarts',
    agendaItems: 'id, [partnerId+status], meetingId',
    // `openKey` is "<owner> <due>" of open actions only: one index for both lists, undated last.
    actions: 'id, [partnerId+status], openKey, createdAt, meetingId',
    goals: 'id, [partnerId+status]',
    goalCheckIns: 'id, [goalId+createdAt], partnerId',
    noteBlocks: 'id, meetingId',
    preparations: 'id, meetingId',
    closings: 'id, meetingId',
    charters: 'id, partnerId',
    agreements: 'id, [partnerId+status]',
    focuses: 'id, [partnerId+status]',
    roadmapThemes: 'id, [partnerId+order]',
    feedback: 'id, partnerId',
    reflections: 'id, meetingId',
    pulses: 'id, [partnerId+at]',
    decisions: 'id, [kind+key]',
    calendarAccounts: 'id, kind',
    calendarEvents: 'id, [accountId+start], [verdict+start], start, eventKey',
    calendarFiles: 'id, &accountId',
    cursors: 'id, &accountId',
    repairs: 'id, [table+key]',
  },
};
