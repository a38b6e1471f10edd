import type { Giving } from '@/lib/handover/give';

/** What is only to be read, line by line, each with what it is. */
export function toldLines({ objectives, will, wont }: Giving['told']) {
  return [
    ...objectives.map((text) => ['hand.objective', text] as const),
    ...will.map((text) => ['hand.will', text] as const),
    ...wont.map((text) => ['hand.wont', text] as const),
  ];
}
