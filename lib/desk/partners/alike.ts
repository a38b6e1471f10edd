import { firstNameOnly, mayBeOne, nameKeys } from '../../meetings/first-name-only';
import type { Partner } from '../../mentoring/partner';
import { isSample } from '../../shared/sample-id';

/** Another partner who may be the same person. */
export interface Alike {
  id: string;
  name: string;
}

/**
 * For each of `partners` who has no address, the `others` who may be the same person by name: the calendar
 * could not tell which. By partner id; those with nobody alike are left out, and so is the sample.
 */
export function alikeOf(
  partners: readonly Partner[],
  others: readonly Alike[],
): Record<string, Alike[]> {
  const open = partners.filter((one) => one.emails.length === 0 && !isSample(one));
  if (open.length === 0) return {};
  const [byFull, byFirst] = [new Map<string, Alike[]>(), new Map<string, Alike[]>()];
  const enter = (index: Map<string, Alike[]>, key: string, one: Alike) => {
    const some = index.get(key);
    if (some) some.push(one);
    else index.set(key, [one]);
  };
  for (const one of others) {
    if (isSample(one)) continue;
    const { full, first } = nameKeys(one.name);
    enter(byFull, full, one);
    enter(byFirst, first, one);
  }
  const found = open.map((partner) => {
    const keys = nameKeys(partner.name);
    const near = (firstNameOnly(partner) ? byFirst.get(keys.first) : byFull.get(keys.full)) ?? [];
    const alike = near.filter(
      ({ id, name }) => id !== partner.id && mayBeOne(keys, nameKeys(name)),
    );
    return [partner.id, alike] as const;
  });
  return Object.fromEntries(found.filter(([, alike]) => alike.length > 0));
}
