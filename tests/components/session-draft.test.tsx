// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Chooser } from '@/components/sessions/Chooser';
import { InlineAdd } from '@/components/sessions/InlineAdd';
import { sessionTexts } from '@/lib/i18n/session-texts';
import { addTexts } from '@/lib/i18n/speaking';

await addTexts(sessionTexts);
afterEach(cleanup);

function Line({
  name,
  onAdd = vi.fn(async () => true),
}: {
  name: string;
  onAdd?: () => Promise<boolean>;
}) {
  return <InlineAdd draft={name} label="What first?" placeholder="A step" onAdd={onAdd} />;
}
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'What first?' });

it('a step that is typed and not yet added is there again after another part, and gone once added', () => {
  const first = render(<Line name="s path.first" />);
  fireEvent.change(field(), { target: { value: 'Ask for the chair' } });
  first.unmount();
  const other = render(<Line name="s assume.test" />);
  expect(field().value).toBe('');
  other.unmount();
  const onAdd = vi.fn(async () => true);
  const again = render(<Line name="s path.first" onAdd={onAdd} />);
  expect(field().value).toBe('Ask for the chair');
  fireEvent.submit(field());
  expect(field().value).toBe('');
  again.unmount();
  render(<Line name="s path.first" />);
  expect(field().value).toBe('');
});

it('the choice of a session takes whoever asked for it there', () => {
  render(<Chooser choices={[]} onBegin={vi.fn()} onClose={vi.fn()} />);
  expect(document.activeElement?.textContent).toBe('Which one would help today?');
});
