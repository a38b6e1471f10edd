// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupLine } from '@/components/desk/bars/BackupLine';
import { Backup } from '@/components/desk/data/Backup';
import { BackupFirst } from '@/components/desk/data/BackupFirst';
import type { BackupProps } from '@/lib/backup/job';
import { isWorthALine } from '@/lib/backup/job';
import { readMark } from '@/lib/backup/mark';
import { troubles } from '@/lib/backup/trouble';
import { DAY } from '@/lib/shared/time';
import { backupProps } from '../support/backup-props';

afterEach(cleanup);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const show = (more: Partial<BackupProps> = {}) => {
  const props = backupProps(more);
  render(<Backup {...props} />);
  return props;
};
const now = Date.UTC(2026, 10, 22, 12);
const made = { at: now - 3 * DAY, age: 3 };

describe('the card on backups', () => {
  it('offers a folder where the browser has it, and a download everywhere', () => {
    const { onChoose, onDownload } = show();
    expect(screen.getByText('There is no backup yet.')).toBeTruthy();
    press('Choose a folder');
    press('Download a backup');
    expect(onChoose).toHaveBeenCalledOnce();
    expect(onDownload).toHaveBeenCalledOnce();
    cleanup();
    show({ canFolder: false, ...made });
    expect(screen.queryByText('Choose a folder')).toBeNull();
    expect(screen.getByText('Last backup: 3 days ago, Thu 19 Nov')).toBeTruthy();
  });

  it('says in words when the last one was', () => {
    for (const [age, words] of [
      [0, 'Last backup: today'],
      [1, 'Last backup: yesterday'],
    ] as const) {
      show({ at: now - age * DAY, age });
      expect(screen.getByText(words)).toBeTruthy();
      cleanup();
    }
    show({ at: Date.UTC(2025, 10, 22, 12), age: 365 });
    expect(screen.getByText('Last backup: 365 days ago, Sat 22 Nov 2025')).toBeTruthy();
  });

  it('says what goes into the folder, that it can be read, and shows each copy there', () => {
    const files = [{ name: 'cairn-2026-11-19.json', date: '2026-11-19', size: 3_400_000 }];
    const { onBackUp, onLook, onLeave } = show({ folder: 'Backups', files, ...made });
    expect(screen.getByText(/goes into the folder “\u2068?Backups\u2069?”/)).toBeTruthy();
    expect(screen.getByText(/not locked: whoever opens the folder/)).toBeTruthy();
    expect(screen.getByText('Thu 19 Nov 2026, 3.4 MB')).toBeTruthy();
    press('Look at it: cairn-2026-11-19.json');
    expect(onLook).toHaveBeenCalledExactlyOnceWith('cairn-2026-11-19.json');
    press('Back up now');
    press('Stop using this folder');
    expect(onBackUp).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('says that they are sealed while the lock is on, and which are older than it', () => {
    const sealed = { name: 'cairn-2026-11-20.cairn', date: '2026-11-20', size: 5 };
    const older = { name: 'cairn-2026-11-19.json', date: '2026-11-19', size: 5 };
    show({ folder: 'Backups', sealed: true, files: [sealed], ...made });
    expect(screen.getByText(/sealed with your lock/)).toBeTruthy();
    expect(screen.queryByText(/not locked: whoever opens the folder/)).toBeNull();
    expect(screen.queryByText(/older than the lock/)).toBeNull();
    cleanup();
    show({ folder: 'Backups', sealed: true, files: [sealed, older], ...made });
    expect(screen.getByText(/older than the lock/)).toBeTruthy();
  });

  it('says each trouble with what to do, and asks the browser again on a click', () => {
    for (const trouble of troubles) {
      const { onBackUp } = show({ folder: 'Backups', trouble, ...made });
      expect(screen.getByText('Last backup: 3 days ago, Thu 19 Nov')).toBeTruthy();
      expect(screen.getAllByRole('status').at(-1)?.textContent).toMatch(/\S/);
      if (trouble === 'asked') press('Allow it again');
      else expect(screen.queryByText('Allow it again')).toBeNull();
      expect(onBackUp).toHaveBeenCalledTimes(trouble === 'asked' ? 1 : 0);
      cleanup();
    }
  });

  it('shows how far a backup is, with a way to end it', () => {
    const { onCancel } = show({ folder: 'Backups', share: 0.4 });
    expect(screen.getByRole('progressbar', { name: 'The backup is being made' })).toHaveProperty(
      'value',
      0.4,
    );
    press('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(screen.queryByText('Back up now')).toBeNull();
  });
});

describe('before what can’t be taken back', () => {
  it('says how old the last backup is, and makes one first', () => {
    const props = backupProps(made);
    const { rerender } = render(<BackupFirst {...props} />);
    expect(screen.getByText('Last backup: 3 days ago, Thu 19 Nov')).toBeTruthy();
    press('Make a backup first');
    expect(props.onBackUp).toHaveBeenCalledOnce();
    rerender(<BackupFirst {...props} trouble="gone" />);
    expect(screen.getByText(/The folder isn’t there/)).toBeTruthy();
    rerender(<BackupFirst {...props} share={0.2} />);
    expect(screen.getByRole('button')).toHaveProperty('disabled', true);
  });
});

describe('the line on the desk', () => {
  it('comes when a backup is too old, and not again for a month', () => {
    const old = readMark({ at: now - 20 * DAY });
    expect(isWorthALine(old, 3, now)).toBe(true);
    expect(isWorthALine({ ...old, hushedAt: now - DAY }, 3, now)).toBe(false);
    expect(isWorthALine(readMark({ at: now - DAY }), 99, now)).toBe(false);
    expect(isWorthALine(readMark('nonsense'), 20, now)).toBe(false);
    expect(isWorthALine(readMark({ at: 'x', trouble: 'y' }), 21, now)).toBe(true);
  });

  it('makes one, or goes away', () => {
    const calls = { onMake: vi.fn(), onAway: vi.fn() };
    const { rerender } = render(<BackupLine at={null} age={null} now={now} {...calls} />);
    expect(screen.getByText('What you wrote here has no backup yet.')).toBeTruthy();
    rerender(<BackupLine {...made} now={now} {...calls} />);
    press('Make a backup');
    press('Not now');
    expect(calls.onMake).toHaveBeenCalledOnce();
    expect(calls.onAway).toHaveBeenCalledOnce();
  });
});
