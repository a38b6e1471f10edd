import type { Result } from './messages';

type About = Pick<Result, 'table' | 'kind' | 'id' | 'people' | 'meeting'>;

const path = (...parts: string[]) => parts.map(encodeURIComponent).join('/');

/** Where nobody's things stand. */
const loose: Partial<Record<Result['table'], string>> = {
  actions: 'owed',
  objectives: 'objectives',
  ownPrompts: 'questions',
};

/** The place of the desk where something found stands, as its address has it after `#`. */
export function wayTo({ table, kind, id, people, meeting }: About): string {
  const [person] = people;
  if (kind === 'preparation' && meeting !== null) return path('prepare', meeting);
  if (kind === 'reflection' && meeting !== null) return path('reflect', meeting);
  if (table === 'objectives' || table === 'ownPrompts' || !person) return loose[table] ?? 'found';
  if (table === 'guidedSessions') return path('partner', person.id, 'session', id);
  if (kind === 'meeting') return path('partner', person.id, id);
  return meeting === null ? path('partner', person.id) : path('partner', person.id, meeting);
}
