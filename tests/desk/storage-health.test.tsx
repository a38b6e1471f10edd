// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StorageHealth, type StorageProps } from '@/components/desk/data/StorageHealth';
import { illsOf } from '@/lib/desk/data/health-view';
import { storageProps } from '../support/storage-props';

afterEach(cleanup);
const show = (more: Partial<StorageProps> = {}) => {
  const props = storageProps(more);
  render(<StorageHealth {...props} />);
  return props;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const room = { used: 3_400_000, quota: 2_000_000_000, kept: false, refused: false };

it('says what is used of what is allowed, and that it is kept', () => {
  show();
  expect(
    screen.getByText('3.4 MB are in use here, of about 2 GB that the browser allows.'),
  ).toBeTruthy();
  expect(screen.getByText(/keeps it, even when space runs short/)).toBeTruthy();
  expect(screen.queryByText('Ask the browser to keep it')).toBeNull();
});

it('asks the browser to keep it where it may be cleared, and says when that was refused', () => {
  const { onKeep } = show({ room });
  press('Ask the browser to keep it');
  expect(onKeep).toHaveBeenCalled();
  cleanup();
  show({ room: { ...room, refused: true } });
  expect(screen.getByText(/did not agree. Download everything/)).toBeTruthy();
});

it('says nothing of sizes that the browser doesn’t tell', () => {
  show({ room: { ...room, used: null } });
  expect(screen.queryByText(/in use here/)).toBeNull();
});

it('shows how far the look is, with a way to stop it', () => {
  const { onStop } = show({ look: { state: 'running', share: 0.4 } });
  expect(screen.getByRole('progressbar', { name: 'Checking…' })).toHaveProperty('value', 0.4);
  press('Stop');
  expect(onStop).toHaveBeenCalled();
  expect(screen.queryByText('Check everything')).toBeNull();
});

it('says that all is well, that it could not be finished, or what was found, with a repair', () => {
  show({ look: { state: 'done', rows: 66_000, ills: [] } });
  expect(screen.getByText('66,000 rows checked: all is well.')).toBeTruthy();
  cleanup();
  show({ look: { state: 'failed' } });
  expect(screen.getByText(/could not be finished/)).toBeTruthy();
  cleanup();
  const found = [{ ill: 'unreadable' }, { ill: 'orphan' }, { ill: 'orphan' }] as const;
  const { onRepair } = show({ look: { state: 'done', rows: 9, ills: illsOf(found) } });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '2 rows belong to something that is gone.',
    '1 row can’t be read. It stays where it is, with a copy kept aside.',
  ]);
  press('Repair');
  expect(onRepair).toHaveBeenCalled();
});

it('offers no repair where none would help', () => {
  show({ look: { state: 'done', rows: 9, ills: illsOf([{ ill: 'unreadable' }]) } });
  expect(screen.queryByText('Repair')).toBeNull();
});
