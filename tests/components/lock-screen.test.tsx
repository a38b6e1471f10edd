// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Elsewhere } from '@/components/lock/Elsewhere';
import { LockScreen } from '@/components/lock/LockScreen';
import { axe } from './axe';

afterEach(cleanup);

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function show(more: Partial<Parameters<typeof LockScreen>[0]> = {}) {
  const calls = { onUnlock: vi.fn(), onErase: vi.fn(async () => undefined) };
  const props = { waiting: 0, working: false, refused: null, ...calls, ...more };
  const { rerender, container } = render(<LockScreen {...props} />);
  const again = (changed: object) => rerender(<LockScreen {...props} {...changed} />);
  return { ...calls, ...more, again, container };
}

describe('the screen of a lock', () => {
  it('says what it is, and begins in its one field', async () => {
    const { container } = show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cairn is locked');
    expect(document.activeElement).toBe(field('Passphrase'));
    expect(field('Passphrase').type).toBe('password');
    expect(screen.queryByText(/line that you typed/)).toBeNull();
    expect(await axe(container)).toEqual([]);
  });

  it('hands over what was typed, and nothing where nothing was', () => {
    const { onUnlock, container } = show();
    const form = container.querySelector('form') as HTMLFormElement;
    fireEvent.submit(form);
    expect(onUnlock).not.toHaveBeenCalled();
    fireEvent.change(field('Passphrase'), { target: { value: ' four odd words ' } });
    fireEvent.submit(form);
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('phrase', ' four odd words ');
  });

  it('says why it stayed locked, with the focus back in the field, and after each try anew', () => {
    const { again, container } = show();
    fireEvent.change(field('Passphrase'), { target: { value: 'wrong' } });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    field('Passphrase').blur();
    again({ refused: { why: 'wrong', tries: 1 } });
    expect(document.activeElement).toBe(field('Passphrase'));
    expect(field('Passphrase').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toMatch(/Capitals and spaces count/);
    field('Passphrase').blur();
    again({ refused: { why: 'failed', tries: 2 } });
    expect(document.activeElement).toBe(field('Passphrase'));
    expect(screen.getByRole('status').textContent).toMatch(/Try again/);
  });

  it('takes no second try while it is being unlocked, and says that it is', () => {
    const { onUnlock, again, container } = show();
    fireEvent.change(field('Passphrase'), { target: { value: 'words' } });
    again({ working: true });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    expect(onUnlock).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Unlocking');
  });

  it('takes the recovery code as the quiet second way, shown as it is typed', async () => {
    const { onUnlock, again, container } = show();
    press('Use the recovery code');
    expect(document.activeElement).toBe(field('Recovery code'));
    expect(field('Recovery code').type).toBe('text');
    fireEvent.change(field('Recovery code'), { target: { value: 'abcd' } });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    expect(onUnlock).toHaveBeenCalledWith('code', 'abcd');
    again({ refused: { why: 'malformed', tries: 1 } });
    expect(screen.getByRole('status').textContent).toMatch(/group by group/);
    expect(await axe(container)).toEqual([]);
    // What is wrong with a code is no word about the passphrase.
    press('Use the passphrase');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('deletes everything for whoever has neither, asked twice', async () => {
    const onErase = vi.fn(async () => Promise.reject(new Error('in use')));
    show({ onErase });
    press('Use the recovery code');
    press('I have neither');
    expect(screen.getByText(/nobody can open what is stored here/)).toBeTruthy();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://myaccount.google.com/connections',
      'https://account.live.com/consent/Manage',
      'https://myapps.microsoft.com/',
    ]);
    press('Delete everything');
    expect(onErase).not.toHaveBeenCalled();
    press('Yes, delete everything');
    press('Yes, delete everything');
    expect(onErase).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/other windows/));
  });

  it('tells of lines that wait, and not what they say', () => {
    show({ waiting: 2 });
    expect(screen.getByText(/^2 lines or answers of yours wait/)).toBeTruthy();
  });

  it('has no field in somebody else’s page', async () => {
    const onDesk = vi.fn();
    const { container } = render(<Elsewhere onDesk={onDesk} />);
    expect(container.querySelector('input')).toBeNull();
    press('Unlock on the desk');
    expect(onDesk).toHaveBeenCalled();
    expect(await axe(container)).toEqual([]);
  });
});
