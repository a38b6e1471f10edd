// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AgreementSheet } from '@/components/desk/print/AgreementSheet';
import { CharterSheet } from '@/components/desk/print/CharterSheet';
import { JourneySheet } from '@/components/desk/print/JourneySheet';
import { PaperLinks } from '@/components/desk/print/PaperLinks';
import { FitAdvice } from '@/components/desk/sessions/FitAdvice';
import { ReviewBoard } from '@/components/desk/sessions/ReviewBoard';
import { placeOf } from '@/lib/desk/route';
import { en } from '@/lib/i18n/en';
import { addTexts } from '@/lib/i18n/speaking';
import type { Charter } from '@/lib/mentoring/relationship';
import type { Journey } from '@/lib/sessions/journey';
import type { Agreement } from '@/lib/sessions/papers';
import type { SessionView } from '@/lib/sessions/query';
import { axe } from '../components/axe';
import { partner } from '../components/panel-fixtures';

const NOW = Date.UTC(2026, 4, 14, 9);
const DAY = 86_400_000;
afterEach(cleanup);
void addTexts({ en, others: {} as never });
const priya = { ...partner('Priya Nair'), splitPartner: null, rhythmDays: null };
const stamps = { createdAt: NOW, updatedAt: NOW, deletedAt: null };

const none = { mine: '', theirs: '', agreed: '' };
const charter: Charter = {
  ...stamps,
  ...{ id: 'c', partnerId: priya.id, purpose: 'Lead <b>well</b>', outcomes: '', rules: '' },
  ...{ confidentiality: 'All of it', will: ['Ask', 'Listen'], wont: [], agreedOn: '2026-03-05' },
  boundaries: {
    rhythm: none,
    place: none,
    reach: none,
    areas: none,
    hours: { ...none, mine: 'x' },
  },
};
const agreement: Agreement = {
  ...stamps,
  ...{ id: 'a', partnerId: priya.id, meetingId: null, topic: 'time', text: 'Every other Tuesday' },
  ...{ gains: { me: 'A free Friday', partner: '' }, proposedBy: 'partner', decidedBy: 'both' },
  ...{ status: 'agreed', agreedOn: '2026-04-02' },
};
const journey: Journey = {
  partner: { ...priya, phase: 'closing' },
  span: { from: NOW - 300 * DAY, to: NOW - DAY },
  ...{ meetings: 8, hours: 9, goals: [], focuses: ['Speaking up'], agreements: [agreement] },
  kept: { me: { part: 4, of: 5 }, partner: { part: 6, of: 6 } },
  learnt: [
    { who: 'partner', text: 'To say no', secret: false },
    { who: 'me', text: 'That I talk too much', secret: true },
  ],
  closing: null,
};

describe('sheets to print (PRACTICE N8)', () => {
  it('have of the charter what is agreed, and since when, as text', async () => {
    const view = { partner: priya, charter, agreements: [] };
    const { container } = render(<CharterSheet view={view} arrived={false} onPrint={vi.fn()} />);
    expect(screen.getByText(/^Both agreed on \w+ 5 Mar 2026/)).toBeTruthy();
    expect(container.querySelectorAll('dt')).toHaveLength(3);
    expect(container.textContent).toContain('Lead <b>well</b>');
    expect(await axe(container)).toEqual([]);
  });

  it('have of the agreements the day, the topic, what is gained and who proposed', async () => {
    const view = { partner: priya, charter: null, agreements: [agreement] };
    const { container } = render(<AgreementSheet view={view} arrived={false} onPrint={vi.fn()} />);
    expect(screen.getByText('Agreed: 2 Apr 2026 · When and how we meet')).toBeTruthy();
    expect(container.textContent).toMatch(/Who proposed it\? \W?Priya/);
    expect(await axe(container)).toEqual([]);
  });

  it('say so when there is nothing on them', () => {
    const view = { partner: priya, charter: null, agreements: [] };
    render(<AgreementSheet view={view} arrived={false} onPrint={vi.fn()} />);
    expect(screen.getByText('No agreements yet.')).toBeTruthy();
    cleanup();
    render(<CharterSheet view={view} arrived={false} onPrint={vi.fn()} />);
    expect(screen.getByText('Nothing stands in the charter yet.')).toBeTruthy();
  });

  it('are found from the partner’s page when there are any', () => {
    const { container } = render(<PaperLinks partnerId="p 1" there={[]} />);
    expect(container.textContent).toBe('');
    cleanup();
    render(<PaperLinks partnerId="p 1" there={['journey']} />);
    const href = screen.getByRole('link').getAttribute('href') ?? '';
    const to = { place: 'partner', id: 'p 1', at: 'paper', sub: 'journey' };
    expect(placeOf(href, 'partners')).toEqual(to);
  });
});

describe('the whole way (PRACTICE H4)', () => {
  const show = (change: Partial<Journey> = {}) => {
    const calls = { onPrint: vi.fn(), onRest: vi.fn() };
    const all = { ...journey, ...change };
    return { calls, ...render(<JourneySheet journey={all} arrived={false} {...calls} />) };
  };

  it('tells dates, meetings, promises and what was learnt; what is private only when asked', async () => {
    const { container, calls } = show();
    expect(container.textContent).toContain('8 meetings held · 9 h together');
    expect(screen.getByText('I did 4 of 5')).toBeTruthy();
    expect(screen.getByText('To say no')).toBeTruthy();
    expect(screen.queryByText('That I talk too much')).toBeNull();
    fireEvent.click(screen.getByLabelText('Without my private notes'));
    expect(screen.getByText('That I talk too much')).toBeTruthy();
    expect(screen.getByText('Only for me')).toBeTruthy();
    fireEvent.click(screen.getByText('Print'));
    expect(calls.onPrint).toHaveBeenCalled();
    expect(await axe(container)).toEqual([]);
  });

  it('offers to let it rest at its end only, and has no switch where nothing is private', () => {
    const { calls } = show({ learnt: [] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(screen.getByText('Let it rest'));
    expect(calls.onRest).toHaveBeenCalled();
    cleanup();
    show({ partner: { ...priya, phase: 'developing' } });
    expect(screen.queryByText('Let it rest')).toBeNull();
  });
});

describe('beside the questions', () => {
  it('a review shows the charter, the goals, and the pulse folded (PRACTICE H2)', async () => {
    const pulses = [4, 4, 2, 3].map((value, at) => ({ at: NOW - at * 30 * DAY, value }));
    const view = { partner: priya, charter, goals: [], signs: [], pulses };
    const { container } = render(<ReviewBoard review={view} now={NOW} />);
    expect(container.textContent).toMatch(/Both agreed on \w+ 5 Mar 2026/);
    expect(screen.getByText('No goals yet.')).toBeTruthy();
    const folded = screen.getByText('How at ease you were').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('You are more at ease than before');
    expect(await axe(container)).toEqual([]);
  });

  it('a fit page gives words for the way that was chosen, and none before (PRACTICE H1)', () => {
    const of = (answer: string) =>
      ({
        session: {
          part: 'words',
          answers: answer ? [{ questionId: 'words.way', answer, at: NOW, meetingId: null }] : [],
        },
      }) as unknown as SessionView;
    const { container, rerender } = render(<FitAdvice view={of('')} name="Priya" />);
    expect(container.textContent).toBe('');
    rerender(<FitAdvice view={of('part')} name="Priya" />);
    expect(screen.getByRole('region', { name: 'How to part well' })).toBeTruthy();
    rerender(<FitAdvice view={of('wait')} name="Priya" />);
    expect(screen.getByText('After two more meetings, come back to this page.')).toBeTruthy();
  });
});
