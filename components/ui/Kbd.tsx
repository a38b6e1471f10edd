/** A key, drawn; hidden from assistive technology, which learns keys from the sheet. */
export function Kbd({ children, wide }: { children: string; wide?: boolean }) {
  return (
    <span className={wide ? 'kbd wide' : 'kbd'} aria-hidden="true">
      {children}
    </span>
  );
}
