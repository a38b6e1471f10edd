// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useMemo, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { Known } from '@/components/quick-log/known';
import { QuickLog } from '@/components/quick-log/QuickLog';
import { newPartner } from '@/lib/mentoring/new-partner';
import { createJournal } from '@/lib/popup/journal';
import type { PopupModel } from '@/lib/popup/model';
import { watchPopup } from '@/lib/popup/watch';
import { loadDates } from '@/lib/quick-log';
import { addSample } from '@/lib/sample/add';
import { HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { addPartner, freshStore, meeting, NOW } from './rows';

const openPanel = vi.fn();
const openDesk = vi.fn();
const noGoals = async () => [];

interface Shown {
  store: Store;
  singleKeys?: boolean;
  unread?: string | null;
}
function Page({ store, singleKeys = true, unread = null }: Shown) {
  const [known, setKnown] = useState<Known>({ partners: [], locale: 'en' });
  const [model, setModel] = useState<PopupModel | null>(null);
  const journal = useMemo(() => createJournal(store), [store]);
  useEffect(() => {
    const names = (found: Partial<Known>) => setKnown((before) => ({ ...before, ...found }));
    return watchPopup(store, { model: setModel, names, failed: () => {} });
  }, [store]);
  const wires = { ...journal, openPanel, openDesk, loadGoals: noGoals };
  return <Popup {...{ known, model, singleKeys, unread }} trouble={null} {...wires} />;
}

async function open(store: Store, singleKeys?: boolean) {
  // The reader of dates is loaded lazily; once it is in the module cache, a tick is enough.
  await loadDates('en');
  render(<Page store={store} singleKeys={singleKeys} />);
  await screen.findByText('Last logged');
}

const line = () => screen.getByLabelText('Who promised what, by when?');
const chip = (part: string) => screen.getByRole('button', { name: new RegExp(`^${part}:`) });
const send = () => act(async () => void fireEvent.submit(line()));
async function type(text: string) {
  await act(async () => void fireEvent.change(line(), { target: { value: text } }));
}
const logged = async (text: string) =>
  (
    await within(await screen.findByRole('region', { name: 'Last logged' })).findByText(text)
  ).closest('li');

afterEach(() => {
  cleanup();
  openPanel.mockClear();
});

describe('the popup', () => {
  it('says of the page in front that it can’t be read', async () => {
    const store = freshStore();
    render(<Page store={store} unread="Outlook" />);
    expect(await screen.findByText(/can’t read this Outlook page just now/)).toBeTruthy();
    cleanup();
    render(<Page store={store} />);
    expect(screen.queryByText(/can’t read this/)).toBeNull();
  });

  it('reads a line into chips, logs it on Enter and is ready for the next', async () => {
    const store = freshStore();
    await addPartner(store, 'Priya Nair');
    await open(store);
    await type("I'll send Priya the notes by 2026-06-05");
    await waitFor(() => expect(chip('With whom').textContent).toContain('Priya'));
    expect(chip('Who owes it').textContent).toContain('I owe');
    expect(chip('By when').textContent).toContain('Fri 5 Jun');
    await send();
    expect((await logged('Send Priya the notes'))?.textContent).toContain('I owe Priya, Fri 5 Jun');
    expect(line()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(line());
    expect(screen.getByText('Logged: Send Priya the notes')).toBeTruthy();
  });

  it('says that a calendar waits for a sign-in, and leads there', async () => {
    const store = freshStore();
    const [signIn] = await store.signIns.addMany([
      {
        ...{ provider: 'google', subject: '1', name: 'sam@example.org', clientId: 'c' },
        ...{ tenant: '', scopes: [], problem: { id: 'signIn.again', params: {} } },
      },
    ]);
    await open(store);
    fireEvent.click(await screen.findByText('See calendars'));
    expect(openDesk).toHaveBeenCalledWith('calendars');
    await act(() => store.signIns.patch(signIn?.id ?? '', { problem: null }));
    await waitFor(() => expect(screen.queryByText('See calendars')).toBeNull());
  });

  it('says of a meeting of the sample that it is one, and of no other', async () => {
    const store = freshStore();
    await addSample(store);
    await open(store);
    expect(await screen.findByText('Sample')).toBeTruthy();
    cleanup();
    const own = freshStore();
    await own.meetings.add(meeting([await addPartner(own, 'Priya Nair')], NOW + HOUR));
    await open(own);
    expect(await screen.findByText('Priya Nair')).toBeTruthy();
    expect(screen.queryByText('Sample')).toBeNull();
  });

  it('shows both partners of the next meeting', async () => {
    const store = freshStore();
    const ids = [await addPartner(store, 'Priya Nair'), await addPartner(store, 'Tom Berg')];
    await store.meetings.add(meeting(ids, NOW + HOUR));
    await open(store);
    const next = await screen.findByRole('region', { name: 'Next meeting' });
    expect(within(next).getByText('Priya Nair, Tom Berg')).toBeTruthy();
    const faces = Array.from(next.querySelectorAll('.stone'), (face) => face.textContent);
    expect(faces).toEqual(['PN', 'TB']);
  });

  it('waits for the partners before it logs, lest it make one twice', async () => {
    const log = vi.fn(async () => null);
    const known: Known = { partners: [], locale: 'en', loading: true };
    const partners = [{ id: 'p', name: 'Priya Nair', stone: 'loch', chair: 'mentor' } as const];
    const { rerender } = render(<QuickLog known={known} onLog={log} />);
    await type('send notes to Priya');
    await send();
    expect(log).not.toHaveBeenCalled();
    await act(async () => rerender(<QuickLog known={{ partners, locale: 'en' }} onLog={log} />));
    expect(log).toHaveBeenCalledTimes(1);
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ partnerId: 'p' }), 'mentor');
  });

  it('changes a part by keys, and keeps it while the line is typed on', async () => {
    await open(freshStore());
    await type('send the notes');
    const owner = chip('Who owes it');
    owner.focus();
    fireEvent.keyDown(owner, { key: 'ArrowDown' });
    const list = screen.getByRole('listbox', { name: 'Who owes it' });
    expect(document.activeElement).toBe(list);
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(chip('Who owes it'));
    await type('send the notes again');
    expect(chip('Who owes it').textContent).toContain('They owe');
    await send();
    expect((await logged('Send the notes again'))?.textContent).toContain('They owe');
  });

  it('opens a list at a letter typed on the chip, and Escape leaves all as it was', async () => {
    await open(freshStore());
    await type('tidy up');
    fireEvent.keyDown(chip('What it is'), { key: 'c' });
    const list = screen.getByRole('listbox');
    const active = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Contact');
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(chip('What it is').textContent).toContain('Task');
  });

  it('takes any date from the browser’s own field', async () => {
    await open(freshStore());
    await type('send the notes');
    fireEvent.click(chip('By when'));
    await act(async () => void fireEvent.click(screen.getByText('Pick a date')));
    const field = screen.getByLabelText('Pick a date');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '2031-01-09' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(chip('By when').textContent).toContain('9 Jan');
  });

  it('finds one of many partners by typing', async () => {
    const store = freshStore();
    for (let at = 0; at < 12; at += 1) await addPartner(store, `Person ${at}`);
    await addPartner(store, 'Zoë Ångström');
    await open(store);
    await type('send the notes');
    fireEvent.click(chip('With whom'));
    const find = await screen.findByRole('combobox');
    fireEvent.change(find, { target: { value: 'ang' } });
    fireEvent.keyDown(find, { key: 'Enter' });
    expect(chip('With whom').textContent).toContain('Zoë');
  });

  it('offers somebody new in the chair the user usually sits in', async () => {
    const store = freshStore();
    await store.partners.add(newPartner({ name: 'Helen Okafor', chair: 'mentee' }));
    await open(store);
    await type('send notes to Dana');
    await waitFor(() => expect(chip('Your chair').textContent).toContain('Dana mentors me'));
  });

  it('offers a new partner, whose chair can be changed, and can be told not to', async () => {
    const store = freshStore();
    await open(store);
    await type('send notes to Dana');
    expect(chip('With whom').textContent).toContain('New partner: Dana');
    fireEvent.click(chip('Your chair'));
    fireEvent.click(screen.getByRole('option', { name: 'Dana mentors me' }));
    await send();
    await logged('Send notes to Dana');
    const [dana] = store.partners.read(await store.partners.table.toArray());
    expect(dana).toMatchObject({ name: 'Dana', chair: 'mentee' });
    await type('send notes to Tom');
    fireEvent.click(chip('With whom'));
    fireEvent.click(screen.getByRole('option', { name: 'For anyone' }));
    await send();
    await logged('Send notes to Tom');
    expect(await store.partners.table.count()).toBe(1);
  });

  it('asks which of two is meant before it logs', async () => {
    const store = freshStore();
    await addPartner(store, 'Priya Nair');
    await addPartner(store, 'Priya Shah');
    await open(store);
    await type('send Priya the notes');
    await waitFor(() => expect(chip('With whom').textContent).toContain('Which Priya?'));
    await send();
    expect(screen.getByRole('alert').textContent).toContain('More than one Priya fits');
    expect(document.activeElement).toBe(chip('With whom'));
    expect(await store.actions.table.count()).toBe(0);
  });

  it('undoes by U, and puts back', async () => {
    const store = freshStore();
    await open(store);
    await type('send the notes');
    await send();
    await logged('Send the notes');
    fireEvent.keyDown(document.body, { key: 'u' });
    fireEvent.click(await screen.findByText('Put it back'));
    expect(await logged('Send the notes')).toBeTruthy();
  });

  it('leaves to U nothing that was logged before the popup opened', async () => {
    const store = freshStore();
    await open(store);
    await type('send the notes');
    await send();
    await logged('Send the notes');
    cleanup();
    await open(store);
    await logged('Send the notes');
    await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
    await type('call the bank');
    await send();
    await logged('Call the bank');
    fireEvent.keyDown(document.body, { key: 'u' });
    await screen.findByText('Put it back');
    await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
    const left = store.actions.read(await store.actions.table.toArray());
    expect(left.map(({ text }) => text)).toEqual(['Send the notes']);
  });

  it('opens the panel in the event of the key itself, but not while typing or when single keys are off', async () => {
    await open(freshStore());
    fireEvent.keyDown(line(), { key: 'p' });
    expect(openPanel).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'p' });
    expect(openPanel).toHaveBeenCalledTimes(1);
    cleanup();
    await open(freshStore(), false);
    fireEvent.keyDown(document.body, { key: 'p' });
    expect(openPanel).toHaveBeenCalledTimes(1);
  });

  it('keeps the text when the disk is full, and when the line is too long', async () => {
    const store = freshStore();
    store.db.rows('actions').hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await open(store);
    await type('send the notes');
    await send();
    expect(screen.getByRole('alert').textContent).toContain('storage is full');
    expect(line()).toHaveProperty('value', 'send the notes');
    const long = 'word '.repeat(401);
    await type(long);
    await send();
    expect(screen.getByRole('alert').textContent).toContain('up to 2,000 characters');
    expect(line()).toHaveProperty('value', long);
  });
});
