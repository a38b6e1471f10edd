// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SignsLink } from '@/components/desk/relationship/SignsLink';
import { Signs } from '@/components/desk/signs/Signs';
import { placeOf } from '@/lib/desk/route';
import { en } from '@/lib/i18n/en';
import { addTexts } from '@/lib/i18n/speaking';
import { MINUTE } from '@/lib/shared/time';
import { type SignRows, signsOf } from '@/lib/signs';
import { axe } from '../components/axe';
import { partner } from '../components/panel-fixtures';
import { actionOf, doneOf, env, goalOf, heldEvery, NOW, pulseOf, rows } from '../signs/rows';

afterEach(cleanup);
void addTexts({ en, others: {} as never });

const priya = partner('Priya Nair');
const meetings = heldEvery(14, 8).map((one) => ({
  ...one,
  talk: { me: 10 * MINUTE, partner: 50 * MINUTE },
}));
const full: Partial<SignRows> = {
  meetings,
  actions: meetings.flatMap((one) => [
    doneOf(one),
    doneOf(one, { owner: 'partner', proposedBy: 'partner' }),
    actionOf(one, { approach: 'fix' }),
  ]),
  goals: [goalOf(0, { text: 'Lead <b>three</b>' })],
};

function show(given: Partial<SignRows>) {
  const onPrint = vi.fn();
  const signs = signsOf(rows(given), env);
  const page = <Signs partner={priya} signs={signs} arrived={false} now={NOW} onPrint={onPrint} />;
  return { ...render(page), onPrint };
}

describe('the page of signs', () => {
  it('has its finding as the title, the numbers as a table, and what it can’t know', async () => {
    const { container } = show(full);
    const card = screen.getByRole('region', { name: /^Kept by the date: you 8 of 8/ });
    expect(within(card).getByText('What this can’t know')).toBeTruthy();
    fireEvent.click(within(card).getByText('As a table'));
    const table = within(card).getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['Meetings', 'I kept', 'Priya kept']);
    expect(await axe(container)).toEqual([]);
  });

  it('leads from each sign to its meetings in the history', () => {
    show(full);
    const card = screen.getByRole('region', { name: /^You met within your 14 days 7 of 7/ });
    fireEvent.click(within(card).getByText('From 8 meetings'));
    const links = within(card).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      meetings.map(({ id }) => `#partner/${encodeURIComponent(priya.id)}/${id}`),
    );
  });

  it('shows what is early once, and nothing else where all is', () => {
    show(full);
    expect(screen.getByRole('region', { name: 'Too early to tell' }).textContent).toContain(
      'Problems and strengths: from three meetings',
    );
    cleanup();
    show({ meetings: meetings.slice(0, 2) });
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByText(/^Too early to tell\./)).toBeTruthy();
    expect(screen.queryByText('Print')).toBeNull();
  });

  it('shows the user’s words as text, and marks what stays off paper', () => {
    const [one, two] = meetings.slice(-2);
    const pulses = one && two ? [pulseOf(one, 1), pulseOf(two, 1)] : [];
    const { container, onPrint } = show({ ...full, pulses });
    expect(container.querySelector('b b, td b, bdi b')).toBeNull();
    expect(container.textContent).toContain('Lead <b>three</b>');
    expect(container.querySelector('[data-detail="signs.ready.pulse"]')).toBeTruthy();
    fireEvent.click(screen.getByText('Print'));
    expect(onPrint).toHaveBeenCalled();
  });
});

describe('the way to it', () => {
  it('stands on the partner’s page from the first meeting on', () => {
    render(
      <SignsLink partnerId="p 1" met={false} away={false} insights={false} onAway={vi.fn()} />,
    );
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    const onAway = vi.fn();
    render(
      <>
        <h1 tabIndex={-1}>Priya</h1>
        <SignsLink partnerId="p 1" met away={false} insights={false} onAway={onAway} />
      </>,
    );
    const href = screen.getByRole('link').getAttribute('href') ?? '';
    fireEvent.click(screen.getByRole('button', { name: 'Don’t show this' }));
    expect(onAway).toHaveBeenCalled();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(placeOf(href, 'partners')).toEqual({ place: 'partner', id: 'p 1', at: 'signs' });
  });
});
