// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Frame } from '@/components/desk/frame/Frame';
import { KeysSheet } from '@/components/desk/frame/KeysSheet';
import { useHelpKey } from '@/components/desk/frame/use-help-key';

afterEach(cleanup);

function Page({ on, onHelp }: { on: boolean; onHelp(): void }) {
  useHelpKey(on, onHelp);
  return <input aria-label="Text" />;
}

describe('the key for help', () => {
  it('asks for it, but not while typing, nor where single keys are off', () => {
    const onHelp = vi.fn();
    const { rerender } = render(<Page on onHelp={onHelp} />);
    fireEvent.keyDown(screen.getByLabelText('Text'), { key: '?' });
    fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
    expect(onHelp).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(onHelp).toHaveBeenCalledOnce();
    rerender(<Page on={false} onHelp={onHelp} />);
    fireEvent.keyDown(document.body, { key: '?' });
    expect(onHelp).toHaveBeenCalledOnce();
  });
});

describe('the keys of the desk', () => {
  const show = () => {
    const on = { onSingleKeys: vi.fn(), onClose: vi.fn() };
    render(<KeysSheet singleKeys {...on} />);
    return on;
  };

  it('stand in a dialog of their own, place by place', () => {
    show();
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Keys' });
    expect(dialog.open).toBe(true);
    const heads = screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent);
    expect(heads).toEqual(['Everywhere', 'Actions', 'Prepare', 'Partner']);
  });

  it('let no key through to the page below', () => {
    show();
    const below = vi.fn();
    document.addEventListener('keydown', below);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'u' });
    document.removeEventListener('keydown', below);
    expect(below).not.toHaveBeenCalled();
  });

  it('are closed by button, by "?" again, and by a click beside them', () => {
    const { onClose } = show();
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    for (const close of [
      () => fireEvent.click(screen.getByRole('button', { name: 'Close' })),
      () => fireEvent.keyDown(dialog, { key: '?' }),
      () => fireEvent.click(dialog),
    ]) {
      onClose.mockClear();
      close();
      expect([dialog.open, onClose.mock.calls.length]).toEqual([false, 1]);
      dialog.showModal();
    }
    fireEvent.click(screen.getByText('Actions'));
    expect(dialog.open).toBe(true);
  });

  it('can be turned off there', () => {
    const { onSingleKeys } = show();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSingleKeys).toHaveBeenCalledWith(false);
  });

  it('are a button at the side for whoever has no such key', () => {
    const onKeys = vi.fn();
    render(
      <Frame place="found" counts={{ asks: 0, repairs: 0 }} onKeys={onKeys}>
        <p />
      </Frame>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(onKeys).toHaveBeenCalledOnce();
  });
});
