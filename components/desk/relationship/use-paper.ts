import { type RefObject, useEffect } from 'react';

/** Opens what is folded for as long as it is printed. */
function unfold(section: Element): () => void {
  const folded = [...section.querySelectorAll<HTMLDetailsElement>('.dk-tl details:not([open])')];
  for (const one of folded) one.open = true;
  return () => {
    for (const one of folded) one.open = false;
  };
}

/** Prints the section of a list, where `ready` says that all of it is on the page, with nothing folded and nothing around it. */
export function usePaper(
  list: RefObject<HTMLElement | null>,
  ready: boolean,
  print: () => void,
  done: () => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is ready
  useEffect(() => {
    const section = list.current?.closest('section');
    if (!ready || !section) return;
    const fold = unfold(section);
    section.dataset.paper = '';
    const after = () => {
      fold();
      delete section.dataset.paper;
      done();
    };
    window.addEventListener('afterprint', after, { once: true });
    print();
    return () => window.removeEventListener('afterprint', after);
  }, [ready]);
}
