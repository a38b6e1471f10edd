import type * as z from 'zod/mini';
import { templates } from '@/lib/sessions/templates';
import type { Store } from '@/lib/storage/store';
import { type TableName, tableSchemas } from '@/lib/storage/tables';

/** A day of the tests, UTC ms, and one day of it. */
export const NOW = Date.UTC(2026, 4, 14, 9);
const DAY = 86_400_000;

/** What a planted word stands for: `table.column`, with a mark for what only some rows of it are. */
const labels: string[] = [];
const planted = (label: string) => `zq${labels.push(label) - 1}qz`;

/** Each planted label that a text holds, once. */
export function labelsIn(text: string): string[] {
  const found = [...text.matchAll(/zq(\d+)qz/gi)].map(([, at]) => labels[Number(at)] ?? '?');
  return [...new Set(found)].sort();
}

/** Texts by which other rows are found, or of which Cairn knows all there are: nothing that a user writes. */
const REFERENCES =
  /(?:Id|Ids|Key|\.key|uid|\.kind|\.part|\.template|promptId|recurrenceId|joinUrl|goalTag)$/;

const fixed: readonly unknown[] = ['2026-03-05', '00000000-0000-4000-8000-000000000001', '1', 3, 1];

interface Def {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  entries?: Record<string, string>;
  options?: z.ZodMiniType[];
  values?: unknown[];
}

function any(schema: z.ZodMiniType, path: string): unknown {
  const value = fixed.find((one) => schema.safeParse(one).success);
  if (value === undefined) throw new Error(`${path}: nothing to plant there`);
  return value;
}

/** A value of the schema, filled to the last column: every text is a word of its own. */
function grown(schema: z.ZodMiniType, path: string): unknown {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, one]) => [key, grown(one, `${path}.${key}`)]),
      );
    case 'array':
      return def.element ? [grown(def.element, path)] : [];
    case 'nullable':
    case 'optional':
    case 'default':
    case 'prefault':
    case 'catch':
      return def.innerType ? grown(def.innerType, path) : null;
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'union':
      return def.options?.[0] ? grown(def.options[0], path) : null;
    case 'literal':
      return def.values?.[0];
    case 'boolean':
      return false;
    case 'string': {
      if (REFERENCES.test(path)) return any(schema, path);
      const word = planted(path) + (path.endsWith('.emails') ? '@x.example' : '');
      return schema.safeParse(word).success ? word : any(schema, path);
    }
    default:
      return any(schema, path);
  }
}

/** Tables of the calendars' own copies and of what the machine notes: nothing in them is the user's words. */
const MACHINE: readonly TableName[] = [
  ...(['calendarAccounts', 'calendarEvents', 'calendarFiles', 'cursors'] as const),
  ...(['signIns', 'syncLog', 'repairs', 'decisions', 'offers', 'importUndos'] as const),
];

const ids = {
  partner: crypto.randomUUID(),
  meeting: crypto.randomUUID(),
  goal: crypto.randomUUID(),
};
const pack = crypto.randomUUID();
const links: Record<string, string> = {
  ...{ partnerId: ids.partner, meetingId: ids.meeting, goalId: ids.goal, packId: pack },
};

/** One row of a table; what links it to the others is right, and all else is `change`'s. */
async function plant(store: Store, name: TableName, change: object, mark = ''): Promise<object> {
  const row = grown(tableSchemas[name], name + mark) as Record<string, unknown>;
  const linked = Object.entries(links).filter(([key]) => key in row);
  const stamps = { id: crypto.randomUUID(), createdAt: NOW, updatedAt: NOW, deletedAt: null };
  const all = { ...row, ...Object.fromEntries(linked), ...stamps, ...change };
  await store[name].add(all as never);
  return all;
}

/** A finished session of each kind, each question answered: `only` marks what is for the user alone. */
async function plantSessions(store: Store): Promise<void> {
  for (const { kind, private: secret, parts } of templates) {
    const answers = parts
      .flatMap(({ questions }) => questions)
      .map(({ id, forYou }) => ({
        questionId: id,
        answer: planted(`guidedSessions.answer${forYou || secret ? ' (only)' : ''}`),
        ...{ at: NOW, meetingId: ids.meeting },
      }));
    await plant(store, 'guidedSessions', {
      ...{ kind, focusId: null, part: parts[0]?.id ?? '', answers },
      ...{ status: 'done', doneAt: NOW - DAY },
    });
  }
}

/** Everything a user may have written, each text a word of its own, in one relationship. */
export async function plantAll(store: Store): Promise<typeof ids> {
  const begun = { start: NOW - 2 * DAY, end: NOW - 2 * DAY + 3_600_000 };
  const special: Partial<Record<TableName, readonly (readonly [mark: string, change: object])[]>> =
    {
      partners: [
        [
          '',
          {
            id: ids.partner,
            chair: 'mentor',
            splitPartner: 80,
            archivedAt: null,
            phase: 'closing',
          },
        ],
      ],
      meetings: [
        [
          '',
          { ...begun, id: ids.meeting, partnerIds: [ids.partner], status: 'held', closedAt: null },
        ],
      ],
      noteBlocks: [
        [' (private)', { visibility: 'private' }],
        [' (marked)', { visibility: 'shareable' }],
      ],
      goals: [
        ['', { id: ids.goal, status: 'active' }],
        ['', { status: 'reached' }],
      ],
      actions: [
        ['', { status: 'open' }],
        ['', { status: 'done', goalId: null }],
      ],
      focuses: [
        ['', { status: 'active' }],
        ['', { status: 'done' }],
      ],
      objectives: [['', { partnerIds: [ids.partner] }]],
      agreements: [
        ['', { status: 'open' }],
        ['', { status: 'agreed' }],
      ],
      packs: [['', { id: pack }]],
      ownPrompts: [
        ['', { hidden: false }],
        [' (hidden)', { hidden: true }],
      ],
      criteria: [['', {}]],
      skillRatings: [['', { at: NOW }]],
      pulses: [['', { at: NOW - DAY, value: 2 }]],
      guidedSessions: [],
    };
  for (const name of Object.keys(tableSchemas) as TableName[]) {
    if (MACHINE.includes(name)) continue;
    for (const [mark, change] of special[name] ?? [['', {}]])
      await plant(store, name, change, mark);
  }
  await plantSessions(store);
  return ids;
}

/** Every label that was planted. */
export const allLabels = () => [...new Set(labels)].sort();
