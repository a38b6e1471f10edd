// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RelationshipDo } from '@/components/desk/relationship/do';
import { HistoryEntry } from '@/components/desk/relationship/HistoryEntry';
import type { HistoryEntry as Entry } from '@/lib/desk/relationship/view';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import { HOUR, MINUTE } from '@/lib/shared/time';
import { meetingFields } from '../support/rows';

afterEach(cleanup);
const NOW = new Date(2026, 4, 14, 9).getTime();
const note = { id: 'n', markdown: 'She said it', visibility: 'private' } as NoteBlock;
const stamps = { id: 'm-1', createdAt: 0, updatedAt: 0, deletedAt: null };

function entry(meeting: Partial<Meeting>, more: Partial<Entry> = {}): Entry {
  const row = { ...meetingFields({ partnerIds: ['p'], start: NOW - 30 * MINUTE }), ...meeting };
  const rest = { running: false, theme: null, notes: [], actions: [], closing: null };
  return { meeting: { ...stamps, ...row }, ...rest, ...more };
}

const act = {
  tookPlace: vi.fn(async () => true),
  didNot: vi.fn(async () => true),
  addNote: vi.fn(async () => true),
  addAction: vi.fn(async () => true),
  markNote: vi.fn(async () => true),
};
const told = { now: NOW, partnerId: 'p', name: 'Priya', act: act as unknown as RelationshipDo };

function show(one: Entry): string {
  const { container } = render(<HistoryEntry entry={one} {...told} />);
  return container.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
}

/** As a press on what is folded does. */
function unfold(words: string) {
  const fold = screen.getByText(words).closest('details');
  if (!fold) throw new Error(`Nothing is folded under ${words}`);
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
}

