// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GiveDo } from '@/components/desk/handover/do';
import { Give } from '@/components/desk/handover/Give';
import { TakeIn } from '@/components/desk/handover/TakeIn';
import { bundleText, givingOf } from '@/lib/handover/give';
import { noteHandover } from '@/lib/handover/handover-of';
import type { TakeJob } from '@/lib/handover/job';
import { lookAtBundle, type Taking } from '@/lib/handover/take';
import { peopleFor } from '@/lib/handover/who';
import { axe } from '../components/axe';
import { type End, fileOf, pair, take, taking } from '../handover/support';
import { actionFields, meetingFields } from '../support/rows';

afterEach(cleanup);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

async function filled() {
  const [ana, bo] = await pair();
  const { store, partner, clock } = ana;
  const start = clock.now - 86_400_000;
  const met = await store.meetings.add(
    meetingFields({ start, partnerIds: [partner], title: 'Career talk' }),
  );
  const note = { meetingId: met.id, order: 1 };
  await store.noteBlocks.add({ ...note, markdown: 'We saw *it*', visibility: 'shareable' });
  await store.noteBlocks.add({ ...note, markdown: 'For me alone', visibility: 'private' });
  await store.actions.add(actionFields({ text: 'Send the list', partnerId: partner }));
  await store.feedback.add({
    ...{ partnerId: partner, meetingId: null, source: 'mentor', text: 'Speak up more' },
  });
  await store.objectives.add({
    ...{ text: 'Learn to plan', status: 'active', order: 1, partnerIds: [partner] },
  });
  return { ana, bo };
}

async function give(at: End, more: { theirKey?: string } = {}) {
  if (more.theirKey) await noteHandover(at.store, at.partner, { theirKey: more.theirKey });
  const giving = await givingOf(at.store, at.partner);
  if (!giving) throw new Error('nobody');
  const act = {
    save: vi.fn<GiveDo['save']>(async () => true),
    showKey: vi.fn(async () => ({ line: 'cairn-key:mine', groups: ['12345', '67890'] })),
    copy: vi.fn(async () => true),
    keepKey: vi.fn<GiveDo['keepKey']>(async () => 'wrong'),
    undo: vi.fn(),
    take: vi.fn(),
  };
  const theirs = more.theirKey ? { line: more.theirKey, groups: ['55555'] } : null;
  const who = { name: '', email: '' };
  const page = { giving, who, theirs, tookAt: 1_778_000_000_000, act, arrived: false };
  const { container } = render(<Give {...page} />);
  return { act, container, giving };
}

describe('handing over', () => {
  it('shows every word that goes, and no other goes', async () => {
    const { ana } = await filled();
    const { act, container, giving } = await give(ana);
    // What opens the file dialog is hidden, which a page without layout can't tell.
    const ills = (await axe(container)).filter((one) => !one.includes('input[hidden'));
    expect(ills).toEqual([]);
    for (const words of ['We saw it', 'Career talk', 'Send the list', 'Learn to plan'])
      expect(container.textContent).toContain(words);
    expect(container.textContent).not.toContain('For me alone');
    expect(box(/Speak up more/).checked).toBe(false);
    fireEvent.click(box(/Send the list/));
    type('Your name', 'Ana');
    type('Passphrase', 'four odd little words');
    type('The same again', 'four odd little words');
    press('Save the file');
    await screen.findByText(/^The file is saved/);
    const [given, kept, who, lock] = act.save.mock.calls[0] ?? [];
    const keys = giving.rows.filter(({ table }) => ['actions', 'feedback'].includes(table));
    expect([...(kept ?? [])].sort()).toEqual(keys.map(({ key }) => key).sort());
    expect([who, lock]).toEqual([{ name: 'Ana', email: '' }, { phrase: 'four odd little words' }]);
    if (!given) throw new Error('nothing given');
    const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
    const card = { ...stamps, id: crypto.randomUUID(), name: '', email: '', line: '', secret: '' };
    const text = bundleText(given, card, 1);
    for (const words of ['We saw *it*', 'Learn to plan']) expect(text).toContain(words);
    for (const words of ['Send the list', 'Speak up', 'alone']) expect(text).not.toContain(words);
  });

  it('says what is missing before anything leaves', async () => {
    const { ana } = await filled();
    const { act } = await give(ana);
    press('Save the file');
    expect(screen.getByText(/Your name is needed/)).toBeTruthy();
    expect(screen.getByText('12 more characters are needed.')).toBeTruthy();
    for (const one of ['Charter', 'Actions', 'Shareable notes', 'Only to read']) {
      const all = screen.queryByRole('checkbox', { name: one });
      if (all) fireEvent.click(all);
    }
    type('Your name', 'Ana');
    type('Passphrase', 'four odd little words');
    type('The same again', 'four odd little words');
    press('Save the file');
    expect(screen.getByText('Nothing is chosen.')).toBeTruthy();
    expect(act.save).not.toHaveBeenCalled();
  });

  it('is locked for the partner’s key where one is known, or by a passphrase all the same', async () => {
    const { ana } = await filled();
    const { act } = await give(ana, { theirKey: 'cairn-key:theirs' });
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    type('Your name', 'Ana');
    press('Save the file');
    await waitFor(() => expect(act.save).toHaveBeenCalled());
    expect(act.save.mock.calls[0]?.[3]).toEqual({ key: 'cairn-key:theirs' });
    fireEvent.click(screen.getByRole('radio', { name: /passphrase/ }));
    expect(screen.getByLabelText('Passphrase')).toBeTruthy();
    press('Remove this key');
    expect(act.keepKey).toHaveBeenCalledWith('');
  });

  it('shows the own key to copy, and takes theirs only where it is one', async () => {
    const { ana } = await filled();
    const { act } = await give(ana);
    press('Show my key');
    await screen.findByText('cairn-key:mine');
    press('Copy my key');
    await screen.findByText('Copied');
    expect(act.copy).toHaveBeenCalledWith('cairn-key:mine');
    type('Bo’s key'.replace('Bo', '\u2068Bo\u2069'), 'cairn-key:nonsense');
    press('Keep this key');
    await screen.findByText(/This is no key of a Cairn/);
    press('Take it back');
    expect(act.undo).toHaveBeenCalled();
  });
});

