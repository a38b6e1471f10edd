import { useEffect, useState } from 'react';
import { t } from '@/components/ui/text';
import { keepVeil, readVeil } from '@/lib/panel/veil';

/** Whether this meeting's private parts are hidden, as for a shared screen, and the switch for it. */
export function useVeil(meetingId: string | null, say: (words: string) => void) {
  const [veiled, setVeiled] = useState(false);
  const [of, setOf] = useState<string | null>(null);
  // Looked up before anything is painted: what is hidden must not show for a moment.
  if (meetingId !== of) {
    setOf(meetingId);
    setVeiled(meetingId !== null && readVeil(localStorage, meetingId));
  }
  useEffect(() => {
    const other = () => setVeiled(meetingId !== null && readVeil(localStorage, meetingId));
    window.addEventListener('storage', other);
    return () => window.removeEventListener('storage', other);
  }, [meetingId]);
  const veil = () => {
    if (meetingId === null) return;
    keepVeil(localStorage, meetingId, !veiled);
    setVeiled(!veiled);
    say(t(veiled ? 'panel.said.unveiled' : 'panel.said.veiled'));
  };
  return { veiled, veil };
}
