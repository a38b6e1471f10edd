// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PrepareDo } from '@/components/desk/prepare/do';
import { PromptCard } from '@/components/desk/prepare/PromptCard';
import { library } from '@/lib/practice/library';

afterEach(cleanup);

const act: PrepareDo = {
  raise: vi.fn(),
  unraise: vi.fn(),
  raiseOwn: vi.fn(async () => true),
  putAway: vi.fn(),
  another: vi.fn(),
  lessOf: vi.fn(),
  answer: vi.fn(async () => undefined),
  expectation: vi.fn(async () => undefined),
  openPanel: vi.fn(),
  choosePartner: vi.fn(),
};

function show(answer: string) {
  const prompt = library.find(({ moment }) => moment === 'prepare');
  if (!prompt) throw new Error('no prompt to prepare with');
  const said = { id: 'panel.me', params: {} } as const;
  const picked = { prompt, text: said, why: said };
  const { container } = render(
    <PromptCard picked={picked} line={null} answer={answer} act={act} />,
  );
  const fold = container.querySelector('details');
  const opener = fold?.querySelector('summary');
  if (!fold || !opener) throw new Error('no fold');
  return { fold, opener };
}

describe('“My thoughts”', () => {
  it('takes the focus into its field when it is opened by hand', () => {
    const { fold, opener } = show('');
    opener.focus();
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('leaves the focus where it is when it comes open, or is closed', () => {
    const { fold, opener } = show('Kept');
    fireEvent(fold, new Event('toggle'));
    expect(document.activeElement).toBe(document.body);
    opener.focus();
    fold.open = false;
    fireEvent(fold, new Event('toggle'));
    expect(document.activeElement).toBe(opener);
  });
});
