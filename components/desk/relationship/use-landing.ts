import { useEffect, useRef } from 'react';

/** The name of a meeting's entry in the page. */
export function entryId(meetingId: string): string {
  return `meeting-${meetingId}`;
}

/** Takes the reader to the entry the address asks for as soon as it is there, once. */
export function useLanding(meetingId: string | null): void {
  const landed = useRef<string | null>(null);
  useEffect(() => {
    if (meetingId === null || landed.current === meetingId) return;
    const head = document.getElementById(entryId(meetingId))?.querySelector('h3');
    if (!head) return;
    landed.current = meetingId;
    head.focus({ preventScroll: true });
    head.closest('li')?.scrollIntoView({ block: 'start' });
  });
}
