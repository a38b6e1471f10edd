import type { Prompt, Purpose } from '../prompt';
import { group, type Line } from './group';

interface ByChair {
  both: readonly Line[];
  mentor: readonly Line[];
  mentee: readonly Line[];
}

/** Questions of the bank for one purpose: said by either, by the mentor, by the mentee. */
export function questions(purpose: Purpose, { both, mentor, mentee }: ByChair): readonly Prompt[] {
  const shared = { rows: ['P7'], purpose } as const;
  return [
    ...group('live', shared, both),
    ...group('live', { ...shared, chair: 'mentor' }, mentor),
    ...group('live', { ...shared, chair: 'mentee' }, mentee),
  ];
}
