// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Search } from '@/components/search/Search';
import { SearchSheet } from '@/components/search/SearchSheet';
import { useSearch } from '@/components/search/use-search';
import { createTranslate, speakEnglish } from '@/lib/i18n/english';
import type { SearchClient, Searching } from '@/lib/search/client';
import type { Answer, Result } from '@/lib/search/messages';
import { parseQuery } from '@/lib/search/query';
import { withoutPrivate } from '@/lib/search/veiled';
import { axe } from './axe';

const t = createTranslate();
speakEnglish();
afterEach(cleanup);

const NOW = new Date(2026, 4, 14, 10, 27).getTime();
const priya = { id: 'p', name: 'Priya Nair', stone: 'slate' };

function result(id: string, more: Partial<Result> = {}): Result {
  return {
    ...{ key: `noteBlocks/${id}`, id, table: 'noteBlocks', kind: 'note', people: [priya] },
    ...{ meeting: 'm', at: NOW, side: null, state: null, due: null, name: null },
    text: {
      text: `The plan ${id}`,
      marks: [{ start: 4, end: 8 }],
      cut: { start: false, end: true },
    },
    ...more,
  };
}

/** What the worker says of a line. */
function answered(line: string, results: Result[], more: Partial<Answer> = {}): Searching {
  const { query, chips, problems } = parseQuery(line, {
    today: '2026-05-14',
    locale: 'en',
    knows: (name) => name.startsWith('pri'),
  });
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const own = results.filter((one) => one.kind === kind);
    return { kind, total: own.length, results: own };
  });
  const answer = { n: 1, groups, total: results.length, whole: true, asks: line !== '' };
  return {
    state: { building: null, damaged: false },
    failed: false,
    answer: { ...answer, query, chips, problems, ...more },
  };
}

function Page({ first = '', ...props }: { first?: string; searching: Searching | null }) {
  const [line, setLine] = useState(first);
  return (
    <Search line={line} now={NOW} onLine={setLine} hrefOf={(place) => `#${place}`} {...props} />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: t('search.label') });
const links = () => screen.getAllByRole('link');

/** A page with a line of its own, and the search over it. */
function Panel({ closed }: { closed: () => void }) {
  const [open, setOpen] = useState(false);
  const [line, setLine] = useState('');
  return (
    <>
      <input aria-label="line of the panel" defaultValue="half a thought" />
      <button type="button" onClick={() => setOpen(true)}>
        search
      </button>
      {open ? (
        <SearchSheet
          onClose={() => {
            setOpen(false);
            closed();
          }}
        >
          <Search
            {...{ line, now: NOW, onLine: setLine }}
            searching={answered('plan', [result('a')])}
            hrefOf={String}
          />
        </SearchSheet>
      ) : null}
    </>
  );
}

type Ask = Parameters<typeof useSearch>[0];
function Asking({ open, line }: { open: Ask; line: string }) {
  useSearch(open, line);
  return null;
}

