// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '@/lib/i18n/en';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import type { Question } from '@/lib/panel/ask';
import { DAY, MINUTE } from '@/lib/shared/time';
import { action, askingMore, idle, meeting, NOW, partner, show, view } from './panel-fixtures';

afterEach(cleanup);

const question = (id: string, why: string | null = null): Question => ({
  id,
  text: `Why ${id}?`,
  purpose: 'probe',
  forYou: false,
  why,
  follows: false,
});
const bank = {
  suggested: [question('b', 'You are at the beginning.')],
  search: (query: string) => [question('a'), question('b')].filter(({ id }) => id.includes(query)),
};

describe('the question bank', () => {
  const open = async () => {
    const more = askingMore({ questions: async () => bank });
    show({ view: view() }, { more });
    const line = screen.getByRole('button', { name: /Find a question/ });
    line.focus();
    await act(async () => line.click());
    return { more, line, field: screen.getByRole('combobox') };
  };
  const chosen = () => screen.getByRole('option', { selected: true }).textContent;

  it('begins with what is picked for the meeting, and says why', async () => {
    await open();
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
      'Why b?',
      'Why a?',
    ]);
    expect(screen.getByText('Why this: You are at the beginning.')).toBeTruthy();
  });
  it('says what to ask next, once a question was asked', async () => {
    const next = { ...question('next', 'It follows “Why a?”'), follows: true };
    const more = askingMore({ questions: async () => ({ ...bank, suggested: [next] }) });
    show({ view: view() }, { more });
    await act(async () => screen.getByRole('button', { name: /Find a question/ }).click());
    expect(chosen()).toBe('Then ask Why next?');
    expect(screen.getByText('Why this: It follows “Why a?”')).toBeTruthy();
    expect(screen.getAllByText('Then ask')).toHaveLength(1);
  });
  it('moves by arrows, and puts a question on the agenda with Enter', async () => {
    const { more, field, line } = await open();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosen()).toBe('Why a?');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(vi.mocked(more.insertQuestion).mock.calls).toEqual([[question('a'), 'agenda']]);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(line);
  });
  it('puts it into the notes with Shift and Enter', async () => {
    const { more, field } = await open();
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(vi.mocked(more.insertQuestion).mock.calls[0]?.[1]).toBe('notes');
  });
  it('offers a question for the user alone to the notes only', async () => {
    const mine = { ...question('mine'), forYou: true };
    const more = askingMore({ questions: async () => ({ suggested: [mine], search: () => [] }) });
    show({ view: view() }, { more });
    await act(async () => screen.getByRole('button', { name: /Find a question/ }).click());
    expect(screen.queryByRole('button', { name: /Onto the agenda/ })).toBeNull();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    expect(more.insertQuestion).toHaveBeenCalledWith(mine, 'notes');
  });

  it('searches, and gives the focus back on Escape, which goes no further', async () => {
    const { field, line, more } = await open();
    fireEvent.change(field, { target: { value: 'a' } });
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(document.activeElement).toBe(line);
    expect(vi.mocked(more.insertQuestion).mock.calls).toEqual([]);
  });
});

describe('with private parts hidden', () => {
  const note = (id: string, visibility: NoteBlock['visibility']): NoteBlock => {
    const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
    return { id, ...stamps, meetingId: 'm', order: 1, markdown: `Words ${id}`, visibility };
  };
  const notes = [note('p', 'private'), note('s', 'shareable')];

  it('shows shareable notes only, and says that it is on', () => {
    const more = askingMore();
    show({ view: view({ notes }) }, { more, veiled: true, notes: <p>Words p</p> });
    expect(screen.getByText('Words s')).toBeTruthy();
    expect(screen.getByText('Words p').closest('[hidden]')).toBeTruthy();
    fireEvent.click(screen.getByText('Show it again'));
    expect(more.veil).toHaveBeenCalledOnce();
  });
  it.each(['prepare', 'live', 'closing'] as const)(
    'says so where it stays in sight, however far one scrolls: %s',
    (mode) => {
      show({ mode, view: view({ notes }) }, { veiled: true });
      const said = screen.getByText(en['panel.veil.on']);
      expect(said.closest('.dock')).toBeTruthy();
    },
  );
  it('keeps the pulse to itself', () => {
    const ending = { mode: 'closing' as const, view: view() };
    show(ending, { found: { pulse: { value: null } } });
    expect(screen.getByText('How at ease were you with Priya?')).toBeTruthy();
    cleanup();
    show(ending, { veiled: true, found: { pulse: { value: null } } });
    expect(screen.queryByText('How at ease were you with Priya?')).toBeNull();
  });
});

const alone = { ordinal: 2, previous: null, next: null, hours: '', forgotten: [], earlier: [] };

