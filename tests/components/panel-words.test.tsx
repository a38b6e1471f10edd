// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '@/components/ui/text';
import { MINUTE } from '@/lib/shared/time';
import { action, meeting, NOW, partner, show, view } from './panel-fixtures';

afterEach(cleanup);

describe('the time to prepare', () => {
  const startsIn = (minutes: number) => {
    const start = NOW + minutes * MINUTE;
    show({
      mode: 'prepare',
      view: view({ meeting: meeting('Mentoring Priya', { start, end: start + 45 * MINUTE }) }),
    });
    return screen.queryByText(t('panel.prepare.about'));
  };

  it('is told where there is as much', () => {
    expect(startsIn(3)).not.toBeNull();
  });

  it('is not promised where less is left', () => {
    expect(startsIn(2)).toBeNull();
  });
});

describe('the other side', () => {
  const tape = () => screen.getByRole('img', { name: /minutes gone/ }).getAttribute('aria-label');
  const named = (...names: string[]) => {
    const partners = names.map((name) => partner(name));
    show({ view: view({ partners, partner: partners[0] ?? null, actions: [action('Send it')] }) });
  };

  it('has a heading of its own, and other words within a sentence', () => {
    named();
    expect(screen.getByRole('radio', { name: /^Them/ })).toBeTruthy();
    expect(tape()).toContain('the other person’s time');
  });

  it('is called by name where one is there, and by all names in a sentence where several are', () => {
    named('Priya Nair');
    expect(screen.getByRole('radio', { name: /^Priya/ })).toBeTruthy();
    cleanup();
    named('Priya Nair', 'Tom Berg');
    expect(screen.getByRole('radio', { name: /^Them/ })).toBeTruthy();
    expect(tape()).toContain('Priya and Tom’s time');
  });

  it('has a name to choose as an owner also where nobody is known', () => {
    named();
    const row = screen.getByText('Send it').closest('[data-row]');
    if (!row) throw new Error('no row');
    fireEvent.keyDown(row, { key: 'Enter' });
    const owners = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(owners.slice(-2)).toEqual(['Me', 'Them']);
  });
});
