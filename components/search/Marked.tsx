import type { Snippet } from '@/lib/search/marks';

/** A piece of the user's own text, with what was found marked in it. Never read as HTML. */
export function Marked({ snippet: { text, marks, cut } }: { snippet: Snippet }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <bdi>
      {cut.start ? '… ' : ''}
      {parts}
      {cut.end ? ' …' : ''}
    </bdi>
  );
}
