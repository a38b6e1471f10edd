// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoSession } from '@/components/desk/sessions/NoSession';
import { SessionPage } from '@/components/desk/sessions/SessionPage';
import { SessionsPart } from '@/components/desk/sessions/SessionsPart';
import type { SessionDo } from '@/components/sessions/do';
import { placeOf } from '@/lib/desk/route';
import { en } from '@/lib/i18n/en';
import { addTexts } from '@/lib/i18n/speaking';
import type { GuidedSession, SessionKind } from '@/lib/mentoring/guided-session';
import type { KnownSession, SessionView } from '@/lib/sessions/query';
import { templateOf } from '@/lib/sessions/templates';
import { axe } from '../components/axe';
import { partner } from '../components/panel-fixtures';

const NOW = Date.UTC(2026, 4, 14, 9);
const DAY = 86_400_000;
afterEach(cleanup);
void addTexts({ en, others: {} as never });
const priya = partner('Priya Nair');

function known(kind: SessionKind, change: Partial<GuidedSession> = {}): KnownSession {
  const template = templateOf(kind);
  if (!template) throw new Error(kind);
  const times = { createdAt: NOW, updatedAt: NOW, deletedAt: null, doneAt: null };
  const row = { id: kind, partnerId: priya.id, kind, focusId: null, part: '', answers: [] };
  return { template, session: { ...row, ...times, status: 'open', ...change } };
}

function viewOf(kind: SessionKind, change: Partial<GuidedSession> = {}): SessionView {
  const rows = { actions: [], feedback: [], agreements: [], unsettled: [], ratings: [] };
  const none = { focus: null, charter: null, criteria: null, pulse: null };
  return { ...known(kind, change), ...rows, ...none };
}

const act = new Proxy({} as SessionDo, { get: () => vi.fn(async () => true) });

function showPage(view: SessionView, phase = priya.phase) {
  const tasks = {
    ...{ onPause: vi.fn(), onGoOn: vi.fn(), onFinish: vi.fn(), onDrop: vi.fn() },
    onPrint: vi.fn(),
  };
  const meetings = [{ id: 'm 1', start: NOW - 20 * DAY }];
  const page = { partner: { ...priya, phase }, shown: view, meetings, runs: null, pulseOf: null };
  const shown = <SessionPage page={page} arrived={false} act={act} tasks={tasks} />;
  return { ...render(shown), tasks };
}

describe('the page of a session', () => {
  it('asks everything at once, and leads to the meetings it was answered in', async () => {
    const answers = [{ questionId: 'idea.short', answer: 'A rota', at: NOW, meetingId: 'm 1' }];
    const { container } = showPage(viewOf('rehearsal', { answers }));
    const parts = screen.getAllByRole('region').map((one) => within(one).getByRole('heading'));
    expect(parts.map(({ textContent }) => textContent)).toContain('The people');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: en['sessions.ask.idea.short'],
    });
    expect(field.value).toBe('A rota');
    const link = screen.getByRole('link', { name: /24 Apr/ });
    const to = placeOf(link.getAttribute('href') ?? '', 'partners');
    expect(to).toEqual({ place: 'partner', id: priya.id, at: 'm 1' });
    expect(await axe(container)).toEqual([]);
  });

  it('is paused, finished and taken away from there, and taken up again', () => {
    const { tasks, unmount } = showPage(viewOf('rehearsal'));
    fireEvent.click(screen.getByText('Pause'));
    fireEvent.click(screen.getByText('Finish'));
    fireEvent.click(screen.getByText('Take away'));
    expect(tasks.onPause).toHaveBeenCalled();
    expect(tasks.onFinish).toHaveBeenCalled();
    expect(tasks.onDrop).toHaveBeenCalled();
    unmount();
    const done = showPage(viewOf('rehearsal', { status: 'done', doneAt: NOW - DAY }));
    expect(screen.getByText(/Done: 13 May 2026/)).toBeTruthy();
    fireEvent.click(screen.getByText('Take up again'));
    expect(done.tasks.onGoOn).toHaveBeenCalled();
  });

  it('puts what is private on paper only when that is asked for (PRACTICE H5, N8)', () => {
    const answers = [
      { questionId: 'after.well', answer: 'We both slept on it', at: NOW, meetingId: null },
      { questionId: 'after.mine', answer: 'I give in too soon', at: NOW, meetingId: null },
    ];
    const { container, tasks } = showPage(viewOf('negotiation', { answers }));
    const paper = container.querySelector('.pr-paper');
    expect(paper?.textContent).toContain('We both slept on it');
    expect(paper?.textContent).not.toContain('I give in too soon');
    fireEvent.click(screen.getByLabelText('Without my private notes'));
    expect(paper?.textContent).toContain('I give in too soon');
    expect(paper?.textContent).toContain('Only for me');
    fireEvent.click(screen.getByText('Print'));
    expect(tasks.onPrint).toHaveBeenCalled();
  });

  it('says who leads a negotiation in a later phase (PRACTICE N7)', () => {
    showPage(viewOf('negotiation'), 'developing');
    expect(screen.queryByText(/leads this one/)).toBeNull();
    cleanup();
    showPage(viewOf('negotiation'), 'maturing');
    expect(screen.getByText(/Priya.* leads this one\. You ask, and listen\./)).toBeTruthy();
  });

  it('says in a sentence that there is none', () => {
    render(<NoSession partner={priya} why="unknown" arrived={false} />);
    expect(screen.getByText(/doesn’t know this kind of session/)).toBeTruthy();
  });
});

describe('the part of the partner’s page', () => {
  const calls = { onBegin: vi.fn(), onGoOn: vi.fn() };
  const choices = [{ kind: 'rehearsal', waits: false, focusId: null }] as const;
  const show = (props: Partial<Parameters<typeof SessionsPart>[0]>) =>
    render(
      <SessionsPart
        {...{ partnerId: priya.id, now: NOW, waiting: [], done: [], choices, away: false }}
        {...calls}
        {...props}
      />,
    );

  it('is one line for who has none, and opens the choice', () => {
    show({});
    expect(screen.queryByRole('heading')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Guided session…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Begin: Rehearse an idea' }));
    expect(calls.onBegin).toHaveBeenCalledWith(choices[0]);
  });

  it('shows nothing but the way to it to who told it to stay away', () => {
    const done = [known('review', { status: 'done', doneAt: NOW })];
    show({ away: true, done, waiting: [known('charter')] });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows what waits where it was left, and those done with their day', async () => {
    const done = ['review', 'rehearsal', 'charter', 'negotiation'].map((kind, at) =>
      known(kind as SessionKind, { id: `s ${at}`, status: 'done', doneAt: NOW - at * DAY }),
    );
    const { container } = show({ done, waiting: [known('step-1', { part: 'measure' })] });
    expect(screen.getByText('Part 2 of 3: How good looks')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go on: Set up' }));
    expect(calls.onGoOn).toHaveBeenCalledWith('step-1');
    const href = screen.getByRole('link', { name: 'Review' }).getAttribute('href') ?? '';
    expect(placeOf(href, 'partners')).toMatchObject({ at: 'session', sub: 's 0' });
    expect(screen.getByText('1 earlier session')).toBeTruthy();
    expect(await axe(container)).toEqual([]);
  });

  it('is not there for a relationship that rests and had none', () => {
    const { container } = show({ choices: [] });
    expect(container.textContent).toBe('');
  });
});
