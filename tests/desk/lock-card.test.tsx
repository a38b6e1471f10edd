// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LockCard } from '@/components/desk/lock/LockCard';
import { Switching } from '@/components/desk/lock/Switching';
import type { LockJob } from '@/lib/lock/job';
import { endsLike } from '@/lib/lock/last-group';
import { parseSettings } from '@/lib/shared/settings';
import { axe } from '../components/axe';
import { backupProps } from '../support/backup-props';

afterEach(cleanup);

const CODE = 'ABCD-EFGH-JKMN-0123-4567-89AB-1X0Y';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, words: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } });

interface Shown {
  on?: boolean | null;
  job?: LockJob;
  tellsScreen?: boolean;
  settings?: object;
  fresh?: boolean;
}

function show({ on = false, job = { state: 'idle' }, ...more }: Shown = {}) {
  const { tellsScreen = true, settings, fresh = false } = more;
  const calls = {
    ...{ onAsk: vi.fn(), onChosen: vi.fn(), onKept: vi.fn(), onChange: vi.fn(), onProve: vi.fn() },
    ...{ onNow: vi.fn(), onSaveCode: vi.fn(), onPrint: vi.fn(), onCancel: vi.fn() },
    ...{ onClose: vi.fn(), onCopyCode: vi.fn(async () => true), onSettings: vi.fn() },
    onTold: vi.fn(),
  };
  const rest = { on, job, fresh, tellsScreen, backup: backupProps() };
  const chosen = { ...parseSettings(undefined), ...settings };
  const { container } = render(<LockCard {...rest} {...calls} settings={chosen} />);
  return { ...calls, container };
}

const submit = (container: HTMLElement) =>
  fireEvent.submit(container.querySelector('form') as HTMLFormElement);

