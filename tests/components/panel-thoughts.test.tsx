// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoProvider } from '@/components/panel/do';
import { Thoughts } from '@/components/panel/Thoughts';
import { library } from '@/lib/practice/library';
import { askingMore, doing } from './panel-fixtures';

afterEach(cleanup);

function show({ veiled = false, answer = '' } = {}) {
  const prompt = library.find(({ moment }) => moment === 'prepare');
  if (!prompt) throw new Error('no prompt to prepare with');
  const picked = {
    prompt,
    text: { id: 'panel.me', params: {} },
    why: { id: 'panel.me', params: {} },
  };
  const onAnswer = vi.fn(async () => undefined);
  const more = askingMore();
  render(
    <DoProvider value={{ do: doing(), more, singleKeys: true, veiled }}>
      <Thoughts prompts={[picked]} first={null} answerTo={() => answer} onAnswer={onAnswer} />
    </DoProvider>,
  );
  return { more, onAnswer, id: prompt.id };
}

describe('what to think about, in the panel', () => {
  it('takes the user’s thoughts down privately, and offers nothing for the agenda', () => {
    const { onAnswer, id } = show();
    expect(screen.queryByRole('button', { name: /^Raise it/ })).toBeNull();
    fireEvent.click(screen.getByText('My thoughts'));
    fireEvent.change(screen.getByRole('textbox', { name: /^My thoughts/, hidden: true }), {
      target: { value: 'She has stopped mentioning the move.' },
    });
    expect(onAnswer).toHaveBeenCalledWith(id, 'She has stopped mentioning the move.');
  });

  it('shows what was thought before', () => {
    show({ answer: 'Ask about the move.' });
    expect(screen.getByDisplayValue('Ask about the move.')).toBeTruthy();
  });

  it('is not in the page while what is private is hidden', () => {
    show({ veiled: true, answer: 'Ask about the move.' });
    expect(document.body.textContent).toBe('');
  });
});
