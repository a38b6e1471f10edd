const keyOf = (meetingId: string) => `cairn.raise.${meetingId}`;

/** The line that was typed for a meeting's agenda and not sent, '' when there is none. */
export function begunLine(meetingId: string): string {
  return localStorage.getItem(keyOf(meetingId)) ?? '';
}

/** Keeps a line as it is typed, so that a page opened anew begins with it; an empty one goes. */
export function keepLine(meetingId: string, line: string): void {
  try {
    if (line) localStorage.setItem(keyOf(meetingId), line);
    else localStorage.removeItem(keyOf(meetingId));
  } catch {
    // A full shelf must not stop anyone from typing.
  }
}