describe('the lock in the settings', () => {
  it('says, until it is put away, what the browser noted before it was turned on', async () => {
    const { onTold, container } = show({ on: true, fresh: true });
    expect(container.textContent).toMatch(/history from before the lock still names partners/);
    expect(await axe(container)).toEqual([]);
    press('Close');
    expect(onTold).toHaveBeenCalledTimes(1);
    cleanup();
    expect(show({ on: true }).container.textContent).not.toMatch(/history/);
    cleanup();
    expect(show({ fresh: true }).container.textContent).not.toMatch(/history/);
  });

  it('says plainly that it is off, and offers it', () => {
    const { onAsk } = show();
    expect(screen.getByRole('status').textContent).toMatch(/^The lock is off/);
    expect(screen.queryByText('Lock now')).toBeNull();
    press('Lock with a passphrase');
    expect(onAsk).toHaveBeenCalled();
  });

  it('says before anything is done what it protects, what not, what can be lost, and offers a copy', async () => {
    const { onChosen, container } = show({ job: { state: 'choosing', first: true } });
    const said = container.textContent ?? '';
    for (const words of [/It seals notes/, /doesn’t protect while/, /nobody can open it any more/])
      expect(said).toMatch(words);
    expect(screen.getByRole('button', { name: /backup/i })).toBeTruthy();
    submit(container);
    expect(onChosen).not.toHaveBeenCalled();
    expect(container.textContent).toMatch(/more characters are needed/);
    type('Passphrase', 'four odd little words');
    type('The same again', 'four odd little word');
    submit(container);
    expect(container.textContent).toMatch(/not the same/);
    type('The same again', 'four odd little words');
    submit(container);
    expect(onChosen).toHaveBeenCalledExactlyOnceWith('four odd little words');
    expect(await axe(container)).toEqual([]);
  });

  it('shows the code once, to be copied, printed or saved, and asks for its end before it counts', async () => {
    const { container, onKept, onCopyCode, onSaveCode, onPrint } = show({
      job: { state: 'code', code: CODE, first: true },
    });
    expect(screen.getAllByText(CODE)).toHaveLength(2);
    press('Copy');
    await waitFor(() => expect(container.textContent).toMatch(/Copied/));
    press('Print');
    press('Save as a file');
    expect(onCopyCode).toHaveBeenCalledWith(CODE);
    expect(onSaveCode).toHaveBeenCalledWith(CODE);
    expect(onPrint).toHaveBeenCalled();
    expect(await axe(container)).toEqual([]);
    press('I have kept it');
    expect(screen.queryByText(CODE)).toBeNull();
    type('The last group of the code', 'ABCD');
    submit(container);
    expect(onKept).not.toHaveBeenCalled();
    expect(container.textContent).toMatch(/not its last group/);
    press('Show the code again');
    expect(screen.getAllByText(CODE)).toHaveLength(2);
    press('I have kept it');
    type('The last group of the code', 'ixoy ');
    submit(container);
    expect(onKept).toHaveBeenCalledTimes(1);
  });

  it('locks now, and by itself after as long as is chosen', () => {
    const { onNow, onSettings } = show({ on: true, settings: { lockAfter: 45 } });
    press('Lock now');
    expect(onNow).toHaveBeenCalled();
    const list = screen.getByLabelText<HTMLSelectElement>('Lock by itself');
    expect([...list.options].map(({ text }) => text)).toEqual([
      'After 5 minutes without use',
      'After 15 minutes without use',
      'After 30 minutes without use',
      'After 45 minutes without use',
      'After 1 hour without use',
      'After 4 hours without use',
      'Only when the browser is closed',
    ]);
    fireEvent.change(list, { target: { value: '15' } });
    fireEvent.change(list, { target: { value: '' } });
    fireEvent.click(screen.getByLabelText('Lock with the screen too'));
    expect(onSettings.mock.calls).toEqual([
      [{ lockAfter: 15 }],
      [{ lockAfter: null }],
      [{ lockWithScreen: false }],
    ]);
  });

  it('says where the browser doesn’t tell of the screen', () => {
    show({ on: true, tellsScreen: false });
    expect(screen.queryByLabelText('Lock with the screen too')).toBeNull();
    expect(screen.getByText(/^Firefox doesn’t tell/)).toBeTruthy();
  });

  it('asks for passphrase or code before the lock is changed', async () => {
    const { onChange } = show({ on: true });
    press('Change the passphrase');
    press('Make a new recovery code');
    press('Turn the lock off');
    expect(onChange.mock.calls).toEqual([['change'], ['renew'], ['off']]);
    cleanup();
    const { onProve, container } = show({
      on: true,
      job: { state: 'proving', what: 'off', wrong: 1 },
    });
    expect(container.textContent).toMatch(/can read them/);
    expect(container.textContent).toMatch(/Neither a passphrase nor a code/);
    type('Passphrase or recovery code', 'four odd little words');
    submit(container);
    expect(onProve).toHaveBeenCalledWith('four odd little words');
    expect(await axe(container)).toEqual([]);
  });

  it('leaves the page to the one thing while rows are sealed, with a way out as long as there is one', async () => {
    const [onCancel, onBack] = [vi.fn(), vi.fn()];
    const all = {
      what: 'sealing',
      share: 0.4,
      late: false,
      failed: null,
      onCancel,
      onBack,
    } as const;
    const { container, rerender } = render(<Switching {...all} />);
    expect(screen.getByRole('progressbar')).toBeTruthy();
    press('Cancel');
    expect(onCancel).toHaveBeenCalled();
    expect(await axe(container)).toEqual([]);
    rerender(<Switching {...all} late />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Switching {...all} failed="full" />);
    expect(screen.getByRole('alert').textContent).toMatch(/room enough/);
    press('Close');
    expect(onBack).toHaveBeenCalled();
  });
});

describe('the end of a code', () => {
  it('is known however it is typed, and no other group is', () => {
    expect(endsLike(CODE, '1x0y')).toBe(true);
    expect(endsLike(CODE, ' lXoY')).toBe(true);
    expect(endsLike(CODE, CODE.replaceAll('-', ' ').toLowerCase())).toBe(true);
    for (const other of ['', 'ABCD', '89AB', '1X0', '1X0YZ'])
      expect(endsLike(CODE, other)).toBe(false);
  });
});
