// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RelationshipDo } from '@/components/desk/relationship/do';
import { InlineText } from '@/components/desk/relationship/InlineText';
import { Markdown } from '@/components/desk/relationship/Markdown';
import { OpenBoth } from '@/components/desk/relationship/OpenBoth';
import { Roadmap } from '@/components/desk/relationship/Roadmap';
import { Standing } from '@/components/desk/relationship/Standing';
import type { Wording } from '@/lib/i18n/translate';
import type { Partner } from '@/lib/mentoring/partner';
import type { RelationshipView, RoadStep, Theme } from '@/lib/records/relationship/view';
import { DAY, HOUR } from '@/lib/shared/time';
import { partnerFields } from '../support/rows';

afterEach(cleanup);
const NOW = Date.UTC(2026, 4, 14, 9);

describe('notes', () => {
  it('are shown as text: no HTML, no address but https', () => {
    const bad =
      '<img src=x onerror=alert(1)>\n\n[a](https://x.example) [b](javascript:alert(1)) [c](http://x.example)';
    const { container } = render(<Markdown text={bad} />);
    expect(container.querySelector('img')).toBeNull();
    expect([...container.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://x.example',
    ]);
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('keep their lists, and headings that stand outside of the page’s own', () => {
    const { container } = render(<Markdown text={'# Head\n\n3. three\n4. four\n\n- **bold**'} />);
    expect(container.querySelector('h1, h2, h3')).toBeNull();
    expect(container.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(container.querySelector('ul strong')?.textContent).toBe('bold');
  });
});

describe('a line that opens', () => {
  const show = (onSave = vi.fn(async () => true)) => {
    render(<InlineText label="What for?" value="Growth" empty="Answer" onSave={onSave} />);
    fireEvent.click(screen.getByRole('button'));
    return onSave;
  };

  it('is saved with Ctrl+Enter and gives the focus back', async () => {
    const onSave = show();
    const field = screen.getByLabelText('What for?');
    fireEvent.change(field, { target: { value: 'Courage' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('BUTTON'));
    expect(onSave).toHaveBeenCalledWith('Courage');
  });

  it('is left with Escape, unsaved', () => {
    const onSave = show();
    fireEvent.keyDown(screen.getByLabelText('What for?'), { key: 'Escape' });
    expect(screen.queryByLabelText('What for?')).toBeNull();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('stays open with what was typed when it could not be saved', async () => {
    const onSave = show(vi.fn(async () => false));
    const field = screen.getByLabelText<HTMLTextAreaElement>('What for?');
    fireEvent.change(field, { target: { value: 'Courage' } });
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    expect(screen.getByLabelText<HTMLTextAreaElement>('What for?').value).toBe('Courage');
  });
});

it('an open action is changed in its place', async () => {
  const action = { id: 'a', owner: 'me', text: 'Send it', kind: 'task', detail: '', due: null };
  const view = { partner: { name: 'Priya Nair' }, actions: [action], agenda: [] };
  const editAction = vi.fn(async () => true);
  const act = { editAction } as unknown as RelationshipDo;
  render(<OpenBoth view={view as unknown as RelationshipView} now={NOW} act={act} />);
  fireEvent.click(screen.getByRole('button', { name: /^Change/ }));
  fireEvent.change(screen.getByLabelText('Action'), { target: { value: 'Send the list' } });
  fireEvent.submit(screen.getByLabelText('Action'));
  await waitFor(() => expect(screen.queryByLabelText('Action')).toBeNull());
  expect(editAction).toHaveBeenCalledWith('a', { text: 'Send the list' });
});

describe('the roadmap', () => {
  const step = (text: string, at: number | null): RoadStep => ({
    theme: { id: text, text, meetingId: null } as Theme,
    at,
    meetingId: null,
    held: false,
  });
  const road = [step('A', NOW), step('B', NOW + 1), step('C', null)];
  const show = () => {
    const moveTheme = vi.fn(async () => true);
    render(<Roadmap road={road} now={NOW} act={{ moveTheme } as unknown as RelationshipDo} />);
    return moveTheme;
  };

  it('moves a theme by key and by button', () => {
    const moveTheme = show();
    const later = screen.getAllByRole('button', { name: /^Later/ });
    fireEvent.keyDown(later[0] as HTMLElement, { key: 'ArrowRight', altKey: true });
    expect(moveTheme).toHaveBeenLastCalledWith(0, 1);
    fireEvent.click(screen.getAllByRole('button', { name: /^Earlier/ })[2] as HTMLElement);
    expect(moveTheme).toHaveBeenLastCalledWith(2, 1);
  });

  it('goes no further than its ends, and moves nothing without Alt', () => {
    const moveTheme = show();
    const earlier = screen.getAllByRole('button', { name: /^Earlier/ })[0] as HTMLElement;
    fireEvent.keyDown(earlier, { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(earlier, { key: 'ArrowRight' });
    expect(moveTheme).not.toHaveBeenCalled();
  });
});

describe('where the relationship stands', () => {
  const start = NOW - 30 * DAY;
  const last = { start, end: start + HOUR };
  const show = (lapse: Wording | null, hours = '') => {
    const book = { saveDate: vi.fn(), copy: vi.fn(async () => true) };
    const rhythm = { kept: 14, hours: 1, lapse, last };
    const priya = {
      ...partnerFields({ name: 'Priya Nair', emails: ['p@example.org'] }),
    } as Partner;
    render(<Standing partner={priya} rhythm={rhythm} hours={hours} now={NOW} book={book} />);
    return book;
  };
  it('proposes a date beside a lapse, as a file or as a calendar’s page', () => {
    const book = show({ id: 'panel.lapse.weeks', params: { n: 2 } });
    expect(screen.getAllByRole('link')).toHaveLength(3);
    fireEvent.click(screen.getByText('Put into my calendar'));
    const [next, title] = book.saveDate.mock.calls[0] ?? [];
    expect([next.end - next.start, title]).toEqual([HOUR, 'Mentoring with Priya']);
    expect(next.start).toBeGreaterThan(NOW);
  });
  it('keeps to the hours of the charter beside a lapse, and says so', () => {
    const book = show({ id: 'panel.lapse.weeks', params: { n: 2 } }, 'lundis 18h-20h');
    expect(screen.getByText(/Within the hours you agreed: .?lundis 18h-20h/)).toBeTruthy();
    expect(screen.queryByText(/^On the weekday/)).toBeNull();
    fireEvent.click(screen.getByText('Put into my calendar'));
    const start = new Date(book.saveDate.mock.calls[0]?.[0].start);
    expect([start.getDay(), start.getHours()]).toEqual([1, 18]);
  });
  it('proposes nothing while the rhythm is kept', () => {
    show(null);
    expect(screen.queryByText('Propose a date')).toBeNull();
  });
});
