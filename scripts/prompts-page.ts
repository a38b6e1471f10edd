import { prompts as texts } from '@/lib/i18n/en/prompts';
import { library, purposes } from '@/lib/practice';
import type { Moment, Need, Prompt } from '@/lib/practice/prompt';

const moments: readonly (readonly [Moment, string, string])[] = [
  ['first', 'Before the first meeting', 'Asked together, answers kept with the relationship.'],
  ['prepare', 'Before a meeting', 'For the user alone.'],
  ['open', 'At the start', 'Said aloud: “you” is the partner.'],
  ['live', 'The question bank', 'Said aloud: “you” is the partner.'],
  ['close', 'At the end', 'Said aloud: “you” is the partner.'],
  ['reflect', 'Afterwards', 'For the user alone.'],
];

const needs: Readonly<Record<Need, string>> = {
  goal: 'a goal left alone',
  owed: 'something owed',
  place: 'no place, or the usual one',
  rhythm: 'over the rhythm',
  review: 'every fifth meeting',
  line: 'same reporting line',
  before: 'not in the first meeting',
};

const phasesOf = ({ phases }: Prompt): string =>
  phases === 'any' ? 'Any phase' : `Only ${phases.join(', ')}`;

const catalogue = new Map<string, unknown>(Object.entries(texts));
const textOf = (id: string): string => String(catalogue.get(id));

const chairs = { both: 'either', mentor: 'mentor', mentee: 'mentee' } as const;

/** A table with its columns in line, as the formatter wants it. */
function table(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const [first, ...rest] = rows.map((row) => line(row, ' '));
  const rule = line(
    head.map(() => ''),
    '-',
  );
  return [first ?? '', rule, ...rest, ''];
}

function rowOf(prompt: Prompt): string[] {
  const { text, chair, purpose, tone, rows } = prompt;
  const kind = purpose === null ? tone : `${purpose}, ${tone}`;
  const when = prompt.needs ? needs[prompt.needs] : '';
  return [textOf(text), chairs[chair], kind, when, rows.join(', ')];
}

const head = ['Prompt', 'Chair', 'Kind', 'When', 'Carries'];

/** Questions that any phase knows come first, then the others by their first phase. */
function grouped(prompts: readonly Prompt[]): string[] {
  const names = [...new Set(prompts.map(phasesOf))];
  const order = ['Any', 'Only beginning', 'Only developing', 'Only maturing', 'Only closing'];
  const rank = (name: string) => order.findIndex((one) => name.startsWith(one));
  names.sort((a, b) => rank(a) - rank(b));
  return names.flatMap((name) => {
    const mine = prompts.filter((prompt) => phasesOf(prompt) === name);
    return [`### ${name}`, '', ...table([head, ...mine.map(rowOf)])];
  });
}

function followed(): string[] {
  const asked = library.filter(({ followUps }) => followUps.length > 0);
  const say = (id: string) => textOf(`prompts.${id}`);
  const rows = asked.map((one) => [say(one.id), one.followUps.map(say).join(' · ')]);
  return ['## What may be asked next', '', ...table([['After', 'Then'], ...rows])];
}

/** How many prompts each chair may meet in each phase, by moment and purpose. */
function counted(): string[] {
  const seats = (['mentor', 'mentee'] as const).flatMap((chair) =>
    (['beginning', 'developing', 'maturing', 'closing'] as const).map((phase) => ({
      chair,
      phase,
    })),
  );
  const line = (name: string, prompts: readonly Prompt[]) => {
    const counts = seats.map(
      ({ chair, phase }) =>
        prompts.filter(
          (p) =>
            (p.chair === 'both' || p.chair === chair) &&
            (p.phases === 'any' || p.phases.includes(phase)),
        ).length,
    );
    return [name, ...[prompts.length, ...counts].map(String)];
  };
  const of = (moment: Moment) => library.filter((prompt) => prompt.moment === moment);
  const lines = moments.flatMap(([moment, title]) => [
    line(title, of(moment)),
    ...(moment === 'live' ? purposes : []).map((purpose) =>
      line(
        `– ${purpose}`,
        library.filter((prompt) => prompt.purpose === purpose),
      ),
    ),
  ]);
  const names = seats.map(({ chair, phase }) => `${chair}, ${phase}`);
  return table([['Moment', 'All', ...names], ...lines]);
}

/** docs/prompts.md: every prompt in English, by moment and phase. */
export function promptsPage(): string {
  const intro = [
    '# The prompts',
    '',
    `All ${library.length} prompts of \`lib/practice/library\` in English, by moment and phase; \`npx tsx scripts/prompts.ts\` writes this page.`,
    '`{name}` is the partner, `{goal}` a goal by its first words. A mentor and a mentee meet their own and those of either chair.',
    '',
  ];
  const parts = moments.flatMap(([moment, title, about]) => [
    `## ${title}`,
    '',
    about,
    '',
    ...grouped(library.filter((prompt) => prompt.moment === moment)),
  ]);
  return [...intro, ...counted(), ...parts, ...followed()].join('\n');
}
