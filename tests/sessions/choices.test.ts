import { expect, it } from 'vitest';
import type { GuidedSession } from '@/lib/mentoring/guided-session';
import { type SessionChoice, sessionChoices } from '@/lib/sessions/choices';
import type { KnownSession, Sessions } from '@/lib/sessions/query';
import { templateOf } from '@/lib/sessions/templates';

const none: Sessions = {
  ...{ open: null, paused: [], done: [], focus: null, nextStep: null, needs: [] },
};
const kinds = (choices: readonly SessionChoice[]) => choices.map(({ kind }) => kind);

function waiting(kind: string): KnownSession {
  const template = templateOf(kind);
  if (!template) throw new Error(kind);
  const stamps = { id: kind, createdAt: 1, updatedAt: 1, deletedAt: null, partnerId: 'p' };
  const session: GuidedSession = {
    ...{ ...stamps, kind, focusId: null, part: '', answers: [], status: 'paused', doneAt: null },
  };
  return { session, template };
}

it('offers the step of the focus only, and what fits the phase', () => {
  const focus = {
    ...{ id: 'f', createdAt: 1, updatedAt: 1, deletedAt: null, partnerId: 'p', text: 'Speaking' },
    ...{ step: 3, answers: [], status: 'active' as const },
  };
  const beginning = kinds(sessionChoices(none, 'beginning', false));
  expect(beginning.slice(0, 3)).toEqual(['first-meeting', 'charter', 'step-1']);
  expect(beginning).not.toContain('closing');
  const later = sessionChoices({ ...none, focus }, 'closing', false);
  expect(kinds(later)).toEqual(expect.arrayContaining(['step-3', 'closing']));
  expect(kinds(later)).not.toContain('step-1');
  expect(kinds(later)).not.toContain('first-meeting');
  expect(later.find(({ kind }) => kind === 'step-3')?.focusId).toBe('f');
});

it('puts what waits first, of any phase', () => {
  const choices = sessionChoices({ ...none, paused: [waiting('closing')] }, 'beginning', false);
  expect(choices[0]).toEqual({ kind: 'closing', waits: true, focusId: null });
  expect(kinds(choices).filter((kind) => kind === 'closing')).toHaveLength(1);
});

it('shows what is for the user alone only where they are alone (PRACTICE H5)', () => {
  const sessions = { ...none, paused: [waiting('fit')] };
  expect(kinds(sessionChoices(sessions, 'beginning', false))).not.toContain('fit');
  expect(kinds(sessionChoices(sessions, 'beginning', true))[0]).toBe('fit');
});

it('keeps a step that waits for another focus apart from the step of this one', () => {
  const focus = {
    ...{ id: 'f', createdAt: 1, updatedAt: 1, deletedAt: null, partnerId: 'p', text: 'Speaking' },
    ...{ step: 2, answers: [], status: 'active' as const },
  };
  const step = waiting('step-2');
  const other = { ...step, session: { ...step.session, focusId: 'other' } };
  const choices = sessionChoices({ ...none, focus, paused: [other] }, 'developing', false);
  const steps = choices.filter(({ kind }) => kind === 'step-2');
  expect(steps).toEqual([
    { kind: 'step-2', waits: true, focusId: 'other' },
    { kind: 'step-2', waits: false, focusId: 'f' },
  ]);
});
