import { foldName, headCount, othersOf } from '../people';
import type { Finding, Reading, Signal } from './signal';

const INVITED = 4.2;
const FULL_NAME = 3.6;
const FIRST_NAME = 2.3;
/** Where more people come, a partner's presence says less and less. */
const SMALL = 4;

type Named = Reading['context']['partners'][number];

function isInvited(partner: Named, reading: Reading): boolean {
  const emails = new Set(partner.emails.map((email) => email.toLowerCase()));
  const name = foldName(partner.name);
  return othersOf(reading.event, reading.context).some(
    (one) =>
      emails.has(one.email.toLowerCase()) ||
      (!one.email && name.includes(' ') && foldName(one.name) === name),
  );
}

/** 2 for the full name in the title, 1 for a first name of three letters or more, else 0. */
function nameInTitle(partner: Named, reading: Reading): 0 | 1 | 2 {
  const name = foldName(partner.name);
  const first = name.split(' ')[0] ?? '';
  const title = reading.title.folded;
  if (name.includes(' ') && title.includes(` ${name} `)) return 2;
  return first.length > 2 && title.includes(` ${first} `) ? 1 : 0;
}

function findingFor(partner: Named, reading: Reading): Finding | null {
  const params = { name: partner.name };
  if (isInvited(partner, reading)) {
    const small = (headCount(reading.event, reading.context) ?? 2) <= SMALL;
    return {
      effect: small ? INVITED : INVITED / 2,
      reason: { id: 'detection.partner-invited', params },
    };
  }
  const named = nameInTitle(partner, reading);
  if (named === 0) return null;
  const effect = named === 2 ? FULL_NAME : FIRST_NAME;
  return { effect, reason: { id: 'detection.partner-named', params } };
}

/** A partner the user already has, among the people or in the title; the strongest one counts. */
export const partners: Signal = (reading) => {
  let best: Finding | null = null;
  for (const partner of reading.context.partners) {
    const finding = findingFor(partner, reading);
    if (finding && finding.effect > (best?.effect ?? 0)) best = finding;
  }
  return best ? [best] : [];
};
