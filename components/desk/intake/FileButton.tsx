import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/Button';

interface Props {
  onFiles(files: File[]): void;
  multiple?: boolean;
  small?: boolean;
  /** A fuller name than the button's words, where several look the same. */
  label?: string;
  /** Which files the dialog offers first: calendar files, unless said otherwise. */
  accept?: string;
  children: ReactNode;
}

/** A button that opens the browser's file dialog. */
export function FileButton({
  onFiles,
  multiple,
  small,
  label,
  accept = '.ics,.ical,text/calendar',
  children,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small={small} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen twice in a row only if the field forgets it.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
