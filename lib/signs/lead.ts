import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import { changeOf, ENOUGH, leanOf, partOf } from './enough';
import { bySpan, fromPlaces, type Held, halvesOf, labelsOf, type Placed } from './held';
import { decisionsOf, isTold, proposalsOf } from './proposals';
import type { SignEnv, SignRows } from './rows';
import { type Line, type Sign, say, tooEarly } from './sign';

const theirs = (all: readonly Side[]) => partOf(all.map((side) => side === 'partner'));

function changeIn(held: Held, proposals: readonly Placed<Side>[], name: string): Wording[] {
  const halves = halvesOf(held, proposals);
  const [before, { part, of }] = [theirs(halves.before), theirs(halves.lately)];
  if (changeOf(before, { part, of }) === 0) return [];
  return [say('signs.lead.lately', { name, part, of, was: before.part, wasOf: before.of })];
}

function linesOf(held: Held, proposals: readonly Placed<Side>[], name: string): Line[] {
  const spans = bySpan(held, proposals);
  const values = (side: Side) =>
    spans.map((all) => (all.length === 0 ? null : partOf(all.map((one) => one === side))));
  return [
    { name: say('signs.lead.line.me'), look: 'me', values: values('me') },
    { name: say('signs.lead.line.partner', { name }), look: 'them', values: values('partner') },
  ];
}

/** Who proposes and who decides, over time (PRACTICE N2). */
export function leadSign(rows: SignRows, held: Held, { name }: SignEnv): Sign {
  const proposals = proposalsOf(rows, held);
  const decisions = decisionsOf(rows, held);
  if (proposals.length < ENOUGH) return tooEarly('lead');
  if (!isTold(proposals)) return tooEarly('lead', say('signs.early.lead.unmarked', { name }));
  const { part, of } = theirs(proposals.map((one) => one.of));
  const count = (by: Side | 'both') => decisions.filter((one) => one.of === by).length;
  const decided = { me: count('me'), partner: count('partner'), both: count('both'), name };
  return {
    kind: 'lead',
    level: 'known',
    finding: say(`signs.lead.${leanOf(of - part, part)}`, { name, me: of - part, part, of }),
    details: [
      ...changeIn(held, proposals, name),
      ...(decisions.length > 0 ? [say('signs.lead.decided', decided)] : []),
    ],
    from: fromPlaces(
      held,
      [...proposals, ...decisions].map(({ place }) => place),
    ),
    unknown: say('signs.lead.unknown'),
    series: {
      unit: 'count',
      stacked: true,
      labels: labelsOf(held),
      lines: linesOf(held, proposals, name),
      mark: null,
    },
  };
}
