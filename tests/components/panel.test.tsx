// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveFailure } from '@/lib/panel/save-error';
import { sampleId } from '@/lib/shared/sample-id';
import { MINUTE } from '@/lib/shared/time';
import { axe } from './axe';
import { action, idle, meeting, NOW, partner, show, view } from './panel-fixtures';

afterEach(cleanup);

describe('the running meeting', () => {
  it('shows both sides in two lists of equal rank', () => {
    const actions = [action('mine'), action('theirs', { owner: 'partner', due: '2026-05-12' })];
    show({ view: view({ actions }) });
    const lists = screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);
    expect(lists).toEqual(['I owe1', 'Priya owes1']);
    expect(screen.getByText('2 days late')).toBeTruthy();
  });
  it('tells the time in minutes, never in seconds', () => {
    const { container } = show({ view: view() });
    expect(screen.getByText('18 min left')).toBeTruthy();
    expect(container.textContent).not.toMatch(/\d+:\d\d:\d\d|\bsec/);
  });
  it('checks a row with X, changes owner with O, opens the date with D', () => {
    const { act } = show({ view: view({ actions: [action('Send it')] }) });
    const row = screen.getByText('Send it').closest('li');
    if (!row) throw new Error('no row');
    fireEvent.keyDown(row, { key: 'x' });
    expect(act.checkAction).toHaveBeenCalledWith('Send it', true);
    fireEvent.keyDown(row, { key: 'o' });
    expect(act.editAction).toHaveBeenCalledWith('Send it', { owner: 'partner' });
    fireEvent.keyDown(row, { key: 'd' });
    expect(within(row).getByLabelText('Due')).toBeTruthy();
  });
  it('takes no single key while the user types', () => {
    const { act } = show({ view: view({ actions: [action('Send it')] }) });
    fireEvent.click(screen.getByLabelText('Change: Send it'));
    fireEvent.keyDown(screen.getByLabelText('Action'), { key: 'x' });
    expect(act.checkAction).not.toHaveBeenCalled();
  });
  it('keeps the typed text when saving fails, and empties the line when it works', async () => {
    const write = vi.fn(async () => false);
    const { act } = show({ view: view() }, { act: { write } as never });
    const line = screen.getByLabelText('Note, action or agenda item');
    fireEvent.change(line, { target: { value: 'I’ll send it' } });
    fireEvent.submit(line);
    await waitFor(() => expect(act.write).toHaveBeenCalledWith('I’ll send it', {}));
    expect(line).toHaveProperty('value', 'I’ll send it');
    write.mockResolvedValue(true);
    await waitFor(() => {
      fireEvent.submit(line);
      expect(line).toHaveProperty('value', '');
    });
  });
  it('offers a switch between partners, and between meetings of the same time', () => {
    const partners = [partner('Priya Nair'), partner('Helen Okafor')];
    const other = meeting('Other');
    const { act } = show({ view: view({ partners }), overlapping: [other] });
    fireEvent.click(screen.getByLabelText('Helen Okafor'));
    expect(act.choosePartner).toHaveBeenCalledWith('Helen Okafor');
    fireEvent.click(screen.getByLabelText(/^Other/));
    expect(act.openMeeting).toHaveBeenCalledWith('Other');
  });
  it('marks the sample’s meeting in the switch, and no other', () => {
    const other = meeting(sampleId(7, 3), { title: 'Mentoring Amina' });
    show({ view: view(), overlapping: [other] });
    const marks = screen.getAllByText('Sample');
    expect(marks.map((mark) => mark.closest('label')?.textContent)).toEqual([
      expect.stringContaining('Mentoring Amina'),
    ]);
  });
  it('takes a hostile title as text', () => {
    const title = '<img src=x onerror=alert(1)>\u202Egnp.exe';
    const { container } = show({ view: view({ meeting: meeting('m', { title }) }) });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(title).tagName).toBe('BDI');
  });
  it('does not link a call that is not https', () => {
    show({ view: view({ meeting: meeting('m', { joinUrl: 'javascript://x/%0aalert(1)' }) }) });
    expect(screen.queryByText('Join the call')).toBeNull();
  });
  it('says that a meeting was cancelled and leads on only when asked', () => {
    const { act } = show({ view: view(), stay: 'cancelled' });
    expect(screen.getByText(/was cancelled in the calendar/)).toBeTruthy();
    fireEvent.click(screen.getByText('Go on'));
    expect(act.backToNow).toHaveBeenCalled();
  });
});

