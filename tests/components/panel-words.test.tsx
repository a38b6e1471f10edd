// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '@/components/ui/text';
import { sampleId } from '@/lib/shared/sample-id';
import { MINUTE } from '@/lib/shared/time';
import { action, idle, meeting, NOW, partner, show, view } from './panel-fixtures';

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

describe('the mark of the sample', () => {
  const marks = () => screen.queryAllByText(t('ui.sample')).length;
  const made = { ...partner('Priya Raman'), id: sampleId(1, 1) };

  it('stands beside a name of the sample, at the head of each meeting with it', () => {
    show({ view: view({ partner: made, partners: [made] }) });
    expect(marks()).toBe(1);
    cleanup();
    show({ mode: 'prepare', view: view({ partner: made, partners: [made] }) });
    expect(marks()).toBe(1);
  });

  it('stands beside each meeting ahead that is made up, and at no other', () => {
    const ahead = [
      { meeting: meeting(sampleId(1, 2), { start: NOW + MINUTE }), partners: [made] },
      { meeting: meeting('Mentoring'), partners: [partner('Tom')] },
      { meeting: meeting(sampleId(1, 3)), partners: [made] },
    ];
    show({ mode: 'idle', idle: idle({ ahead }) });
    expect(marks()).toBe(2);
  });

  it('is at nothing of the user’s own', () => {
    show({ view: view() });
    expect(marks()).toBe(0);
  });
});
