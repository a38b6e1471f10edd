// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Keys } from '@/components/desk/handover/Keys';
import { TakeIn } from '@/components/desk/handover/TakeIn';
import { LockCard } from '@/components/desk/lock/LockCard';
import type { TakeJob } from '@/lib/handover/job';
import type { LockJob } from '@/lib/lock/job';
import { parseSettings } from '@/lib/shared/settings';
import { backupProps } from '../support/backup-props';

afterEach(cleanup);

const focused = () => document.activeElement;
const button = (name: string) => screen.getByRole('button', { name });

function lock() {
  const calls = {
    ...{ onAsk: vi.fn(), onChosen: vi.fn(), onKept: vi.fn(), onChange: vi.fn(), onProve: vi.fn() },
    ...{ onNow: vi.fn(), onSaveCode: vi.fn(), onPrint: vi.fn(), onCancel: vi.fn() },
    ...{ onClose: vi.fn(), onCopyCode: vi.fn(async () => true), onSettings: vi.fn() },
    onTold: vi.fn(),
  };
  const page = (on: boolean, job: LockJob) => (
    <LockCard
      {...calls}
      {...{ on, job, fresh: false, tellsScreen: true, backup: backupProps() }}
      settings={parseSettings(undefined)}
    />
  );
  const { rerender, container } = render(page(false, { state: 'idle' }));
  const step = (on: boolean, job: LockJob) => rerender(page(on, job));
  const submit = () => fireEvent.submit(container.querySelector('form') as HTMLFormElement);
  return { step, submit };
}

it('goes back to what the lock’s step was opened by, when it is called off', () => {
  const { step } = lock();
  step(false, { state: 'choosing', first: true });
  expect(focused()?.textContent).toBe('Lock with a passphrase');
  step(false, { state: 'idle' });
  expect(focused()).toBe(button('Lock with a passphrase'));
  step(true, { state: 'proving', what: 'change', wrong: 0 });
  expect(focused()?.tagName).toBe('H2');
  step(true, { state: 'idle' });
  expect(focused()?.textContent).toBe('Passphrase, recovery code, turning it off');
});

it('stands in the field that is wrong', () => {
  const { step, submit } = lock();
  step(true, { state: 'proving', what: 'change', wrong: 0 });
  step(true, { state: 'proving', what: 'change', wrong: 1 });
  expect(focused()).toBe(screen.getByLabelText('Passphrase or recovery code'));
  step(false, { state: 'choosing', first: true });
  submit();
  expect(focused()).toBe(screen.getByLabelText('Passphrase'));
  fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'four odd words' } });
  submit();
  expect(focused()).toBe(screen.getByLabelText('The same again'));
  step(false, { state: 'code', code: 'ABCD-EFGH', first: true });
  fireEvent.click(button('I have kept it'));
  submit();
  expect(focused()).toBe(screen.getByLabelText('The last group of the code'));
});

it('is on the way for the next file, once what was taken in is taken back', () => {
  const act = {
    ...{ onFile: vi.fn(), onUnlock: vi.fn(), onWho: vi.fn() },
    ...{ onTake: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() },
  };
  const page = (job: TakeJob) => <TakeIn job={job} act={act} arrived={false} />;
  const { rerender } = render(page({ state: 'done', partnerId: 'p', name: 'Bo' }));
  expect(focused()?.textContent).toBe('It is taken in');
  rerender(page({ state: 'working' }));
  rerender(page({ state: 'idle' }));
  expect(focused()).toBe(button('Choose the file'));
});

it('follows a key that is shown, kept and removed', async () => {
  const mine = { line: 'cairn-key:mine', groups: ['12345'] };
  const act = {
    ...{ showKey: vi.fn(async () => mine), copy: vi.fn(async () => true) },
    keepKey: vi.fn(async () => null),
  };
  const theirs = { line: 'cairn-key:theirs', groups: ['67890'] };
  const page = (known: typeof theirs | null) => <Keys name="Bo" theirs={known} act={act} />;
  const { rerender } = render(page(null));
  fireEvent.click(button('Show my key'));
  expect(await screen.findByRole('button', { name: 'Copy my key' })).toBe(focused());
  button('Keep this key').focus();
  rerender(page(theirs));
  expect(focused()?.textContent).toBe('Bo’s key');
  button('Remove this key').focus();
  rerender(page(null));
  expect(focused()).toBe(screen.getByLabelText('Bo’s key'));
});