describe('a meeting of the history', () => {
  it('that runs says so, and until when', () => {
    expect(show(entry({}, { running: true }))).toContain('Now, until 09:30');
    cleanup();
    expect(show(entry({ start: NOW - 2 * HOUR }))).not.toContain('Now');
  });

  it('has its notes marked as a fix or a lasting way, once somebody asks', () => {
    show(entry({}, { notes: [note] }));
    const mark = screen.getByText('Fix or lasting way?').closest('details');
    expect(mark?.open).toBe(false);
    fireEvent.change(screen.getByLabelText('Fix or lasting way'), { target: { value: 'fix' } });
    expect(act.markNote).toHaveBeenCalledWith('n', 'fix');
    cleanup();
    show(entry({}, { notes: [{ ...note, approach: 'approach' }] }));
    expect(screen.getAllByText('A way that lasts')[0]?.tagName).toBe('SUMMARY');
  });

  it('that the user called off by mistake is put right, and one the calendar called off is not', () => {
    expect(show(entry({ status: 'cancelled' }))).toContain('cancelled');
    expect(screen.queryByText('It did take place')).toBeNull();
    cleanup();
    show(entry({ status: 'missed', settled: 'missed' }));
    fireEvent.click(screen.getByText('It did take place'));
    expect(act.tookPlace).toHaveBeenCalledWith('m-1');
    expect(document.activeElement?.tagName).toBe('H3');
  });

  it('that the user called held by mistake is put right, and one that was worked in is not', () => {
    show(entry({ status: 'held' }));
    expect(screen.queryByText('It did not take place')).toBeNull();
    cleanup();
    show(entry({ status: 'held', settled: 'elsewhere' }));
    fireEvent.click(screen.getByText('It did not take place'));
    expect(act.didNot).toHaveBeenCalledWith('m-1');
    expect(document.activeElement?.tagName).toBe('H3');
  });

  it('takes a note and an action of either side later, and leads to its look back', () => {
    show(entry({ status: 'held' }));
    unfold('Add to this meeting');
    const add = (label: RegExp, value: string) => {
      fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });
      fireEvent.submit(screen.getByLabelText(label, { selector: 'input' }));
    };
    add(/private note/, 'Asked for more');
    add(/What .*Priya.* owes/, 'Draft it');
    expect(act.addNote).toHaveBeenCalledWith('m-1', 'Asked for more');
    expect(act.addAction).toHaveBeenCalledWith('partner', 'Draft it', 'm-1');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#reflect/m-1', '#partner/p/m-1/recap']);
  });

  it('shows a next step typed and not added, and adds it for either side once it is over', () => {
    const addStep = vi.fn(async () => true);
    const asking = { ...told, act: { ...act, addStep } as unknown as RelationshipDo };
    const closing = { useful: '', step: 'Send the offer', tryBefore: '', changeNext: '' };
    const page = (running: boolean) => (
      <HistoryEntry entry={entry({}, { closing, running })} {...asking} />
    );
    const { rerender } = render(page(true));
    expect(screen.getByText(/Typed, not added: .*Send the offer/)).toBeTruthy();
    const sides = ['Add: What I owe', 'Add: What Priya owes'];
    const buttons = () => sides.flatMap((name) => screen.queryAllByText(name));
    expect(buttons()).toEqual([]);
    rerender(page(false));
    expect(screen.getByText(/Typed, not added: .*Send the offer/)).toBeTruthy();
    for (const button of buttons()) fireEvent.click(button);
    const step = { meetingId: 'm-1', text: 'Send the offer' };
    expect(addStep.mock.calls).toEqual([
      ['me', step],
      ['partner', step],
    ]);
  });

  it('tells what was open when it began and what became of it, folded', async () => {
    const one = { meetingId: null, from: 0, owner: 'me' as const };
    const then = [
      { ...one, id: 'a', text: 'Draft it', status: 'open' as const, until: null },
      { ...one, id: 'b', text: 'Ask Dana', status: 'done' as const, until: NOW - 2 * HOUR },
      { ...one, id: 'c', text: 'Read it', status: 'dropped' as const, until: NOW - HOUR },
    ];
    render(<HistoryEntry entry={entry({ status: 'held' })} then={then} {...told} />);
    const fold = screen.getByText('Open then: 3, still open: 1').closest('details');
    expect(fold?.open).toBe(false);
    expect(screen.queryByText('Draft it')).toBeNull();
    unfold('Open then: 3, still open: 1');
    const rows = [...(fold?.querySelectorAll('li') ?? [])].map((row) => row.textContent);
    expect(rows[0]).toMatch(/Draft it.*still open/);
    expect(rows[1]).toMatch(/Ask Dana.*done today/i);
    expect(rows[2]).toMatch(/Read it.*dropped/);
  });

  it('hands over the shareable notes as text, and no private one', async () => {
    const open = { id: 'o', markdown: 'Next: the talk', visibility: 'shareable' } as NoteBlock;
    const copy = vi.fn(async () => true);
    const asking = { ...told, act: { ...act, copy } as unknown as RelationshipDo };
    const meeting = { title: 'Mentoring Priya' };
    render(<HistoryEntry entry={entry(meeting, { notes: [note, open] })} {...asking} asked />);
    fireEvent.click(screen.getByText('Copy what is shareable'));
    expect(await screen.findByText(/^Copied/)).toBeTruthy();
    expect(copy).toHaveBeenCalledWith('Mentoring Priya, Thu 14 May 2026\n\nNext: the talk');
    copy.mockResolvedValue(false);
    fireEvent.click(screen.getByText('Copy what is shareable'));
    expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
  });

  it('offers to hand over nothing where all notes are private', () => {
    show(entry({}, { notes: [note] }));
    expect(screen.queryByText('Copy what is shareable')).toBeNull();
  });

  it('tells in words whose time it was', () => {
    const talk = { me: 0, partner: 20 * MINUTE };
    expect(show(entry({ status: 'held', talk }))).toContain('Time: you 0%, Priya 100%');
    expect(screen.queryByText('100/0')).toBeNull();
  });
});