async function asked(at: End, text: string) {
  const of: Taking = taking(at, text);
  const look = await lookAtBundle(at.store, of);
  const people = await peopleFor(at.store, of.bundle);
  const { bundle, partnerId, first } = of;
  return { bundle, people, partnerId, look, first, astray: false, otherKey: false };
}

function show(job: TakeJob) {
  const act = {
    ...{ onFile: vi.fn(), onUnlock: vi.fn(), onWho: vi.fn(), onTake: vi.fn() },
    ...{ onUndo: vi.fn(), onClose: vi.fn() },
  };
  const { container, rerender } = render(<TakeIn job={job} act={act} arrived={false} />);
  const next = (one: TakeJob) => rerender(<TakeIn job={one} act={act} arrived={false} />);
  return { act, container, next };
}

describe('taking in', () => {
  it('proposes whose it is, and leaves out what is not ticked', async () => {
    const { ana, bo } = await filled();
    const text = await fileOf(ana);
    const { act, container } = show({ state: 'asking', asked: await asked(bo, text) });
    expect(await axe(container)).toEqual([]);
    expect(document.activeElement?.textContent).toBe('What this file would change');
    expect(screen.getByText('Known by the name.')).toBeTruthy();
    fireEvent.click(box(/Send the list/));
    press('Take it in');
    const [picks] = act.onTake.mock.calls[0] ?? [];
    expect([...picks.values()]).toEqual(['out']);
    fireEvent.change(screen.getByLabelText('Who is it?'), { target: { value: '' } });
    expect(act.onWho).toHaveBeenCalledWith(null);
  });

  it('says that nothing is new, what stays and what is not taken', async () => {
    const { ana, bo } = await filled();
    const text = await fileOf(ana);
    await take(bo, text);
    const of = await asked(bo, text);
    const refused = [{ table: 'actions', why: 'taken' as const }];
    const { container } = show({
      ...{ state: 'asking', asked: { ...of, look: { ...of.look, refused, withheld: 2 } } },
    });
    expect(screen.getByText(/^Nothing new/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
    expect(screen.getByText(/2 entries stay as they are here/)).toBeTruthy();
    expect(container.textContent).toContain('1 · named as an entry that belongs elsewhere here');
  });

  it('shows what both changed side by side, the later one chosen, and hands on the choice', async () => {
    const { ana, bo } = await filled();
    await take(bo, await fileOf(ana));
    const [action] = bo.store.actions.read(await bo.store.actions.table.toArray());
    ana.clock.now += 5;
    bo.clock.now += 9;
    await ana.store.actions.patch(action?.id ?? '', { text: 'Ana’s wording' });
    await bo.store.actions.patch(action?.id ?? '', { text: 'Bo’s wording' });
    const of = await asked(bo, await fileOf(ana));
    const { act, container } = show({ state: 'asking', asked: of });
    expect(await axe(container)).toEqual([]);
    const group = screen.getByRole('group', { name: 'Changed by both of you' });
    const mine = within(group).getByRole<HTMLInputElement>('radio', { name: /Bo’s wording/ });
    expect(mine.checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: /Ana’s wording/ }));
    press('Take it in');
    expect([...(act.onTake.mock.calls[0]?.[0] ?? [])]).toEqual([
      [`actions/${action?.id}`, 'theirs'],
    ]);
  });

  it('asks for the passphrase, says what stopped it, and takes it back', () => {
    const file = new File(['x'], 'a.cairn');
    const { act, next } = show({ state: 'locked', file, wrong: false });
    type('Passphrase', 'words');
    press('Open');
    expect(act.onUnlock).toHaveBeenCalledWith(file, 'words');
    next({ state: 'stopped', reason: { id: 'hand.stop.other', params: {} } });
    expect(screen.getByRole('alert').textContent).toMatch(/locked for another key/);
    next({ state: 'done', partnerId: 'p', name: 'Ana Costa' });
    press('Take it back');
    expect(act.onUndo).toHaveBeenCalledWith('p');
  });
});
