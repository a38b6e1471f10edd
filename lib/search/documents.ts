import type * as z from 'zod/mini';
import type { Row, Side } from '../shared/row';
import type { TableName, tableSchemas } from '../storage/tables';
import type { Kind } from './kinds';
import { plainText } from './plain-text';

/** What the index knows of a row besides its words. */
export interface Entry {
  table: SearchedTable;
  kind: Kind;
  /** Its partners; empty where the meeting knows them, or nobody does. */
  partners: readonly string[];
  meeting: string | null;
  /** UTC ms: when it was, where no meeting says. */
  at: number;
  side: Side | null;
  state: 'open' | 'done' | null;
  /** Local date. */
  due: string | null;
  updatedAt: number;
}

/** A row as it is searched. */
export interface Found {
  entry: Entry;
  /** What it is called: a person's name, a meeting's title. */
  name: string;
  /** The user's words in it, one a line. */
  text: string;
}

type RowOf<Name extends TableName> = z.infer<(typeof tableSchemas)[Name]>;
type Told = Partial<Omit<Entry, 'table' | 'kind' | 'updatedAt'>> & {
  name?: string;
  words: readonly (string | null | undefined)[];
};
interface Way<T> {
  kind: Kind;
  /** Null for a row that holds nothing of the user's. */
  tell(row: T): Told | null;
}
const way = <Name extends TableName>(_table: Name, kind: Kind, tell: Way<RowOf<Name>>['tell']) => ({
  kind,
  tell,
});

const stateOf = (status: string): Entry['state'] => {
  if (['open', 'active', 'paused', 'agreed'].includes(status)) return 'open';
  return status === 'done' || status === 'reached' ? 'done' : null;
};
const one = (id: string | null) => (id === null ? [] : [id]);

/** Which words of which table are searched, and what else of a row counts. */
export const searched = {
  partners: way('partners', 'partner', (row) => ({
    name: row.name,
    words: [
      ...row.emails,
      ...Object.values(row.profile ?? {}),
      ...Object.values(row.expectations ?? {}),
      row.tie?.learn,
    ],
    partners: [row.id],
  })),
  meetings: way('meetings', 'meeting', (row) => ({
    name: row.title,
    words: [row.location],
    partners: row.partnerIds,
    at: row.start,
  })),
  actions: way('actions', 'action', (row) => ({
    words: [row.text, row.detail],
    partners: one(row.partnerId),
    side: row.owner,
    state: stateOf(row.status),
    due: row.due,
  })),
  agendaItems: way('agendaItems', 'agenda', (row) =>
    // Cairn's own words stand in the language of the page, and are nobody's.
    row.worded
      ? null
      : {
          words: [row.text],
          partners: [row.partnerId],
          side: row.raisedBy,
          state: stateOf(row.status),
        },
  ),
  goals: way('goals', 'goal', (row) => ({
    words: [row.text, ...Object.values(row.smart ?? {}), ...row.history.map(({ text }) => text)],
    partners: [row.partnerId],
    state: stateOf(row.status),
    due: row.due,
  })),
  goalCheckIns: way('goalCheckIns', 'goal', (row) => ({
    words: [row.words],
    partners: [row.partnerId],
    meeting: row.meetingId,
  })),
  objectives: way('objectives', 'goal', (row) => ({
    words: [row.text],
    partners: row.partnerIds,
    state: stateOf(row.status),
  })),
  agreements: way('agreements', 'agreement', (row) => ({
    words: [row.text, row.gains.me, row.gains.partner],
    partners: [row.partnerId],
    side: row.proposedBy,
    state: stateOf(row.status),
  })),
  charters: way('charters', 'charter', (row) => ({
    words: [
      row.purpose,
      row.outcomes,
      row.confidentiality,
      row.rules,
      ...Object.values(row.boundaries).flatMap(({ mine, theirs, agreed }) => [
        agreed,
        mine,
        theirs,
      ]),
      ...row.will,
      ...row.wont,
    ],
    partners: [row.partnerId],
  })),
  guidedSessions: way('guidedSessions', 'session', (row) => ({
    words: row.answers.map(({ answer }) => answer),
    partners: [row.partnerId],
    state: stateOf(row.status),
  })),
  focuses: way('focuses', 'session', (row) => ({
    words: [row.text, ...row.answers.map(({ answer }) => answer)],
    partners: [row.partnerId],
    state: stateOf(row.status),
  })),
  criteria: way('criteria', 'session', (row) => ({ words: [row.text] })),
  preparations: way('preparations', 'preparation', (row) => ({
    words: [row.answer],
    partners: [row.partnerId],
    meeting: row.meetingId,
  })),
  closings: way('closings', 'closing', (row) => ({
    words: [row.useful, row.nextSteps, row.step, row.tryBefore, row.changeNext],
    meeting: row.meetingId,
  })),
  reflections: way('reflections', 'reflection', (row) => ({
    words: [row.text, row.learnt],
    meeting: row.meetingId,
  })),
  feedback: way('feedback', 'feedback', (row) => ({
    words: [row.text],
    partners: [row.partnerId],
    meeting: row.meetingId,
  })),
  roadmapThemes: way('roadmapThemes', 'theme', (row) => ({
    words: [row.text],
    partners: [row.partnerId],
    meeting: row.meetingId,
  })),
  ownPrompts: way('ownPrompts', 'question', (row) => ({ words: [row.text] })),
  noteBlocks: way('noteBlocks', 'note', (row) => ({
    words: [plainText(row.markdown)],
    meeting: row.meetingId,
  })),
} satisfies { readonly [Name in TableName]?: Way<RowOf<Name>> };

export type SearchedTable = keyof typeof searched;

/** The tables that are searched; people and meetings first, since the rest is known by them. */
export const searchedTables = Object.keys(searched) as SearchedTable[];

/** Under which name the index keeps a row. */
export const keyOf = (table: SearchedTable, id: string): string => `${table}/${id}`;
export const idIn = (key: string): string => key.slice(key.indexOf('/') + 1);

/** A parsed, undeleted row as it is searched; null where it holds no words of the user's. */
export function foundIn(table: SearchedTable, row: Row): Found | null {
  const { kind, tell } = searched[table] as Way<never>;
  const told = tell(row as never);
  if (!told) return null;
  const { name = '', words, ...rest } = told;
  const text = words.filter((one) => one?.trim()).join('\n');
  if (name.trim() === '' && text === '') return null;
  const known = { partners: [], meeting: null, at: row.createdAt, side: null, state: null };
  return {
    name,
    text,
    entry: { table, kind, ...known, due: null, ...rest, updatedAt: row.updatedAt },
  };
}
