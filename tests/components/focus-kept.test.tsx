// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFocusKept } from '@/components/sessions/use-focus-kept';

afterEach(cleanup);

function Box({ items }: { items: readonly string[] }) {
  const box = useFocusKept<HTMLDivElement>(items.length);
  return (
    <>
      <div ref={box}>
        {items.map((one) => (
          <button key={one} type="button">
            {one}
          </button>
        ))}
      </div>
      <button type="button">elsewhere</button>
    </>
  );
}

describe('the focus of a box', () => {
  it('moves to what is left when its own goes, and stays where it was elsewhere', () => {
    const { rerender } = render(<Box items={['one', 'two', 'three']} />);
    screen.getByText('one').focus();
    rerender(<Box items={['two', 'three']} />);
    expect(document.activeElement?.textContent).toBe('two');
    screen.getByText('elsewhere').focus();
    rerender(<Box items={['three']} />);
    expect(document.activeElement?.textContent).toBe('elsewhere');
  });
});
