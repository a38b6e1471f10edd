// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Recap } from '@/components/desk/recap/Recap';
import type { RecapItem } from '@/lib/desk/recap/query';
import type { Staying } from '@/lib/desk/recap/stays';
import { voiceIn } from '@/lib/i18n/voice';
import { axe } from '../components/axe';

afterEach(cleanup);
const START = new Date(2026, 4, 14, 9).getTime();
const item = (key: string, part: RecapItem['part'], text: string, due: string | null = null) => ({
  ...{ key, part, text, due },
});
const items = [
  item('n', 'notes', '## Pitch\nShe *led* it, see [the page](https://x.example)'),
  item('a', 'me', 'Send the list', '2026-05-20'),
  item('b', 'me', 'Ask Bo'),
  item('c', 'partner', 'Write two pages'),
];
const secret: Staying = { id: 's', markdown: 'to myself' };

async function show(all: readonly RecapItem[], staying: readonly Staying[] = []) {
  const act = {
    copy: vi.fn(async (_text: string, _html?: string) => true),
    saveMarkdown: vi.fn(),
    saveDates: vi.fn(),
    mark: vi.fn(async () => true),
    speak: vi.fn(voiceIn),
  };
  const partner = { name: 'Amina Diallo', emails: ['amina@x.example'] };
  const view = {
    partner: { ...partner, chair: 'mentor' as const, splitPartner: null },
    meeting: { title: 'Career talk', start: START, end: START + 1 },
    items: [...all],
    hours: '',
  };
  const page = { view, staying, act, now: START, arrived: false, voice: await voiceIn('en') };
  const { container } = render(<Recap {...page} at={{ partnerId: 'p', meetingId: 'm' }} />);
  return { act, container, goes: () => container.querySelector('.rc-goes')?.textContent ?? '' };
}

const tick = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('the page of a recap', () => {
  it('shows, word for word, what the button then hands over', async () => {
    const { act, container, goes } = await show(items, [secret]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    const [text = '', html = ''] = act.copy.mock.calls[0] ?? [];
    const copied = document.createElement('div');
    copied.innerHTML = html;
    expect(goes()).toBe(copied.textContent);
    expect(text.replace(/^- |\s/gm, '')).toBe(goes().replace(/\s/g, ''));
    expect(goes()).toContain('the page (https://x.example)');
    await waitFor(() => expect(screen.getByText(/^Copied, and nothing private/)).toBeTruthy());
    const mail = screen.getByRole<HTMLAnchorElement>('link', { name: 'Mail draft' });
    expect(decodeURIComponent(mail.href).replaceAll('\r', '')).toContain(text);
    fireEvent.click(screen.getByRole('radio', { name: 'Markdown' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file (.md)' }));
    expect(act.copy).toHaveBeenLastCalledWith(goes(), undefined);
    expect(act.saveMarkdown).toHaveBeenCalledWith(goes());
    fireEvent.click(screen.getByRole('radio', { name: 'Dates' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save for a calendar (.ics)' }));
    expect(act.saveDates.mock.calls[0]?.[0]).toMatchObject({ dates: [{ key: 'a' }] });
    expect(goes()).toBe('Recap: Career talk, Thu 14 May 2026Wed 20 May 2026Send the listFrom me');
    expect(JSON.stringify([act.copy.mock.calls, mail.href])).not.toContain('to myself');
    expect(await axe(container)).toEqual([]);
  });

  it('takes all that may go until it is left out, one by one or a part at once', async () => {
    const { goes } = await show(items);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every((box) => box.checked)).toBe(
      true,
    );
    fireEvent.click(tick(/^Ask Bo/));
    const whole = tick(/^I owe/) as HTMLInputElement;
    expect(whole.indeterminate).toBe(true);
    expect(goes()).not.toContain('Ask Bo');
    fireEvent.click(whole);
    expect(goes()).toContain('Ask Bo');
    fireEvent.click(whole);
    expect(goes()).not.toContain('From me');
    for (const name of [/^Shareable notes/, /owes$/]) fireEvent.click(tick(name));
    expect(screen.getByText('Nothing is chosen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  it('lets a part of a goal out alone, with its goal, and brings the goal along', async () => {
    const part = {
      ...item('p', 'goals', 'ten talks'),
      of: { key: 'g', as: 'measurable' as const },
    };
    const day = item('g', 'goals', 'Lead rounds', '2026-12-01');
    const done = [item('d', 'doneMe', 'Called Bo'), item('e', 'donePartner', 'Wrote')];
    const { container, goes } = await show([...done, day, part]);
    expect(goes()).toContain('Done by meCalled BoDone by AminaWroteGoals');
    expect(screen.getByText('Called Bo', { selector: '.rc-one *' })).toBeTruthy();
    fireEvent.click(tick(/ten talks/));
    expect(goes()).not.toContain('ten talks');
    fireEvent.click(tick(/^Lead rounds/));
    expect(goes()).not.toContain('Lead rounds');
    fireEvent.click(tick(/ten talks/));
    expect(goes()).toMatch(/Lead rounds.*How we see that it is reached: ten talks/);
    fireEvent.click(tick(/^Lead rounds/));
    expect(goes()).not.toContain('ten talks');
    fireEvent.click(tick(/^Goals/));
    fireEvent.click(screen.getByRole('radio', { name: 'Dates' }));
    expect(goes()).toContain('Lead roundsGoalsHow we see that it is reached: ten talks');
    expect(await axe(container)).toEqual([]);
  });

  it('speaks the language of whom it is for, and stays in the last one where that fails', async () => {
    const { act, goes } = await show(items);
    const list = screen.getByRole('combobox', { name: 'In which language' });
    fireEvent.change(list, { target: { value: 'pt' } });
    await waitFor(() => expect(goes()).toContain('De minha parte'));
    expect(document.querySelector('.rc-goes')?.getAttribute('lang')).toBe('pt');
    act.speak.mockRejectedValueOnce(new Error('gone'));
    fireEvent.change(list, { target: { value: 'de' } });
    await waitFor(() => expect(screen.getByText(/^That language could not/)).toBeTruthy());
    expect(goes()).toContain('De minha parte');
  });

  it('hands a long text to no mail program, and says so', async () => {
    await show([item('n', 'notes', 'word '.repeat(500))]);
    expect(screen.getByText(/^Too long for a mail draft/)).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Draft with the subject only',
    });
    expect(link.href).not.toContain('word');
    expect(screen.queryByText('Mail draft')).toBeNull();
  });

  it('says how something is marked while nothing is, and marks what stays by a click', async () => {
    const { act, container } = await show([], [secret]);
    expect(screen.getByText(/^Nothing of this meeting is marked as shareable yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    const stays = screen.getByText('1 private note stays here').closest('details');
    if (!stays) throw new Error('nothing stays');
    expect(stays.open).toBe(false);
    fireEvent.click(within(stays).getByText('Mark as shareable'));
    expect(act.mark).toHaveBeenCalledWith(secret);
    expect(await axe(container)).toEqual([]);
    cleanup();
    const { goes } = await show(items.slice(1), []);
    expect(screen.getByText(/While you write a note, the lock beside it/)).toBeTruthy();
    expect(goes()).toContain('Ask Bo');
  });
});