describe('closing', () => {
  it('asks four things, and shows what was undertaken as next steps', async () => {
    const steps = [
      action('Draft it', { meetingId: 'Mentoring Priya', owner: 'partner' }),
      action('old'),
    ];
    const { act } = show({ mode: 'closing', view: view({ actions: steps }) });
    expect(await screen.findByText('Draft it')).toBeTruthy();
    expect(screen.queryByText('old')).toBeNull();
    fireEvent.change(screen.getByLabelText('What should change next time?'), {
      target: { value: 'x' },
    });
    expect(act.draft).toHaveBeenCalledWith({ changeNext: 'x' });
    fireEvent.click(screen.getByText('Not yet'));
    expect(act.putOffClosing).toHaveBeenCalled();
  });
});

describe('a next step that is being typed', () => {
  const field = () => screen.getByLabelText('Next step');
  const typed = 'Closing the meeting adds this too';
  const open = (step = '') => {
    const { closing } = view();
    return show({ mode: 'closing', view: view({ closing: { ...closing, step } }) });
  };
  it('is kept as it is typed, and becomes no action by being left', () => {
    const { act } = open();
    expect(act.draft).not.toHaveBeenCalled();
    fireEvent.change(field(), { target: { value: 'Ask Da' } });
    fireEvent.blur(field());
    expect(vi.mocked(act.draft).mock.calls).toEqual([[{ step: 'Ask Da' }]]);
    expect(act.addAction).not.toHaveBeenCalled();
    expect(screen.getByText(typed)).toBeTruthy();
  });
  it('stands there when the check-in comes back, and goes once it is added', async () => {
    const { act } = open('Ask Dana');
    expect(field()).toHaveProperty('value', 'Ask Dana');
    expect(act.draft).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(act.addAction).toHaveBeenCalledWith('Ask Dana'));
    expect(vi.mocked(act.draft).mock.calls).toEqual([[{ step: '' }]]);
    expect(screen.queryByText(typed)).toBeNull();
  });
});

describe('a closing put off', () => {
  const ending = (minutes: number, more = {}) => {
    const end = NOW + minutes * MINUTE;
    return { view: view({ meeting: meeting('m', { end, ...more }) }) };
  };
  it.each([
    ['Time to close: what was useful, what is next', {}],
    ['The closing check-in is put off', { closingPutOff: NOW + 3 * MINUTE }],
  ])('leaves the whole meeting usable, the check-in at hand: %s', (words, more) => {
    const { act } = show(ending(3, more));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('Close the meeting', { selector: 'button' })).toBeNull();
    fireEvent.click(screen.getByText('Open it'));
    expect(act.startClosing).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('Note, action or agenda item')).toBeTruthy();
  });
  it.each([
    ['is at hand once its call is over, long before its time', NOW - MINUTE, 1],
    ['isn’t while its call may be back', NOW + MINUTE, 0],
  ])('%s', (_, callOver, times) => {
    show(ending(25, { start: NOW - 20 * MINUTE, callOver }));
    expect(screen.queryAllByText(/^Time to close/)).toHaveLength(times);
  });
});

describe('next steps', () => {
  it('stand in the order of adding, not of their dates', async () => {
    const meetingId = 'Mentoring Priya';
    const late = { meetingId, due: '2026-05-20', createdAt: NOW };
    const steps = [
      action('second', late),
      action('first', { meetingId, due: '2026-06-30', createdAt: NOW - 1 }),
    ];
    show({ mode: 'closing', view: view({ actions: steps }) });
    await screen.findByText('first');
    const shown = screen.getAllByText(/^(first|second)$/).map((words) => words.textContent);
    expect(shown).toEqual(['first', 'second']);
  });
});