describe('closing', () => {
  const ending = (rhythmDays: number | null) => {
    const priya = partner('Priya Nair', { rhythmDays });
    return { mode: 'closing' as const, view: view({ partner: priya }) };
  };
  it('asks for the pulse only where it is due, and takes no for an answer', () => {
    const more = askingMore();
    show(ending(14), { more, found: { pulse: null } });
    expect(screen.queryByText('Skip')).toBeNull();
    cleanup();
    show(ending(14), { more, found: { pulse: { value: null } } });
    fireEvent.click(screen.getByLabelText('Mostly'));
    fireEvent.click(screen.getByText('Skip'));
    expect(vi.mocked(more.tellPulse).mock.calls).toEqual([[4]]);
    expect(more.skipPulse).toHaveBeenCalledOnce();
  });
  it('proposes the next meeting by the rhythm, as a file and as words', async () => {
    const more = askingMore();
    show(ending(14), { more, extras: alone });
    expect(screen.getByText(/By your rhythm of 14 days/)).toBeTruthy();
    fireEvent.click(screen.getByText('Put into my calendar'));
    const { start, end } = meeting('m');
    const days = 14 * 24 * 60 * MINUTE;
    expect(vi.mocked(more.saveDate).mock.calls).toEqual([
      [{ start: start + days, end: end + days }, 'Mentoring with Priya'],
    ]);
    // What was saved is a file: it is in no calendar yet.
    expect(screen.getByText(en['panel.closing.saved'])).toBeTruthy();
    await act(async () => screen.getByText('Copy the date').click());
    expect(vi.mocked(more.copy).mock.calls[0]?.[0]).toMatch(/28 May/);
    expect(screen.getByText('Copied')).toBeTruthy();
  });
  it('ends with one question at most, which can be put away (PRACTICE P8)', async () => {
    const question = { id: 'close.unsaid', text: 'Is anything still unsaid?' };
    const more = askingMore({ closingQuestion: async () => question });
    show(ending(14), { more });
    expect(await screen.findByText(question.text)).toBeTruthy();
    fireEvent.click(screen.getByText('Not today'));
    expect(screen.queryByText(question.text)).toBeNull();
    expect(more.putAway).toHaveBeenCalledWith('close.unsaid');
    cleanup();
    show(ending(14), { more: askingMore() });
    expect(screen.queryByText(/^To end with/)).toBeNull();
  });

  it('offers filled-in pages of calendars, and says what goes there', () => {
    const pages = (emails: string[]) => {
      const priya = partner('Priya Nair', { rhythmDays: 14, emails });
      show({ mode: 'closing', view: view({ partner: priya }) }, { extras: alone });
      return screen.getAllByRole<HTMLAnchorElement>('link');
    };
    const links = pages(['priya@example.org', 'p@home.example']);
    expect(links.map(({ text, target, rel }) => [text, target, rel])).toEqual(
      ['Google Calendar', 'Outlook, work', 'Outlook.com'].map((name) => [
        name,
        '_blank',
        'noopener noreferrer',
      ]),
    );
    for (const { href } of links) {
      const { searchParams: sent } = new URL(href);
      expect(sent.get('text') ?? sent.get('subject')).toBe('Mentoring with Priya');
      expect(sent.get('add') ?? sent.get('to')).toBe('priya@example.org');
    }
    expect(
      screen.getByText(/Only the title, the time and .*Priya.*’s address go there/),
    ).toBeTruthy();
    cleanup();
    expect(pages([])[0]?.href).not.toContain('add=');
    expect(screen.getByText(/Only the title and the time go there/)).toBeTruthy();
  });
  it.each([
    [
      'moves it into the hours agreed, and says so',
      'weekdays 18-20h',
      /18:00/,
      /Within the hours you agreed: .?weekdays 18-20h/,
    ],
    [
      'shows hours it can’t read as they are written',
      'not too late',
      /10:00/,
      /You agreed on these hours: .?not too late/,
    ],
  ])('%s', (_, hours, time, words) => {
    show(ending(14), { more: askingMore(), extras: { ...alone, hours } });
    expect(screen.getByText(words)).toBeTruthy();
    const next = document.querySelector('.next b')?.textContent;
    expect(next).toMatch(time);
  });
  it('proposes nothing where something is booked, or before that is known', () => {
    show(ending(null));
    expect(screen.getByText('No next meeting yet')).toBeTruthy();
    cleanup();
    const next = { start: NOW + 7 * DAY, title: 'Mentoring Priya' };
    show(ending(null), { extras: { ...alone, next } });
    expect(screen.queryByText('Put into my calendar')).toBeNull();
  });
  it.each([
    ['as long on as the last time', meeting('m').start - 7 * DAY, /Again after 7 days/],
    ['two weeks on after the first', null, /Two weeks on/],
  ])('proposes a date without a rhythm, %s', (_, previous, words) => {
    show(ending(null), { extras: { ...alone, previous } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('Put into my calendar')).toBeTruthy();
  });
});

describe('the time', () => {
  it.each([
    [6, null],
    [5, '5 min left'],
  ])('is marked calmly from five minutes before the end: %i', (minutes, marked) => {
    const ending = meeting('m', { end: NOW + minutes * MINUTE });
    const { container } = show({ view: view({ meeting: ending }) });
    expect(container.querySelector('.soon')?.textContent ?? null).toBe(marked);
  });
});

describe('a meeting with nobody', () => {
  const event = { accountId: 'a', uid: 'series', recurrenceId: null };
  const alone = view({ meeting: meeting('Check-in', { event }), partners: [], partner: null });

  it('asks whom it is with: likely people, or a name', () => {
    const more = askingMore();
    show({ view: alone }, { more, found: { who: [{ kind: 'partner', id: 'p', name: 'Priya' }] } });
    fireEvent.click(screen.getByRole('button', { name: 'Priya' }));
    fireEvent.change(screen.getByLabelText('Their name'), { target: { value: ' Tom ' } });
    fireEvent.click(screen.getByText('Save'));
    expect(vi.mocked(more.sayWho).mock.calls).toEqual([
      ['series', { id: 'p' }],
      ['series', { name: 'Tom', email: '' }],
    ]);
  });
  it('asks nothing where somebody is known, and speaks of no name', () => {
    show({ view: view() }, { found: { who: null } });
    expect(screen.queryByText('Who is it with?')).toBeNull();
    cleanup();
    show({ view: alone }, { found: { who: [] } });
    expect(screen.queryByText(/Them owes/)).toBeNull();
  });
});

describe('nothing running', () => {
  it('settles a past meeting in one press', () => {
    const more = askingMore();
    const past = meeting('past', { start: NOW - 90_000_000, end: NOW - 86_400_000 });
    const found = { unsettled: [{ meeting: past, partners: [partner('Priya Nair')] }] };
    show({ mode: 'idle', idle: idle() }, { more, found });
    fireEvent.click(screen.getByText('Missed'));
    expect(vi.mocked(more.settle).mock.calls).toEqual([['past', 'missed']]);
  });
  it('tells what was agreed in the meeting closed just now', () => {
    const more = askingMore();
    const steps = [action('Send it', { due: '2026-05-15' })];
    const told = { tryBefore: '', changeNext: 'Her points first', partnerId: 'x', at: NOW };
    const summary = { meetingId: 'm', name: 'Priya Nair', steps, ...told };
    const lines = () => {
      const region = screen.getByRole('region', { name: 'Closed: Priya' });
      return [...region.querySelectorAll('li')].map((line) => line.textContent?.trim());
    };
    const agreed = ['MeSend it Tomorrow', 'Next time: Her points first'];
    const ahead = ['a', 'b', 'c'].map((id) => ({ meeting: meeting(id), partners: [] }));
    const page = { mode: 'idle' as const, idle: idle({ ahead }) };
    const five = new Date(2026, 5, 18, 10).getTime();
    for (const [closedNext, line] of [
      [null, []],
      [{ of: 'another', start: five }, []],
      [{ of: 'm', start: null }, ['No next meeting yet']],
      [{ of: 'm', start: five }, ['Next meeting Thu 18 Jun, 10:00']],
    ] as const) {
      cleanup();
      const { act } = show(page, { more, found: { summary, closedNext } });
      expect(lines()).toEqual([...agreed, ...line]);
      fireEvent.click(screen.getByText(/^Recap for/));
      expect(act.openDesk).toHaveBeenCalledWith('partner/x/m/recap');
    }
    fireEvent.click(screen.getByLabelText('Put this away'));
    expect(more.hideSummary).toHaveBeenCalledOnce();
  });
  it('proposes a date where a rhythm has lapsed, folded until it is asked for', () => {
    const more = askingMore();
    const { act } = show(
      { mode: 'idle', idle: idle() },
      {
        more,
        lapses: [
          {
            partner: partner('Priya Nair'),
            wording: { id: 'panel.lapse.weeks', params: { n: 3 } },
            hours: '',
            last: meeting('last', { start: NOW - 35 * DAY, end: NOW - 35 * DAY + MINUTE }),
          },
        ],
      },
    );
    fireEvent.click(screen.getByText('Look'));
    expect(vi.mocked(act.openDesk).mock.calls).toEqual([['partner/Priya Nair']]);
    const box = screen.getByText('Propose a date').closest('details');
    expect(box?.open).toBe(false);
    expect(box?.textContent).toContain('Thu 21 May, 10:27');
    expect(box?.querySelectorAll('a')).toHaveLength(3);
    fireEvent.click(screen.getByText('Put into my calendar'));
    expect(vi.mocked(more.saveDate).mock.calls).toEqual([
      [{ start: NOW + 7 * DAY, end: NOW + 7 * DAY + MINUTE }, 'Mentoring with Priya'],
    ]);
  });
  it('promises no meetings of calendars that are not there', () => {
    show({ mode: 'idle', idle: idle() }, {});
    expect(screen.getByText(/looks for them in your calendars/)).toBeTruthy();
    cleanup();
    show({ mode: 'idle', idle: idle({ calendars: false }) }, {});
    expect(screen.queryByText(/in your calendars/)).toBeNull();
    expect(screen.getByText(/has no calendar/)).toBeTruthy();
  });
  it('asks about a meeting with nobody named without a name', () => {
    const maybe = { uid: 'u', title: 'Catch-up', start: NOW, recurring: false, reasons: [] };
    const nobody = { ...maybe, partnerName: '', partnerNames: [] };
    show({ mode: 'idle', idle: idle() }, { maybe: nobody });
    expect(screen.getByText('Yes, I am the mentor')).toBeTruthy();
    expect(screen.getByText('Yes, I am mentored')).toBeTruthy();
  });
});

describe('check-ins that wait', () => {
  const waits = (id: string, begun: boolean, days = 0) => ({
    ...{ meeting: meeting(id, { start: NOW - days * DAY }), begun },
    partners: [partner('Priya Nair')],
  });
  it('can be opened from the idle page', () => {
    const one = waits('m', false);
    const putOff = { ...one, meeting: { ...one.meeting, closingPutOff: one.meeting.end } };
    const { act } = show({ mode: 'idle', idle: idle({ waiting: [putOff] }) });
    expect(screen.getByText(/The closing check-in with .*Priya.* is put off/)).toBeTruthy();
    fireEvent.click(screen.getByText('Open it'));
    expect(vi.mocked(act.openMeeting).mock.calls).toEqual([['m']]);
  });
  it('are there that a call left over, too', () => {
    show({ mode: 'idle', idle: idle({ waiting: [waits('m', false)] }) });
    expect(screen.getByText(/check-in with .*Priya.* is still to be done/)).toBeTruthy();
  });
  it('are all there, the later ones folded, each begun one by its day', () => {
    const waiting = [waits('a', true, 1), waits('b', true, 2), waits('c', true, 3)];
    const { act } = show({ mode: 'idle', idle: idle({ waiting }) });
    const words = screen.getAllByText(/is begun, not finished/).map((one) => one.textContent);
    expect(words.map((one) => /(\d+) May/.exec(one ?? '')?.[1])).toEqual(['13', '12', '11']);
    const open = screen.getAllByText('Open it');
    expect(open.map((one) => one.closest('details') !== null)).toEqual([false, false, true]);
    fireEvent.click(screen.getByText('1 more'));
    for (const one of open) fireEvent.click(one);
    expect(vi.mocked(act.openMeeting).mock.calls).toEqual([['a'], ['b'], ['c']]);
  });
});

describe('the focus', () => {
  const rowOf = (name: string) => screen.getByText(name).closest('li');
  const two = [action('One'), action('Two')];
  const helen = partner('Helen Okafor');
  const other = view({ meeting: meeting('other'), partners: [helen], partner: helen });

  it('stays in the list when its row goes', async () => {
    show({ view: view({ actions: two }) });
    const row = rowOf('One');
    row?.focus();
    row?.remove();
    await waitFor(() => expect(document.activeElement).toBe(rowOf('Two')));
  });
  it.each([
    ['the next check-in', { mode: 'closing' as const, view: other }, 'Closing with Helen'],
    ['the next meeting', { view: { ...other, actions: two } }, /^Helen Okafor/],
    ['the idle page', { mode: 'idle' as const, idle: idle({ owed: [] }) }, /./],
  ])(
    'goes to the heading when a meeting closes and %s comes, never into a field',
    async (_, next, name) => {
      for (const from of [
        () => screen.getByLabelText('What was useful today?'),
        () => screen.getByRole('button', { name: /^Close the meeting/ }),
      ]) {
        const { again } = show({ mode: 'closing', view: view() });
        from().focus();
        again(next);
        const heading = screen.getByRole('heading', { level: 1, name });
        await waitFor(() => expect(document.activeElement).toBe(heading));
        cleanup();
      }
    },
  );
  it('stays left when it was left on purpose', async () => {
    show({ view: view({ actions: two }) });
    const row = rowOf('One');
    row?.focus();
    row?.blur();
    await new Promise((resolve) => setTimeout(resolve, 80));
    row?.remove();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(document.activeElement).toBe(document.body);
  });
  it('comes back to the way to a first goal when its form is left', async () => {
    show({ view: view() });
    fireEvent.click(screen.getByRole('button', { name: 'Add a goal' }));
    const field = screen.getByLabelText('Goal');
    field.focus();
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a goal' })),
    );
  });
});
