// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axe } from './axe';
import { action, show, view } from './panel-fixtures';

afterEach(cleanup);

function open(more: Parameters<typeof action>[1] = {}, act: object = {}) {
  const fix = action('Restart it', more);
  const shown = show({ view: view({ actions: [fix] }) }, { act: act as never });
  fireEvent.click(screen.getByLabelText('Change: Restart it'));
  return { ...shown, fix };
}

describe('an action’s editor', () => {
  it('says what few actions need only when asked, and what was said at once', () => {
    open();
    const more = screen.getByText('More').closest('details');
    expect(more?.open).toBe(false);
    cleanup();
    open({ approach: 'fix' });
    expect(screen.getByText('More').closest('details')?.open).toBe(true);
    expect(screen.queryByText(/What way would last/)).toBeNull();
  });

  it('keeps whose idea it was', () => {
    const { act } = open();
    fireEvent.change(screen.getByLabelText('Whose idea it was'), { target: { value: 'partner' } });
    expect(act.editAction).toHaveBeenCalledWith('Restart it', { proposedBy: 'partner' });
  });

  it('asks once for the way behind a fix, and adds it as an action', async () => {
    const addApproach = vi.fn(async () => false);
    const { act, container, fix } = open({}, { addApproach });
    fireEvent.change(screen.getByLabelText('Fix or lasting way'), { target: { value: 'fix' } });
    expect(act.editAction).toHaveBeenCalledWith('Restart it', { approach: 'fix' });
    const field = screen.getByLabelText(/What way would last/);
    expect(await axe(container)).toEqual([]);
    fireEvent.change(field, { target: { value: 'Find the leak' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(addApproach).toHaveBeenCalledWith(fix, 'Find the leak'));
    // What could not be saved stays.
    expect(screen.getByLabelText(/What way would last/)).toHaveProperty('value', 'Find the leak');
    addApproach.mockResolvedValue(true);
    fireEvent.click(screen.getByText('Add it'));
    await waitFor(() => expect(screen.queryByLabelText(/What way would last/)).toBeNull());
    expect(screen.getByLabelText('Action')).toBeTruthy();
  });

  it('is put away with one press, and doesn’t ask after a lasting way', () => {
    const { act } = open();
    const way = screen.getByLabelText('Fix or lasting way');
    fireEvent.change(way, { target: { value: 'approach' } });
    expect(screen.queryByText(/What way would last/)).toBeNull();
    fireEvent.change(way, { target: { value: 'fix' } });
    fireEvent.click(screen.getByText('Put this away'));
    expect(screen.queryByText(/What way would last/)).toBeNull();
    expect(act.addApproach).not.toHaveBeenCalled();
  });
});
