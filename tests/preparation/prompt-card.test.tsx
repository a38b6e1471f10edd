// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PrepareDo } from '@/components/desk/prepare/do';
import { PromptCard } from '@/components/desk/prepare/PromptCard';
import { library } from '@/lib/practice/library';
import type { Moment } from '@/lib/practice/prompt';

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

function show(answer: string, when: Moment = 'prepare') {
  const prompt = library.find(({ moment }) => moment === when);
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

describe('a question for the user alone', () => {
  const raises = () => screen.queryByRole('button', { name: /^Raise it/ });
  const enter = () => {
    const card = screen.getByRole('listitem');
    card.focus();
    fireEvent.keyDown(card, { key: 'Enter' });
  };

  it('is thought about, and never put on the agenda, which both may see', () => {
    const { fold } = show('');
    expect(raises()).toBeNull();
    enter();
    expect(act.raise).not.toHaveBeenCalled();
    expect(fold.open).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('goes on the agenda where it is one to ask aloud', () => {
    show('', 'open');
    expect(raises()).not.toBeNull();
    enter();
    expect(act.raise).toHaveBeenCalledOnce();
  });
});
