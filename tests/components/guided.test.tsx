// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessionDo } from '@/components/sessions/do';
import { Session } from '@/components/sessions/Session';
import { en } from '@/lib/i18n/en';
import { addTexts } from '@/lib/i18n/speaking';
import type { SessionKind } from '@/lib/mentoring/guided-session';
import type { Phase } from '@/lib/mentoring/partner';
import type { SessionView } from '@/lib/sessions/query';
import { templateOf } from '@/lib/sessions/templates';

const NOW = Date.UTC(2026, 4, 14, 9);
const DAY = 86_400_000;
afterEach(cleanup);
void addTexts({ en, others: {} as never });

function show(
  kind: SessionKind,
  part: string,
  more: Partial<SessionView> = {},
  phase?: Phase,
  doing: object = {},
) {
  const template = templateOf(kind);
  if (!template) throw new Error(kind);
  const stamps = { createdAt: NOW, updatedAt: NOW, deletedAt: null };
  const row = { id: 's', partnerId: 'p', kind, focusId: null, part, answers: [], doneAt: null };
  const view: SessionView = {
    ...{ template, session: { ...stamps, ...row, status: 'open' }, focus: null, pulse: null },
    ...{ actions: [], feedback: [], agreements: [], unsettled: [], ratings: [] },
    ...{ charter: null, criteria: null, ...more },
  };
  const calls = {
    settle: vi.fn(async () => true),
    addAgreement: vi.fn(async () => true),
    answer: vi.fn(async () => true),
    ...doing,
  };
  const deeds = new Proxy(calls as unknown as SessionDo, {
    get: (of, name) => Reflect.get(of, name) ?? vi.fn(),
  });
  const onPage = vi.fn();
  const all = { view, act: deeds, onPage, chair: 'mentee', phase: phase ?? 'developing' } as const;
  render(<Session {...all} name="Priya" />);
  return { ...calls, onPage };
}

/** Opens a question that stands as a quiet line. */
const turnTo = (id: keyof typeof en) =>
  fireEvent.click(
    screen.getByRole('button', { name: new RegExp(`^(For you alone: )?${word(id)}`) }),
  );
const word = (id: keyof typeof en) => String(en[id]).replace(/[?.]/g, '\\$&');

const open: SessionView['unsettled'][number] = {
  ...{ id: 'a', createdAt: NOW, updatedAt: NOW, deletedAt: null, partnerId: 'p', meetingId: null },
  ...{ topic: 'people', text: 'Bring Tom in', gains: { me: '', partner: '' }, agreedOn: null },
  ...{ proposedBy: 'me', decidedBy: 'both', status: 'open' },
};

describe('a guided session', () => {
  it('leads to its page where that shows more: the facts of a review, the way at the end', () => {
    const { onPage } = show('review', 'going');
    fireEvent.click(screen.getByText('Charter, goals, time, promises: see the page'));
    expect(onPage).toHaveBeenCalled();
    cleanup();
    show('closing', 'back');
    expect(screen.getByText('The whole way on one page')).toBeTruthy();
    cleanup();
    show('rehearsal', 'idea');
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Pause', 'Next']);
  });

  it('lets the mentee lead a negotiation in a later phase (PRACTICE N7)', () => {
    show('negotiation', 'matter', {}, 'closing');
    expect(screen.getByText(/^You lead this one\. .*Priya.* asks, and listens\.$/)).toBeTruthy();
  });

  it('takes it for an answer that no definite outcome is needed (PRACTICE N6)', () => {
    const { answer } = show('negotiation', 'prepare');
    turnTo('sessions.ask.prepare.definite');
    fireEvent.click(screen.getByLabelText('No, talking is enough'));
    expect(answer).toHaveBeenCalledWith('prepare.definite', 'no');
  });

  it('shows what is still open, to settle it or to let it go (PRACTICE N1)', () => {
    const { settle } = show('negotiation', 'agree', { unsettled: [open] });
    fireEvent.click(screen.getByText('Agreed now'));
    expect(settle).toHaveBeenLastCalledWith('a', 'agreed');
    fireEvent.click(screen.getByText('Let it go'));
    expect(settle).toHaveBeenLastCalledWith('a', 'dropped');
  });

  it('asks what each side gains, and who proposed it, once an agreement is being written', () => {
    show('negotiation', 'agree');
    const field = screen.getByLabelText(en['sessions.ask.agree.result']);
    expect(screen.queryByLabelText('What I gain')).toBeNull();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    fireEvent.change(field, { target: { value: 'B' } });
    fireEvent.change(screen.getByLabelText('What I gain'), { target: { value: 'Air' } });
    fireEvent.change(field, { target: { value: '' } });
    expect(screen.getByLabelText('What I gain')).toHaveProperty('value', 'Air');
    expect(screen.getAllByRole('radio')).toHaveLength(5);
  });

  it('leaves an agreement open where it is said to come back', () => {
    const { addAgreement } = show('negotiation', 'agree');
    const field = screen.getByLabelText(en['sessions.ask.agree.result']);
    fireEvent.change(field, { target: { value: 'Bring Tom in' } });
    fireEvent.click(screen.getByLabelText('Not settled yet: bring it back'));
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    const sent = expect.objectContaining({ text: 'Bring Tom in', status: 'open' });
    expect(addAgreement).toHaveBeenCalledWith('agree.result', sent);
  });

  it('keeps a choice that could not be saved, says so, and tries again', async () => {
    const rate = vi.fn(async () => false);
    const { answer } = show('negotiation', 'after', {}, undefined, { rate });
    expect(answer).not.toHaveBeenCalled();
    turnTo('sessions.ask.after.skills');
    const [first] = screen.getAllByRole<HTMLInputElement>('radio');
    if (!first) throw new Error('no choice');
    await act(async () => first.click());
    expect(first.checked).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('This choice is not saved yet.');
    rate.mockResolvedValue(true);
    await act(async () => screen.getByText('Try again').click());
    expect(rate).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps earlier wordings of the criteria, and the ratings over time, folded (PRACTICE N3, N5)', () => {
    const stamps = { createdAt: NOW, updatedAt: NOW, deletedAt: null };
    const history = [{ at: NOW - 90 * DAY, text: 'Fair' }];
    const criteria = { ...stamps, id: 'c', text: 'Told aloud', history };
    const rated = { ...stamps, partnerId: 'p', person: 4, interests: 3, options: null };
    const ratings = [
      { ...rated, id: 'r 1', at: NOW, yardstick: 1 },
      { ...rated, id: 'r 2', at: NOW - 60 * DAY, yardstick: 2 },
    ];
    show('negotiation', 'after', { criteria, ratings });
    turnTo('sessions.ask.after.skills');
    expect(screen.getByText('Fair').closest('details')?.open).toBe(false);
    const table = screen.getByRole('table', { name: en['sessions.skill.yardstick'], hidden: true });
    const cells = [...table.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(cells).toEqual(['14 May 2026Hard', '15 Mar 2026Rather hard']);
  });
});
