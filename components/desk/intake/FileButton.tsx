import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/Button';

interface Props {
  onFiles(files: File[]): void;
  multiple?: boolean;
  small?: boolean;
  /** A fuller name than the button's words, where several look the same. */
  label?: string;
  children: ReactNode;
}

/** A button that opens the browser's file dialog for calendar files. */
export function FileButton({ onFiles, multiple, small, label, children }: Props) {
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
        accept=".ics,.ical,text/calendar"
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
