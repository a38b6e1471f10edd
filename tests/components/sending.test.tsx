// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddLine } from '@/components/panel/AddLine';
import type { Known } from '@/components/quick-log/known';
import { QuickLog } from '@/components/quick-log/QuickLog';
import type { Wording } from '@/lib/i18n/translate';
import type { QuickLogDraft } from '@/lib/quick-log';

afterEach(cleanup);

const full: Wording = { id: 'popup.error.full', params: {} };
const known: Known = { partners: [], locale: 'en' };

/** A field whose saves end when, and as, the test says. */
interface Bench {
  field(): HTMLElement;
  sent: string[];
  end(saved: boolean): Promise<void>;
}

function slow<T>() {
  const ends: ((value: T) => void)[] = [];
  const save = () => new Promise<T>((resolve) => ends.push(resolve));
  return { save, end: (value: T) => act(async () => ends.shift()?.(value)) };
}

function panelLine(): Bench {
  const sent: string[] = [];
  const { save, end } = slow<boolean>();
  const onAdd = (text: string) => {
    sent.push(text);
    return save();
  };
  render(<AddLine label="Line" placeholder="" onAdd={onAdd} />);
  return { field: () => screen.getByLabelText('Line'), sent, end };
}

function popupLine(): Bench {
  const sent: string[] = [];
  const { save, end } = slow<Wording | null>();
  const onLog = (draft: QuickLogDraft) => {
    sent.push(draft.text);
    return save();
  };
  render(<QuickLog known={known} onLog={onLog} />);
  const field = () => screen.getByLabelText('Who promised what, by when?');
  return { field, sent, end: (saved) => end(saved ? null : full) };
}

describe.each([
  ['a line of the panel', panelLine],
  ['the quick log', popupLine],
])('%s', (_, open) => {
  const type = (field: HTMLElement, value: string) =>
    act(async () => void fireEvent.change(field, { target: { value } }));
  const enter = (field: HTMLElement) => act(async () => void fireEvent.submit(field));

  it('is empty in the same event as Enter, and keeps what is typed while saving', async () => {
    const { field, end } = open();
    await type(field(), 'One');
    fireEvent.submit(field());
    expect(field()).toHaveProperty('value', '');
    await type(field(), 'Tw');
    await end(true);
    expect(field()).toHaveProperty('value', 'Tw');
  });

  it('sends a second line after the first, though Enter comes early', async () => {
    const { field, sent, end } = open();
    await type(field(), 'One');
    await enter(field());
    await type(field(), 'Two');
    await enter(field());
    expect(sent).toEqual(['One']);
    await end(true);
    expect(sent).toEqual(['One', 'Two']);
  });

  it('puts back what failed, and never over what is being typed', async () => {
    const { field, sent, end } = open();
    await type(field(), 'One');
    await enter(field());
    await end(false);
    expect(field()).toHaveProperty('value', 'One');
    await enter(field());
    await type(field(), 'Two');
    await end(false);
    expect(field()).toHaveProperty('value', 'Two');
    await enter(field());
    await end(true);
    expect(field()).toHaveProperty('value', 'One');
    expect(sent).toEqual(['One', 'One', 'Two']);
  });

  it('loses neither of two lines that fail in a row', async () => {
    const { field, end } = open();
    await type(field(), 'One');
    await enter(field());
    await type(field(), 'Two');
    await enter(field());
    await end(false);
    await end(false);
    expect(field()).toHaveProperty('value', 'One');
    await enter(field());
    await end(true);
    expect(field()).toHaveProperty('value', 'Two');
  });
});

describe('a line that is left', () => {
  const open = (button?: string) => {
    const onAdd = vi.fn(async () => true);
    render(<AddLine label="Line" placeholder="" onAdd={onAdd} button={button} />);
    const field = screen.getByLabelText('Line');
    field.focus();
    fireEvent.change(field, { target: { value: ' Draft it ' } });
    return { onAdd, field };
  };
  it.each([undefined, 'Add'])('keeps what stands in it and adds nothing', async (button) => {
    const { onAdd, field } = open(button);
    await act(async () => void fireEvent.blur(field));
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }));
    expect(onAdd).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', ' Draft it ');
  });
  it('adds by its button, and is ready for the next', async () => {
    const { onAdd, field } = open('Add');
    const button = screen.getByRole('button', { name: 'Add' });
    button.focus();
    await act(async () => button.click());
    expect(onAdd.mock.calls).toEqual([['Draft it']]);
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
