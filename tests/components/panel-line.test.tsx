// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typingNow } from '@/entrypoints/sidepanel/typing-now';
import { dockLineAs, loadDates, type QuickLogContext, readDockLine } from '@/lib/quick-log';
import { askingMore, idle, NOW, partner, show, view } from './panel-fixtures';

afterEach(cleanup);

const partners = ['Priya Nair', 'Tom Berg'].map((name) => partner(name));
let context: QuickLogContext;
beforeEach(async () => {
  const dates = await loadDates('en');
  context = { now: NOW, locale: 'en', partners, currentPartnerId: 'Priya Nair', dates };
});

const more = () =>
  askingMore({
    readLine: async (line, as) =>
      as ? dockLineAs(as, line, context) : readDockLine(line, context),
    knownForLine: async () => ({ partners, locale: 'en', currentPartnerId: 'Priya Nair' }),
  });
const line = () => screen.getByRole('textbox', { name: 'Note, action or agenda item' });
const type = (text: string, into = line()) =>
  act(async () => void fireEvent.change(into, { target: { value: text } }));
const chip = (part: string) => screen.getByRole('button', { name: new RegExp(`^${part}:`) });
const choose = async (part: string, label: string) => {
  await act(async () => chip(part).click());
  await act(async () => screen.getByRole('option', { name: new RegExp(label) }).click());
};
const send = (field = line()) => act(async () => void fireEvent.submit(field));

describe('the line at the bottom of a meeting', () => {
  it('shows how it was read before Enter: where it goes, owner, partner, date, kind', async () => {
    show({ view: view() }, { more: more() });
    expect(screen.queryByRole('group', { name: /How this was read/ })).toBeNull();
    await type('She named the trade-off');
    expect(chip('Goes to').textContent).toContain('Notes');
    expect(screen.queryByRole('button', { name: /^By when/ })).toBeNull();
    await type("I'll send the notes by 2026-06-05");
    expect(chip('Goes to').textContent).toContain('Actions');
    expect(chip('Who owes it').textContent).toContain('I owe');
    expect(chip('With whom').textContent).toContain('Priya');
    expect(chip('By when').textContent).toContain('Fri 5 Jun');
    await type("I'll send the reading list by 2026-06-05");
    expect(chip('What it is').textContent).toContain('Resource');
    await type('? the budget');
    expect(chip('Goes to').textContent).toContain('Agenda');
  });

  it('says “Task” only where no “Actions” stands beside it, or where it was chosen', async () => {
    const what = () => screen.queryByRole('button', { name: /^What it is:/ })?.textContent;
    show({ view: view() }, { more: more() });
    await type("I'll call the bank");
    expect(what()).toBeUndefined();
    await type("I'll send the reading list");
    await choose('What it is', 'Task');
    expect(what()).toContain('Task');
    cleanup();
    show({ mode: 'idle', idle: idle() }, { more: more() });
    await type("I'll call the bank", screen.getByRole('textbox', { name: 'Log an action' }));
    expect(what()).toContain('Task');
  });

  it('says which hours are agreed where it would reach the partner outside of them, and offers a day within', async () => {
    const hours = { 'Priya Nair': 'Mon-Fri 9-17' };
    const all = more();
    const known = async () => ({ ...(await all.knownForLine()), hours });
    const { act: done } = show({ view: view() }, { more: { ...all, knownForLine: known } });
    // A Saturday, then a Friday.
    await type("I'll send her the notes by 2030-06-08");
    expect(screen.getByText(/^Agreed hours: \W?Mon-Fri 9-17/)).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: /^Rather Mon 10 Jun/ }).click());
    expect(screen.queryByText(/^Agreed hours/)).toBeNull();
    await send();
    expect(done.write).toHaveBeenLastCalledWith("I'll send her the notes by 2030-06-08", {
      pins: { due: '2030-06-10' },
    });
    await type("I'll send her the notes by 2030-06-07");
    expect(screen.queryByText(/^Agreed hours/)).toBeNull();
    await type("I'll read the notes by 2030-06-08");
    expect(screen.queryByText(/^Agreed hours/)).toBeNull();
  });

  it('writes what was changed by hand, and begins the next line anew', async () => {
    const { act: done } = show({ view: view() }, { more: more() });
    await type("I'll send the notes");
    await choose('With whom', 'Tom Berg');
    await choose('Who owes it', 'Tom owes');
    expect(chip('With whom').textContent).toContain('Tom');
    await type("I'll send the notes at once");
    await send();
    expect(done.write).toHaveBeenLastCalledWith("I'll send the notes at once", {
      pins: { partner: 'Tom Berg', owner: 'partner' },
    });
    await type("I'll write");
    expect(chip('With whom').textContent).toContain('Priya');
  });

  it('goes where the user sends it, whatever it reads like', async () => {
    const { act: done } = show({ view: view() }, { more: more() });
    await type('Send the notes');
    await choose('Goes to', 'Actions');
    expect(document.activeElement).toBe(chip('Goes to'));
    expect(chip('Who owes it')).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Add' }).click());
    expect(done.write).toHaveBeenLastCalledWith('Send the notes', { as: 'action' });
    expect(document.activeElement).toBe(line());
  });

  it('comes back with what was set by hand when it could not be saved', async () => {
    const write = vi.fn(async () => false);
    const base = show({ view: view() }).act;
    cleanup();
    show({ view: view() }, { more: more(), act: { ...base, write } });
    await type("I'll send the notes");
    await choose('With whom', 'Tom Berg');
    await send();
    expect(line()).toHaveProperty('value', "I'll send the notes");
    expect(chip('With whom').textContent).toContain('Tom');
  });
});

describe('a part of the line that is being changed', () => {
  it('counts as writing: the page does not go on under it', async () => {
    show({ view: view() }, { more: more() });
    await type("I'll send the notes");
    chip('With whom').focus();
    expect(typingNow()).toBe(true);
    screen.getByRole('button', { name: /Find a question/ }).focus();
    expect(typingNow()).toBe(false);
  });
});

describe('the line when nothing runs', () => {
  it('is an action, and says nothing of where it goes', async () => {
    const always = askingMore({
      readLine: async (text) => dockLineAs('action', text, context),
      knownForLine: async () => ({ partners, locale: 'en' }),
    });
    show({ mode: 'idle', idle: idle() }, { more: always });
    await type('Send the notes', screen.getByRole('textbox', { name: 'Log an action' }));
    const parts = within(screen.getByRole('group', { name: /How this was read/ }));
    expect(parts.getAllByRole('button').length).toBeGreaterThan(3);
    expect(screen.queryByRole('button', { name: /^Goes to/ })).toBeNull();
  });
});
