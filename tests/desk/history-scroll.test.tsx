// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { History } from '@/components/desk/relationship/History';
import { entryId } from '@/components/desk/relationship/use-landing';
import { ready } from '@/lib/desk/live';
import type { HistoryPart } from '@/lib/desk/relationship/history-outline';
import type { Partner } from '@/lib/mentoring/partner';

const ids = Array.from({ length: 130 }, (_, n) => `m${n}`);
const partner = { name: 'Priya Nair' } as Partner;
const print = vi.fn();
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  print.mockClear();
});

function Part({ part, onThere }: { part: HistoryPart; onThere(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: as a part does that was read
  useEffect(onThere, []);
  return part.ids.map((id) => (
    <div key={id} id={entryId(id)}>
      <h3 tabIndex={-1}>{id}</h3>
    </div>
  ));
}

const shown = (at: string | null = null) =>
  render(
    <History
      {...{ ids: ready(ids), at, partner, onPrint: print }}
      years={async () => [{ year: 2025, months: [12, 3] }]}
      placeOf={async (date) => (date === '2025-03-31' ? 100 : 500)}
      part={(part, onThere) => <Part part={part} onThere={onThere} />}
    />,
  );
const heads = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
const rest = () =>
  act(async () => {
    for (const run of idle.splice(0)) run();
  });
const open = async (words: string) => {
  const fold = screen.getByText(words).closest('details');
  if (!fold) throw new Error(`Nothing is folded under ${words}`);
  await act(async () => {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  });
};

it('begins with the latest and goes on by itself until all of it is on the page, each once', async () => {
  shown();
  expect(heads()).toEqual(ids.slice(0, 30));
  for (let n = 0; n < 4; n += 1) await rest();
  expect(heads()).toEqual(ids);
  expect(idle).toEqual([]);
});

it('brings a far meeting with those around it, and leads there', async () => {
  shown('m99');
  await act(async () => undefined);
  expect(document.activeElement?.textContent).toBe('m99');
  expect(heads()).toContain('m80');
  expect(heads()).toContain('m110');
});

it('jumps to a month, to a day that is typed, and back to the latest', async () => {
  shown();
  await open('Jump to a date');
  await open('2025');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'March 2025' })));
  expect(document.activeElement?.textContent).toBe('m100');
  const day = screen.getByLabelText('Day');
  fireEvent.change(day, { target: { value: '2019-01-01' } });
  await act(async () => fireEvent.submit(day));
  // Before the first of all there is the first of all.
  expect(document.activeElement?.textContent).toBe('m129');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'The latest' })));
  expect(document.activeElement?.textContent).toBe('m0');
});

it('is printed once all of it is there, and then as before', async () => {
  const { container } = shown();
  const section = container.querySelector('section');
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Print' });
  await act(async () => fireEvent.click(button));
  expect(print).toHaveBeenCalledTimes(1);
  expect(heads()).toEqual(ids);
  expect(section?.dataset.paper).toBe('');
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  expect(section?.dataset.paper).toBeUndefined();
  expect(button.disabled).toBe(false);
});