describe('the search', () => {
  it('shows what was found by kinds, with its words marked, whose it is and where it leads', async () => {
    const owed = result('a', {
      ...{ key: 'actions/a', table: 'actions', kind: 'action', meeting: null, side: 'partner' },
      ...{ state: 'open', due: '2026-05-15' },
    });
    const { container } = render(
      <Page first="plan" searching={answered('plan', [result('n'), owed])} />,
    );
    expect(await axe(container)).toEqual([]);
    const notes = screen.getByRole('region', { name: t('search.kind.note') });
    expect(notes.querySelector('mark')?.textContent).toBe('plan');
    expect(within(notes).getByRole('link').textContent).toContain('The plan n …');
    const actions = screen.getByRole('region', { name: t('search.kind.action') });
    expect(actions.textContent).toContain(t('search.side.partner'));
    expect(actions.textContent).toContain('due Fri 15 May');
    expect(links().map((one) => one.getAttribute('href'))).toEqual(['#partner/p/m', '#partner/p']);
    expect(screen.getByRole('status').textContent).toBe(t('search.count', { n: 2 }));
  });

  it('reads no markup out of what was written', () => {
    const text = {
      text: '<img src=x> plan',
      marks: [{ start: 12, end: 16 }],
      cut: { start: true, end: false },
    };
    const { container } = render(
      <Page first="plan" searching={answered('plan', [result('n', { text })])} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(links()[0]?.textContent).toContain('… <img src=x> plan');
  });

  it('is walked with the arrows and left by Enter and Escape', () => {
    const went = vi.fn((event: React.MouseEvent) => event.preventDefault());
    render(
      <Search
        {...{ line: 'plan', now: NOW, searching: answered('plan', [result('a'), result('b')]) }}
        onLine={() => undefined}
        hrefOf={(place) => `#${place}`}
        onGo={({ id }, event) => went(Object.assign(event, { of: id }))}
      />,
    );
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(went.mock.calls[0]?.[0]).toMatchObject({ of: 'a' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links()[0]);
    fireEvent.keyDown(links()[0] ?? field(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links()[1]);
    fireEvent.keyDown(links()[1] ?? field(), { key: 'Escape' });
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field());
  });

  it('names each filter, leaves it out by a press and keeps the focus in the field', () => {
    const line = 'plan with:priya open';
    render(<Page first={line} searching={answered(line, [])} />);
    const filters = screen.getByRole('list', { name: t('search.filters') });
    const names = within(filters)
      .getAllByRole('button')
      .map((one) => one.textContent?.replace(/[\u2066-\u2069]/g, ''));
    expect(names).toEqual(['With priya', 'Open']);
    fireEvent.click(within(filters).getAllByRole('button')[0] ?? field());
    expect(field().value).toBe('plan open');
    expect(document.activeElement).toBe(field());
  });

  it('says what a filter that means nothing is taken for', () => {
    render(<Page first="with:nobody" searching={answered('with:nobody', [])} />);
    expect(screen.getByText(/Nobody is called/).textContent).toContain('nobody');
  });

  it('empties the line by a button that is there only while there is something', () => {
    render(<Page first="plan" searching={answered('plan', [])} />);
    fireEvent.click(screen.getByRole('button', { name: t('search.clear') }));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: t('search.clear') })).toBeNull();
  });

  it('asks for all of a kind by a press', () => {
    const few = answered('plan', [result('n'), result('p', { kind: 'partner', meeting: null })]);
    const groups = few.answer?.groups.map((group) => ({ ...group, total: 12 })) ?? [];
    render(
      <Page first="plan" searching={{ ...few, answer: few.answer && { ...few.answer, groups } }} />,
    );
    const all = screen.getAllByRole('button', { name: t('search.all', { n: 12 }) });
    fireEvent.click(all[0] ?? field());
    expect(field().value).toBe('plan kind:note');
  });

  it('says that nothing was found only when all was looked through, and how far building is', () => {
    const whole = answered('plan', []);
    const { rerender } = render(<Page first="plan" searching={whole} />);
    const none = () => screen.queryByText(new RegExp(t('search.none')));
    expect(none()).not.toBeNull();
    rerender(
      <Page first="plan" searching={{ ...whole, state: { building: 0.4, damaged: true } }} />,
    );
    expect(none()).toBeNull();
    expect(screen.getByText(t('search.building', { n: 40 }))).not.toBeNull();
    expect(screen.getByText(t('search.damaged'))).not.toBeNull();
    rerender(<Page first="plan" searching={{ ...whole, failed: true }} />);
    expect(screen.getByText(t('search.failed'))).not.toBeNull();
  });

  it('asks the worker for more results as soon as one kind alone is wanted', () => {
    const asked: [string, number][] = [];
    let tell: (searching: Searching) => void = () => undefined;
    const open = (told: typeof tell): SearchClient => {
      tell = told;
      return { ask: (line, _, most) => void asked.push([line, most]), close: () => undefined };
    };
    const { rerender } = render(<Asking open={open} line="plan" />);
    tell(answered('plan kind:note', []));
    rerender(<Asking open={open} line="plan kind:note" />);
    expect(asked).toEqual([
      ['plan', 5],
      ['plan kind:note', 60],
    ]);
  });
});

describe('the search over the panel', () => {
  it('lets none of the panel’s keys through, and gives back what had the focus, as it was', () => {
    const [keys, closed] = [vi.fn(), vi.fn()];
    document.addEventListener('keydown', keys);
    render(<Panel closed={closed} />);
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'line of the panel' });
    line.focus();
    fireEvent.click(screen.getByText('search'));
    expect(document.activeElement).toBe(field());
    expect(screen.getByRole('dialog', { name: t('search.head') })).not.toBeNull();
    fireEvent.keyDown(links()[0] ?? field(), { key: 'x' });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(keys).not.toHaveBeenCalled();
    expect(closed).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(line);
    expect(line.value).toBe('half a thought');
    document.removeEventListener('keydown', keys);
  });

  it('shows on a shared screen what the panel shows there, and of people the name alone', () => {
    const partner = result('p', {
      kind: 'partner',
      name: { text: 'Priya', marks: [], cut: { start: false, end: false } },
    });
    const veiled = withoutPrivate(
      answered('plan', [result('n'), partner, result('g', { kind: 'goal' })]),
    );
    expect(veiled?.answer?.groups.map(({ kind }) => kind)).toEqual(['partner', 'goal']);
    expect(veiled?.answer?.groups[0]?.results[0]?.text).toBeNull();
    expect(veiled?.answer?.total).toBe(2);
  });
});
