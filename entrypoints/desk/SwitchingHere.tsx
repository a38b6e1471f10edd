import { useEffect, useRef, useState } from 'react';
import { Switching } from '@/components/desk/lock/Switching';
import { SwitchFailed, type Work } from '@/lib/sealing/failed';

interface Props {
  what: 'sealing' | 'opening';
  /** Only the rest of it, which can't be called off. */
  late?: boolean;
  run(work: Work): Promise<unknown>;
}

/** From here on all is sealed, and what lay here before is taken off the disk. */
const SEALED = 0.5;

const again = () => location.reload();

/** Turns the lock on or off in place of the desk, and begins the desk anew after that. */
export function SwitchingHere({ what, late = false, run }: Props) {
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
      late={late || (what === 'sealing' && share >= SEALED)}
      failed={failed}
      onCancel={() => end.current.abort()}
      onBack={again}
    />
  );
}
