// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AboutForm } from '@/components/offers/AboutForm';
import { ReminderLines } from '@/components/offers/ReminderLines';
import type { Partner } from '@/lib/mentoring/partner';
import { axe } from './axe';
import { askingMore, show, view } from './panel-fixtures';

afterEach(cleanup);

describe('the reminders of a meeting', () => {
  const roles = { phase: 'developing' as const, will: ['Read drafts'], wont: ['Speak for her'] };

  it('say the hat in one line, keep the lists folded, and go one by one', async () => {
    const onAway = vi.fn();
    const { container } = render(
      <ReminderLines reminders={{ hat: 'mentor', roles }} name="Priya" onAway={onAway} />,
    );
    expect(screen.getByText(/^Same reporting line: say when you speak as mentor/)).toBeTruthy();
    expect(container.querySelector('details')?.open).toBe(false);
    expect(screen.getByText('Speak for her')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Put the lists away/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Put the hat away/ }));
    expect(onAway.mock.calls).toEqual([['roles'], ['hat']]);
    expect(await axe(container)).toEqual([]);
  });

  it('speak to the mentee of the mentor, and are nothing where there is nothing', () => {
    const { container, rerender } = render(
      <ReminderLines reminders={{ hat: 'mentee', roles: null }} name="Helga" onAway={vi.fn()} />,
    );
    expect(screen.getByText(/which hat you need Helga to wear/)).toBeTruthy();
    rerender(<ReminderLines reminders={{ hat: null, roles: null }} name="" onAway={vi.fn()} />);
    expect(container.textContent).toBe('');
  });
});

describe('something about the partner, from the panel (PRACTICE C10)', () => {
  const profile = { preferences: 'Planning', strengths: 'Calm' } as Partner['profile'];
  const open = (saved = true) => {
    const onNote = vi.fn(async () => saved);
    const onClose = vi.fn();
    const page = render(
      <AboutForm profile={profile} name="Priya" onNote={onNote} onClose={onClose} />,
    );
    const which = screen.getByRole<HTMLSelectElement>('combobox');
    const line = screen.getByRole<HTMLInputElement>('textbox');
    return { ...page, onNote, onClose, which, line };
  };

  it('begins with what is not known yet, and is noted in one line', async () => {
    const { container, onNote, onClose, which, line } = open();
    expect(which.value).toBe('competencies');
    fireEvent.change(line, { target: { value: 'Rotas' } });
    fireEvent.submit(line);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(onNote).toHaveBeenCalledWith('competencies', 'Rotas');
    expect(await axe(container)).toEqual([]);
  });

  it('shows what is known, to be added to, and takes typed words to a field without any', () => {
    const { which, line } = open();
    fireEvent.change(line, { target: { value: 'Rotas' } });
    fireEvent.change(which, { target: { value: 'values' } });
    expect(line.value).toBe('Rotas');
    fireEvent.change(which, { target: { value: 'strengths' } });
    expect(line.value).toBe('Calm');
  });

  it('stays open with the words where they could not be saved', async () => {
    const { onNote, onClose, line } = open(false);
    fireEvent.change(line, { target: { value: 'Rotas' } });
    fireEvent.submit(line);
    await waitFor(() => expect(onNote).toHaveBeenCalled());
    expect(onClose).not.toHaveBeenCalled();
    expect(line.value).toBe('Rotas');
  });

  it('is found in the menu of a running meeting, and not beside hidden private parts', async () => {
    const more = askingMore();
    const page = show({ view: view() }, { more });
    const menu = () => page.container.querySelector('.menu') as HTMLDetailsElement;
    fireEvent(menu(), new Event('toggle'));
    fireEvent.click(await screen.findByText(/^Something about .?Priya/));
    expect(more.noteAbout).toHaveBeenCalled();
    page.unmount();
    const hidden = show({ view: view() }, { more, veiled: true });
    fireEvent(hidden.container.querySelector('.menu') as HTMLDetailsElement, new Event('toggle'));
    await screen.findByText('Keys');
    expect(screen.queryByText(/^Something about/)).toBeNull();
  });
});
