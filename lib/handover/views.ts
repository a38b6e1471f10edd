import * as z from 'zod/mini';
import { actionKindSchema } from '../mentoring/action';
import { agreementSchema } from '../mentoring/relationship';
import { instantSchema, localDateSchema, sideSchema } from '../shared/row';

/** No text that somebody wrote comes near it (UTF-16 units). */
const LONG = 100_000;
const text = z.string().check(z.maxLength(LONG));
const due = z.nullable(localDateSchema);
const smart = z.object({ specific: text, measurable: text, achievable: text, relevant: text });

/** What both sides keep alike, by table: what may leave of its rows (lib/share/hand-over.ts). */
export const viewSchemas = {
  charters: z.object({ text }),
  goals: z.object({
    ...{ text, smart: z.nullable(smart), due, target: z.nullable(z.number()) },
    status: z.enum(['active', 'reached', 'dropped']),
  }),
  goalCheckIns: z.object({ value: z.nullable(z.number()), words: text }),
  actions: z.object({
    ...{ owner: sideSchema, text, due, proposedBy: sideSchema, kind: actionKindSchema },
    ...{ status: z.enum(['open', 'done', 'dropped']), doneAt: z.nullable(instantSchema) },
  }),
  agreements: z.object({
    ...{ text, topic: agreementSchema.shape.topic, proposedBy: sideSchema },
    gains: z.object({ me: text, partner: text }),
    decidedBy: agreementSchema.shape.decidedBy,
    ...{ status: agreementSchema.shape.status, agreedOn: due },
  }),
  noteBlocks: z.object({ markdown: text }),
  feedback: z.object({ text, source: z.enum(['mentor', 'mentee']) }),
} as const;

export type HandTable = keyof typeof viewSchemas;
export const handTables = Object.keys(viewSchemas) as HandTable[];
/** What both may read of a row of such a table. */
export type ViewOf<T extends HandTable> = z.infer<(typeof viewSchemas)[T]>;

/** The same for the same view, whatever the order of its columns; null where it is none. */
export function viewText(table: HandTable, view: unknown): string | null {
  const parsed = z.safeParse(viewSchemas[table], view);
  return parsed.success ? JSON.stringify(parsed.data) : null;
}

/** A view that `viewText` wrote. */
export function viewIn<T extends HandTable>(_: T, view: string): ViewOf<T> {
  return JSON.parse(view) as ViewOf<T>;
}

const turned = { me: 'partner', partner: 'me', both: 'both' } as const;

/** A percent of one side as that of the other; all other texts stay. */
function otherShare(percent: string): string {
  return /^(?:\d{1,2}|100)$/.test(percent) ? String(100 - Number(percent)) : percent;
}

const flips: { [T in HandTable]: (view: ViewOf<T>, row: string) => ViewOf<T> } = {
  charters: (view, row) => (row === 'split' ? { text: otherShare(view.text) } : view),
  goals: (view) => view,
  goalCheckIns: (view) => view,
  actions: (view) => ({
    ...view,
    owner: turned[view.owner],
    proposedBy: turned[view.proposedBy],
  }),
  agreements: (view) => ({
    ...view,
    gains: { me: view.gains.partner, partner: view.gains.me },
    proposedBy: turned[view.proposedBy],
    decidedBy: view.decidedBy && turned[view.decidedBy],
  }),
  noteBlocks: (view) => view,
  feedback: (view) => view,
};

/** A view as the other side sees it: what is mine is the partner's there. Twice is as it was. */
export function flipped(table: HandTable, row: string, view: string): string {
  const flip = flips[table] as (view: unknown, row: string) => unknown;
  return JSON.stringify(flip(JSON.parse(view), row));
}
