// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuestionsDo } from '@/components/desk/questions/do';
import { Questions } from '@/components/desk/questions/Questions';
import { en } from '@/lib/i18n/en';
import { speak, word } from '@/lib/i18n/translate';
import { packFile, readPackFile } from '@/lib/packs/file';
import { PER_PACK } from '@/lib/packs/limits';
import type { FullPack } from '@/lib/packs/query';
import { library, wordingOf } from '@/lib/practice';
import type { OwnRow } from '@/lib/practice/own';
import { axe } from '../components/axe';
import { ownRow } from '../packs/rows';

afterEach(cleanup);
beforeEach(() => speak('en', en));

const pack = (n: number, name: string, rows: OwnRow[], change = {}): FullPack => {
  const { id, createdAt, updatedAt, deletedAt } = ownRow(n);
  return { id, createdAt, updatedAt, deletedAt, name, hidden: false, prompts: rows, ...change };
};
const dare = ownRow(11, { text: 'What did you not dare to ask?', purpose: 'probe' });
const hidden = ownRow(12, { text: 'Hidden one', moment: 'reflect', purpose: null, hidden: true });
const courage = pack(1, 'Courage', [dare, hidden]);
const worded = library.map((prompt) => ({
  prompt,
  text: word(wordingOf(prompt, { name: '…', goal: '…' })),
}));

function doing() {
  return {
    add: vi.fn<QuestionsDo['add']>(async () => true),
    edit: vi.fn<QuestionsDo['edit']>(async () => true),
    hide: vi.fn<QuestionsDo['hide']>(),
    remove: vi.fn<QuestionsDo['remove']>(),
    rename: vi.fn<QuestionsDo['rename']>(async () => true),
    hidePack: vi.fn<QuestionsDo['hidePack']>(),
    removePack: vi.fn<QuestionsDo['removePack']>(),
    save: vi.fn<QuestionsDo['save']>(),
    read: vi.fn(readPackFile),
    less: vi.fn<QuestionsDo['less']>(),
  };
}

function show(packs: FullPack[] = [courage], lessOf: string[] = []) {
  const act = doing();
  const page = () => (
    <Questions packs={packs} library={worded} lessOf={lessOf} arrived={false} act={act} />
  );
  const { container } = render(page());
  return { act, container };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name);
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const clean = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
async function bring(text: string) {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no field for files');
  fireEvent.change(input, { target: { files: [new File([text], 'a.json')] } });
}

describe('writing a question', () => {
  it('makes the first pack by itself, with the usual choices', async () => {
    const { act } = show([]);
    press('Write a question');
    expect(screen.queryByLabelText('Pack')).toBeNull();
    write('Question', '  What   now? ');
    fireEvent.keyDown(field('Question'), { key: 'Enter' });
    await waitFor(() => expect(act.add).toHaveBeenCalled());
    expect(act.add.mock.calls[0]).toEqual([
      { name: 'My questions' },
      [expect.objectContaining({ text: 'What now?', moment: 'live', chair: 'both', phases: [] })],
    ]);
    await waitFor(() => expect(screen.queryByLabelText('Question')).toBeNull());
  });

  it('says how much is too much, and keeps what was typed', async () => {
    const { act } = show([]);
    press('Write a question');
    write('Question', 'x'.repeat(120));
    expect(screen.getByText('20 characters left')).toBeTruthy();
    write('Question', '🌱'.repeat(143));
    expect(
      screen.getByText('Shorten it by 3: a question has at most 140 characters.'),
    ).toBeTruthy();
    press('Save');
    await Promise.resolve();
    expect(act.add).not.toHaveBeenCalled();
    write('Question', '  ');
    press('Save');
    await screen.findByText('Write the question first.');
    expect(act.add).not.toHaveBeenCalled();
  });

  it('goes into a pack that is there, unless it is full', async () => {
    const full = pack(
      2,
      'Full',
      Array.from({ length: PER_PACK }, (_, n) => ownRow(n + 20)),
    );
    const { act } = show([courage, full]);
    press('Write a question');
    write('Question', 'One more?');
    press('Save');
    await screen.findByText('It is full: 300 questions are the most.');
    fireEvent.change(screen.getByLabelText('Pack'), { target: { value: courage.id } });
    press('Save');
    await waitFor(() =>
      expect(act.add).toHaveBeenCalledWith({ id: courage.id }, [
        expect.objectContaining({ text: 'One more?' }),
      ]),
    );
  });
});

