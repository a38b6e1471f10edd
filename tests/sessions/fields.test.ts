import { expect, it } from 'vitest';
import { oneByOne } from '@/lib/sessions/fields';
import { templates } from '@/lib/sessions/templates';

it('asks one question at a time where a part would be a form', () => {
  const parts = templates.flatMap(({ kind, parts }) =>
    parts.filter(oneByOne).map(({ id }) => `${kind} ${id}`),
  );
  expect(parts).toEqual([
    'first-meeting ways',
    'charter bounds',
    'step-1 job',
    'negotiation prepare',
    'negotiation after',
  ]);
});
