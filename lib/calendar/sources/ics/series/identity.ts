import { hash } from '../../../../shared/hash';
import type { Properties } from './raw-event';

const VOLATILE = new Set(['DTSTAMP', 'LAST-MODIFIED', 'CREATED', 'SEQUENCE']);

/** A UID for an event that lacks one: the same content gives the same UID at every import. */
export function derivedUid(properties: Properties): string {
  const lines: string[] = [];
  for (const [name, list] of properties) {
    if (VOLATILE.has(name)) continue;
    for (const { value, params } of list)
      lines.push(`${name};${[...params].join()}:${value.trim()}`);
  }
  return `no-uid-${hash(lines.sort().join('\n'))}`;
}
