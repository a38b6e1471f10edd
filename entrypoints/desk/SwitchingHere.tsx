import { useEffect, useRef, useState } from 'react';
import { Switching } from '@/components/desk/lock/Switching';
import { SwitchFailed, type Work } from '@/lib/sealing/failed';
import { ASIDE } from '@/lib/storage/renewal/name';

interface Props {
  what: 'sealing' | 'opening';
  run(work: Work): Promise<unknown>;
}

const again = () => location.reload();

/** Turns the lock on or off in place of the desk, and begins the desk anew after that. */
export function SwitchingHere({ what, run }: Props) {
  const [share, setShare] = useState(0);
  const [failed, setFailed] = useState<'failed' | 'full' | null>(null);
  const end = useRef(new AbortController());
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    run({ signal: end.current.signal, onProgress: setShare }).then(again, (error: unknown) => {
      const why = error instanceof SwitchFailed ? error.why : 'failed';
      if (why === 'cancelled') again();
      else setFailed(why === 'full' ? 'full' : 'failed');
    });
  }, [run]);
  return (
    <Switching
      what={what}
      share={share}
      late={what === 'sealing' && share >= ASIDE}
      failed={failed}
      onCancel={() => end.current.abort()}
      onBack={again}
    />
  );
}
