// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Session } from '@/components/sessions/Session';
import { Whole } from '@/components/sessions/Whole';
import { sessionTexts } from '@/lib/i18n/session-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { newPartner } from '@/lib/mentoring/new-partner';
import { beginSession } from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { type SessionView, sessionView } from '@/lib/sessions/query';
import type { Store } from '@/lib/storage/store';
import { testStore } from '../support/store';

await addTexts(sessionTexts);
const NOW = Date.UTC(2026, 4, 14, 9);
let store: Store;
let id: string;
let partnerId: string;
let show: (view: SessionView) => void;

const look = async () => {
  const view = await sessionView(store, id);
  if (!view) throw new Error('no session');
  return view;
};
/** The session as it lies on the disk now, as the live query would bring it. */
const follow = async () => {
  const view = await look();
  await act(async () => show(view));
};

beforeEach(async () => {
  ({ store } = testStore(NOW));
  partnerId = (await store.partners.add(newPartner({ name: 'Priya Raman' }))).id;
  id = (await beginSession(store, { partnerId, kind: 'charter', focusId: null })).id;
  const deeds = sessionDo(store, { sessionId: id, partnerId, meetingId: null }, async (run) => {
    await run();
    return true;
  });
  const all = { act: deeds, chair: 'mentor', phase: 'developing', name: 'Priya' } as const;
  const page = (view: SessionView) => <Session {...all} view={view} />;
  const { rerender } = render(page(await look()));
  show = (view) => rerender(page(view));
  await turn('Next', 2);
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** To another part of the talk. */
async function turn(name: 'Back' | 'Next', part: number) {
  press(name);
  await vi.waitFor(async () => {
    await follow();
    screen.getByText(new RegExp(`^Part ${part} of 3`));
  });
}
const fields = () => screen.getAllByRole<HTMLTextAreaElement>('textbox');
const values = () => fields().map(({ value }) => value);
const type = (at: number, value: string) => {
  const field = fields()[at];
  if (!field) throw new Error('no field');
  fireEvent.change(field, { target: { value } });
};
const asked = () => screen.getByRole('group').querySelector('legend')?.textContent;

it('asks for one boundary at a time: both wishes and what is agreed, the others as lines', () => {
  expect(asked()).toBe('How often, and how long?');
  expect(fields()).toHaveLength(3);
  const lines = screen.getAllByRole('button').map((one) => one.textContent);
  expect(lines).toEqual([
    'Pause',
    'Where do you talk most freely?',
    'How do we reach each other in between?',
    'At which hours, and when not?',
    'Which areas stay out of our talks?',
    'Back',
    'Next',
  ]);
});

it('goes on and back by question, the keyboard with it, and loses nothing that was typed', async () => {
  type(0, 'Weekly');
  type(2, 'Every two weeks');
  press('Next');
  expect(asked()).toBe('Where do you talk most freely?');
  expect(document.activeElement).toBe(fields()[0]);
  type(1, 'Outside');
  press('Back');
  // At once: what is still on its way to the disk is there all the same.
  expect(values()).toEqual(['Weekly', '', 'Every two weeks']);
  expect(document.activeElement).toBe(fields()[0]);
  await vi.waitFor(async () => {
    await follow();
    expect(screen.getByText('Priya wishes: Outside')).toBeTruthy();
  });
  press(/^At which hours/);
  expect(asked()).toBe('At which hours, and when not?');
  expect(screen.getByRole('button', { name: /^How often.*Every two weeks$/ })).toBeTruthy();
});

it('comes to the next part after the last question, and back to that one', async () => {
  press(/^Which areas/);
  await turn('Next', 3);
  expect(fields()).toHaveLength(3);
  await turn('Back', 2);
  expect(asked()).toBe('Which areas stay out of our talks?');
});

it('begins at what nothing was said of yet, and moves nothing while it is written', async () => {
  type(2, 'Every two weeks');
  await vi.waitFor(async () =>
    expect((await look()).charter?.boundaries.rhythm.agreed).toBeTruthy(),
  );
  await follow();
  expect(asked()).toBe('How often, and how long?');
  await turn('Back', 1);
  await turn('Next', 2);
  expect(asked()).toBe('Where do you talk most freely?');
});

it('stands whole on the desk, each boundary named for who hears it', async () => {
  const view = await look();
  cleanup();
  const rest = { chair: 'mentor', phase: 'developing', name: 'Priya' } as const;
  render(<Whole {...rest} view={view} act={{} as never} />);
  expect(screen.getAllByRole('group')).toHaveLength(5);
  expect(fields()).toHaveLength(21);
});
