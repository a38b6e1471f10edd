import { ENOUGH, leanOf, partOf } from './enough';
import { bySpan, fromPlaces, type Held, labelsOf, type Placed, placed } from './held';
import type { SignEnv, SignRows } from './rows';
import { type Sign, say, tooEarly } from './sign';

/** One meeting that went badly is no mix: it takes three that tell of one. */
const MEETINGS = 3;

type Kind = 'tone' | 'ways';

/** A mix of two kinds of things, drawn as parts of one whole. */
function mixSign(held: Held, kind: Kind, all: readonly Placed<boolean>[]): Sign {
  const places = all.map(({ place }) => place);
  const second = all.filter(({ of }) => !of).length;
  const first = all.length - second;
  const values = (wanted: boolean) =>
    bySpan(held, all).map((some) =>
      some.length === 0 ? null : partOf(some.map((one) => one === wanted)),
    );
  return {
    kind,
    level: 'known',
    finding: say(`signs.${kind}.${leanOf(first, second)}`, { first, second }),
    details: [],
    from: fromPlaces(held, places),
    unknown: say(`signs.${kind}.unknown`),
    series: {
      unit: 'count',
      stacked: true,
      labels: labelsOf(held),
      lines: [
        { name: say(`signs.${kind}.line.first`), look: 'plain', values: values(true) },
        { name: say(`signs.${kind}.line.second`), look: 'light', values: values(false) },
      ],
      mark: null,
    },
  };
}

function promptIn(template: string | null): string | null {
  return template?.startsWith('prompt:') ? template.slice('prompt:'.length) : null;
}

/** The prompts that each meeting turned to, once each: raised and talked about in it, or answered for it. */
function turnedTo(rows: SignRows, held: Held): Map<number, Set<string>> {
  const at = new Map(held.meetings.map(({ id }, place) => [id, place]));
  const found = new Map<number, Set<string>>();
  const note = (meetingId: string | null, promptId: string | null) => {
    const place = meetingId === null ? undefined : at.get(meetingId);
    if (place === undefined || promptId === null) return;
    found.set(place, (found.get(place) ?? new Set()).add(promptId));
  };
  for (const { status, doneMeetingId, template } of rows.agenda)
    if (status === 'done') note(doneMeetingId, promptIn(template));
  for (const { meetingId, promptId, answer } of rows.prompts)
    if (answer.trim() !== '') note(meetingId, promptId);
  return found;
}

/** Whether meetings turn to problems or to opportunities, by the prompts they took up (PRACTICE P6). */
export function toneSign(rows: SignRows, held: Held, { tones }: SignEnv): Sign {
  const all = [...turnedTo(rows, held)].flatMap(([place, ids]) =>
    [...ids].flatMap((id): Placed<boolean>[] => {
      const tone = tones.get(id) ?? 'neutral';
      return tone === 'neutral' ? [] : [{ of: tone === 'problem', place }];
    }),
  );
  const meetings = new Set(all.map(({ place }) => place)).size;
  if (all.length < ENOUGH || meetings < MEETINGS) return tooEarly('tone');
  return mixSign(held, 'tone', all);
}

/** How many actions and notes mend for now, and how many are a way that lasts, as the user marked them (PRACTICE P5). */
export function waysSign(rows: SignRows, held: Held): Sign {
  const all = [...placed(held, rows.actions), ...placed(held, rows.notes)].flatMap(
    ({ of: { approach }, place }) => (approach ? [{ of: approach === 'fix', place }] : []),
  );
  return all.length < ENOUGH ? tooEarly('ways') : mixSign(held, 'ways', all);
}