describe('the user’s own packs', () => {
  it('open a question to change, hide or delete it', async () => {
    const { act } = show();
    const row = screen.getByText(dare.text).closest('li');
    if (!row) throw new Error('no row');
    fireEvent.click(within(row).getByRole('button'));
    write('Question', 'What did you dare?');
    fireEvent.change(field('When it is asked'), { target: { value: 'reflect' } });
    expect(screen.queryByLabelText('What it is for')).toBeNull();
    fireEvent.click(within(row).getByRole('button', { name: 'Hide' }));
    expect(act.hide).toHaveBeenCalledWith(dare.id, true);
    fireEvent.click(within(row).getByRole('button', { name: 'Delete' }));
    expect(act.remove).toHaveBeenCalledWith(dare.id);
    press('Save');
    await waitFor(() =>
      expect(act.edit).toHaveBeenCalledWith(
        dare.id,
        expect.objectContaining({ text: 'What did you dare?', moment: 'reflect' }),
      ),
    );
  });

  it('show letter by letter what goes into a file, and nothing hidden', () => {
    const { act } = show();
    press(/^Share:/);
    expect(screen.getByText(/^This is all that goes: 1 question/)).toBeTruthy();
    expect(field('The file').value).toBe(packFile(courage));
    expect(field('The file').value).not.toContain('Hidden one');
    expect(act.save).not.toHaveBeenCalled();
    press('Save the file');
    expect(act.save).toHaveBeenCalledWith(courage);
  });

  it('are renamed, hidden and deleted as a whole', async () => {
    const { act } = show();
    press(/^Rename:/);
    write('Name of the pack', ' Calm ');
    press('Save');
    await waitFor(() => expect(act.rename).toHaveBeenCalledWith(courage.id, 'Calm'));
    press(/^Hide:.*Courage/);
    expect(act.hidePack).toHaveBeenCalledWith(courage.id, true);
    press(/^Delete:.*Courage/);
    expect(act.removePack).toHaveBeenCalledWith(courage.id);
  });
});

describe('a file that is brought', () => {
  const file = packFile(
    pack(3, 'courage', [
      ownRow(31, { text: 'WHAT did you not dare to ask' }),
      ownRow(32, { text: 'New?' }),
      ownRow(33, { text: 'Newer?' }),
    ]),
  );

  it('is previewed, and its new questions join the pack of that name', async () => {
    const { act } = show();
    await bring(file);
    await screen.findByText('2 questions are new.');
    expect(screen.getByText('1 is asked already, in the same words.')).toBeTruthy();
    const heading = () => clean(document.activeElement?.textContent);
    await waitFor(() => expect(heading()).toBe('From a file: courage'));
    expect(act.add).not.toHaveBeenCalled();
    press('Add 2 questions');
    await waitFor(() => expect(act.add).toHaveBeenCalled());
    const [into, questions] = act.add.mock.calls[0] ?? [];
    expect(into).toEqual({ id: courage.id });
    expect(questions?.map(({ text }: { text: string }) => text)).toEqual(['New?', 'Newer?']);
    await waitFor(() => expect(screen.queryByText('2 questions are new.')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Read a pack from a file');
  });

  it('is kept apart under a free name, twins and all, if that is chosen', async () => {
    const { act } = show();
    await bring(file);
    await screen.findByText('2 questions are new.');
    fireEvent.click(screen.getByLabelText('Add these, too'));
    const apart = screen.getAllByRole('radio').at(-1);
    expect(clean(apart?.closest('label')?.textContent)).toBe('Apart, as “courage 2”');
    if (apart) fireEvent.click(apart);
    press('Add 3 questions');
    await waitFor(() => expect(act.add).toHaveBeenCalled());
    expect(act.add.mock.calls[0]?.[0]).toEqual({ name: 'courage 2' });
    expect(act.add.mock.calls[0]?.[1]).toHaveLength(3);
  });

  it('that is none gets a sentence, and changes nothing', async () => {
    const { act } = show();
    const told = [
      [file.slice(0, 40), /can’t be read as a pack/],
      ['{}', /no pack of questions/],
      [file.replace('"version": 1', '"version": 2'), /newer Cairn/],
    ] as const;
    for (const [text, sentence] of told) {
      await bring(text);
      expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
      await screen.findByText(sentence);
    }
    expect(act.add).not.toHaveBeenCalled();
  });

  it('shows tags as letters', async () => {
    show();
    await bring(
      JSON.stringify({ ...JSON.parse(file), name: '<b>x</b>', prompts: [{ text: '<img src=x>' }] }),
    );
    await screen.findByText('1 question is new.');
    expect(screen.getByText('<img src=x>')).toBeTruthy();
    expect(document.querySelector('.qs-bring img, .qs-bring b')).toBeNull();
  });
});

describe('the library’s questions', () => {
  it('are found by their words, with the user’s own', async () => {
    show();
    fireEvent.change(screen.getByLabelText('Search the questions'), {
      target: { value: 'not DARE' },
    });
    await screen.findByText('1 question found');
    await waitFor(() =>
      expect(screen.getByText('No question of Cairn’s has these words.')).toBeTruthy(),
    );
    expect(screen.getByText(dare.text)).toBeTruthy();
  });

  it('are wanted less, and asked again; the first meeting’s three always come', async () => {
    const [one] = library.filter(({ moment }) => moment === 'close');
    const { act } = show([], [one?.id ?? '']);
    fireEvent.click(screen.getByLabelText('Only what I want less of (1)'));
    press(/^Ask it again:/);
    expect(act.less).toHaveBeenCalledWith(one?.id, false);
    fireEvent.click(screen.getByLabelText('Only what I want less of (1)'));
    const first = screen.getByText('Before the first meeting').closest('details');
    if (!first) throw new Error('no moment');
    first.open = true;
    fireEvent(first, new Event('toggle'));
    expect(within(first).queryAllByRole('button')).toEqual([]);
  });

  it('and the whole page are what axe-core wants', async () => {
    const { container } = show([courage, pack(2, 'Other', [], { hidden: true })], [dare.id]);
    press('Write a question');
    // Nobody meets it: the page of this test has no style sheet of the browser's that hides it.
    container.querySelector('input[type=file]')?.remove();
    expect(await axe(container)).toEqual([]);
  });
});
