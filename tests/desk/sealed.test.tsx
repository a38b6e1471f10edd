// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LockForm } from '@/components/desk/data/LockForm';
import { UnlockForm } from '@/components/desk/data/UnlockForm';

afterEach(cleanup);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('locking a copy', () => {
  const show = () => {
    const calls = { onLock: vi.fn(), onClose: vi.fn() };
    render(<LockForm {...calls} />);
    return calls;
  };

  it('takes a passphrase that is long enough and the same twice, and says before what is missing', () => {
    const { onLock } = show();
    expect(screen.queryByText(/needed/)).toBeNull();
    press('Lock and download');
    expect(screen.getByText('12 more characters are needed.')).toBeTruthy();
    type('Passphrase', 'four odd li');
    expect(screen.getByText('1 more character is needed.')).toBeTruthy();
    type('Passphrase', 'four odd little words');
    type('The same again', 'four odd little word');
    expect(screen.getByText('The two are not the same.')).toBeTruthy();
    press('Lock and download');
    expect(onLock).not.toHaveBeenCalled();
    type('The same again', 'four odd little words');
    press('Lock and download');
    expect(onLock).toHaveBeenCalledExactlyOnceWith('four odd little words');
  });

  it('hides what is typed until it is asked to show it, and says that nobody keeps it', () => {
    const { onClose } = show();
    const field = () => screen.getByLabelText('Passphrase') as HTMLInputElement;
    expect(field().type).toBe('password');
    fireEvent.click(screen.getByLabelText('Show what is typed'));
    expect(field().type).toBe('text');
    expect(screen.getByText(/Cairn keeps it nowhere/)).toBeTruthy();
    press('Cancel');
    expect(onClose).toHaveBeenCalled();
  });
});

describe('opening a locked copy', () => {
  it('asks for the passphrase, and says when it was another one', () => {
    const calls = { onUnlock: vi.fn(), onClose: vi.fn() };
    const { rerender } = render(<UnlockForm by="passphrase" wrong={false} {...calls} />);
    press('Open');
    expect(calls.onUnlock).not.toHaveBeenCalled();
    type('Passphrase', 'mine');
    press('Open');
    expect(calls.onUnlock).toHaveBeenCalledExactlyOnceWith('mine');
    rerender(<UnlockForm by="passphrase" wrong {...calls} />);
    expect(screen.getByText(/doesn’t open it. Capitals and spaces count/)).toBeTruthy();
    expect(screen.getByLabelText('Passphrase').getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for the recovery code as well where it was sealed with a lock', () => {
    const calls = { onUnlock: vi.fn(), onClose: vi.fn() };
    const { rerender } = render(<UnlockForm by="lock" wrong={false} {...calls} />);
    expect(screen.getByText(/sealed with a lock/)).toBeTruthy();
    type('Passphrase or recovery code', 'ABCD');
    press('Open');
    expect(calls.onUnlock).toHaveBeenCalledExactlyOnceWith('ABCD');
    rerender(<UnlockForm by="lock" wrong {...calls} />);
    expect(screen.getByText(/neither as a passphrase nor as a recovery code/)).toBeTruthy();
  });
});