describe('the line at the bottom', () => {
  it.each(['live', 'idle'] as const)('begins with what was typed before: %s', (mode) => {
    const keepUnsent = vi.fn();
    const shown = mode === 'idle' ? { idle: idle() } : { view: view() };
    show({ mode, ...shown }, { act: { unsent: () => 'I’ll se', keepUnsent } as never });
    const line = screen.getByDisplayValue('I’ll se');
    fireEvent.change(line, { target: { value: 'I’ll send' } });
    expect(keepUnsent).toHaveBeenLastCalledWith('I’ll send');
    fireEvent.submit(line);
    expect(keepUnsent).toHaveBeenLastCalledWith('');
  });
});

describe('what is to be raised', () => {
  it.each(['prepare', 'live'] as const)('begins with what was typed before: %s', (mode) => {
    const keepRaising = vi.fn();
    const act = { raising: () => 'The talk in', keepRaising } as never;
    show({ mode, view: view() }, { act });
    const line = screen.getByDisplayValue('The talk in');
    expect(document.activeElement).toBe(document.body);
    fireEvent.change(line, { target: { value: 'The talk in May' } });
    expect(keepRaising).toHaveBeenLastCalledWith('The talk in May');
  });
});

describe('preparing', () => {
  it('gives what is late and mine its ways out', () => {
    const late = action('Send it', { due: '2026-05-12' });
    const start = { start: NOW + 30 * 60_000, end: NOW + 75 * 60_000 };
    const { act } = show({
      mode: 'prepare',
      view: view({ actions: [late], meeting: meeting('m', start) }),
    });
    expect(screen.getByText('in 30 min')).toBeTruthy();
    fireEvent.click(screen.getByText('Say I won’t'));
    expect(act.dropAction).toHaveBeenCalledWith('Send it');
  });
});

describe('nothing runs', () => {
  it('has something to say when there is nothing', () => {
    show({ mode: 'idle', idle: idle() });
    expect(screen.getByText('You owe nothing, and nobody owes you.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thursday 14 May');
  });
  it('answers the maybe card three ways', () => {
    const onMaybe = vi.fn();
    const maybe = {
      uid: 'u',
      title: 'Catch-up Lena',
      start: NOW,
      recurring: true,
      partnerName: 'Lena Brandt',
      partnerNames: ['Lena Brandt'],
      reasons: [],
    };
    show({ mode: 'idle', idle: idle() }, { maybe, onMaybe });
    for (const words of ['Yes, I mentor Lena', 'Lena mentors me', 'No']) {
      fireEvent.click(screen.getByText(words));
    }
    expect(onMaybe.mock.calls).toEqual([
      ['u', 'mentor'],
      ['u', 'mentee'],
      ['u', null],
    ]);
  });
  it('tells of rows kept aside, and of a full disk', () => {
    const trouble = {
      failed: saveFailure({ name: 'QuotaExceededError' }),
      onFailedSeen: vi.fn(),
      repairs: 1,
      onDownloadRepairs: vi.fn(),
      onDismissRepairs: vi.fn(),
    };
    show({ mode: 'idle', idle: idle() }, { trouble });
    expect(screen.getByText(/1 row couldn’t be read. It is kept aside/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Your text is still here.');
    fireEvent.click(screen.getByText('Put away'));
    expect(trouble.onDismissRepairs).toHaveBeenCalled();
  });
});

describe('access', () => {
  it.each(['live', 'prepare', 'closing', 'idle'] as const)(
    'has no fault that axe finds: %s',
    async (mode) => {
      const actions = [
        action('mine', { due: '2026-05-14' }),
        action('theirs', { owner: 'partner' }),
      ];
      const shown = mode === 'idle' ? { idle: idle() } : { view: view({ actions }) };
      const { container } = show({ mode, ...shown });
      expect(await axe(container)).toEqual([]);
    },
  );
});
