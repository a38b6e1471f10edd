// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Charter } from '@/components/desk/relationship/Charter';
import type { RelationshipDo } from '@/components/desk/relationship/do';
import type { Charter as Row } from '@/lib/mentoring/relationship';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { axe } from '../components/axe';
import { partnerFields } from '../support/rows';

afterEach(cleanup);

const none = { mine: '', theirs: '', agreed: '' };
const row = {
  purpose: 'Grow into the role',
  ...{ outcomes: '', confidentiality: '', rules: '', will: [], wont: [], agreedOn: null },
  boundaries: {
    rhythm: { mine: 'weekly', theirs: 'monthly', agreed: '' },
    ...{ place: none, reach: none, hours: none, areas: none },
  },
} as unknown as Row;

function show(charter: Row | null, more = {}) {
  const partner = partnerFields({ name: 'Priya Nair', splitPartner: null, ...more });
  const yes = () => vi.fn(async () => true);
  const act = { answer: yes(), agree: yes(), wish: yes(), copy: yes(), saveText: vi.fn() };
  const view = { charter, partner } as unknown as RelationshipView;
  render(
    <Charter view={view} now={Date.UTC(2026, 4, 14, 9)} act={act as unknown as RelationshipDo} />,
  );
  return act;
}

describe('the charter', () => {
  it('has each side’s wish under a boundary that has one, and asks what suits both', async () => {
    const act = show(row);
    const mine = screen.getByRole('button', { name: /How often, and when\? I wish .?weekly/ });
    fireEvent.click(mine);
    const field = screen.getByLabelText('How often, and when? I wish');
    fireEvent.change(field, { target: { value: 'every two weeks' } });
    fireEvent.submit(field);
    await waitFor(() => expect(act.wish).toHaveBeenCalledWith('rhythm', 'me', 'every two weeks'));
    expect(screen.getByText('monthly')).toBeTruthy();
    expect(screen.getByText('What suits both?')).toBeTruthy();
  });

  it('shows no wishes nobody asked for', () => {
    show(null);
    expect(screen.queryAllByText('I wish')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'What each side wishes' }));
    expect(screen.getAllByText('I wish')).toHaveLength(5);
  });

  it('says that it changed since both agreed, keeps what they agreed on, and lets both agree anew', () => {
    const earlier = [{ agreedOn: '2026-03-02', markdown: '# Before\n\nOnce a month' }];
    const act = show({ ...row, earlier } as Row);
    expect(
      screen.getByText(/^Not agreed as it stands now\. Both last agreed on .*2026/),
    ).toBeTruthy();
    expect(screen.getByText('Once a month')).toBeTruthy();
    fireEvent.click(screen.getByText('Both agreed today'));
    expect(act.agree).toHaveBeenCalledWith(true);
  });

  it('hands over just what it shows', async () => {
    const act = show({ ...row, agreedOn: '2026-05-14' } as Row);
    fireEvent.click(screen.getByText('Copy as text'));
    fireEvent.click(screen.getByText('Save as Markdown'));
    const [[text]] = act.copy.mock.calls as unknown as [[string]];
    const [[, file]] = act.saveText.mock.calls as unknown as [[string, string]];
    for (const gone of [text, file]) {
      expect(gone).toContain('Grow into the role');
      expect(gone).not.toContain('weekly');
    }
    expect(await screen.findByText('Copied, and nothing private with it')).toBeTruthy();
  });

  it('stands without findings in axe-core, wishes, earlier words and all', async () => {
    const earlier = [{ agreedOn: '2026-03-02', markdown: '# Before\n\nOnce a month' }];
    show({ ...row, earlier } as Row, { sameReportingLine: true });
    fireEvent.click(screen.getByRole('button', { name: 'What each side wishes' }));
    expect(await axe(document.body)).toEqual([]);
  });

  it('asks what stays out where both are in one reporting line (PRACTICE C5)', () => {
    show(null, { sameReportingLine: true });
    expect(screen.getByText(/^You share a reporting line/)).toBeTruthy();
  });
});
