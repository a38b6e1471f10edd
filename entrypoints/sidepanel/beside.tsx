import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Edge, Refused, type Seen } from '@/components/beside/Edge';
import { besideTexts } from '@/components/beside/texts';
import { keepShape } from '@/lib/browser/beside-shapes';
import { shelfReady } from '@/lib/browser/quiet-shelf';
import { addTexts } from '@/lib/i18n/speaking';
import type { FromFrame, Place, Shape } from '@/lib/shared/beside';
import { type Around, hearFrom, knock } from './door';
import { onEscape } from './escape';
import { onPointer } from './on-pointer';
import { useSeen } from './use-seen';

/** After the page has touched the panel, clicks count again only when it has been left alone for so long, ms. */
const STEADY = 500;

/** Once there is a heading, reading begins there, if nothing else has the focus by then. */
function focusIn(): void {
  window.focus();
  const panel = document.getElementById('panel');
  const enter = () => {
    const heading = panel?.querySelector<HTMLElement>('h1');
    if (!heading) return false;
    if (document.activeElement !== document.body) return true;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  if (enter() || !panel) return;
  const drawn = new MutationObserver(() => {
    if (enter()) drawn.disconnect();
  });
  drawn.observe(panel, { childList: true, subtree: true });
}

function useAround({ site, port }: Around) {
  const [placed, setPlaced] = useState<{ place: Place; shape: Shape } | null>(null);
  const [untouched, setUntouched] = useState(true);
  const line = useRef<MessagePort | null>(null);
  const say = (message: FromFrame) => line.current?.postMessage(message);
  useEffect(() => {
    let stop = () => {};
    void port.then((found) => {
      line.current = found;
      const unheard = hearFrom(found, (message) => {
        if (message.type === 'placed') setPlaced(message);
        else if (message.type === 'untouched') setUntouched(message.yes);
        else focusIn();
      });
      const unpressed = onEscape(() => found.postMessage({ type: 'leave' } satisfies FromFrame));
      const unwatched = onPointer(() => found.postMessage({ type: 'look' } satisfies FromFrame));
      found.postMessage({ type: 'ready' } satisfies FromFrame);
      stop = () => {
        unheard();
        unpressed();
        unwatched();
      };
    });
    return () => stop();
  }, [port]);
  const onShape = (shape: Shape) => {
    say({ type: 'shape', shape });
    void keepShape(site, shape).catch(() => undefined);
  };
  const onPull = (width: number | null) => say({ type: 'pull', width });
  return { placed, untouched, does: { onShape, onPull, onClose: () => say({ type: 'close' }) } };
}

function Beside({ around, children }: { around: Around; children: ReactNode }) {
  const { placed, untouched, does } = useAround(around);
  const seen: Seen = useSeen(untouched, STEADY);
  const folded = placed?.shape.folded ?? false;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-folded', folded);
    // The rest of the page does as in a window that nobody sees, or sees again.
    document.dispatchEvent(new Event('visibilitychange'));
  }, [folded]);
  return (
    <>
      {placed ? <Edge {...placed} seen={seen} {...does} /> : <div className="covered" />}
      <div id="panel">{children}</div>
    </>
  );
}

/** The frame that the panel stands in. */
export interface Frame {
  /** What is shown, around the panel or in its place. */
  around(panel: ReactNode): ReactNode;
  /** Closes the frame: it can't be loaded anew. */
  leave(): void;
}

/** Asks whether the panel may be shown in this frame. */
export async function besideAPage(): Promise<Frame> {
  const [around] = await Promise.all([knock(), addTexts(besideTexts), shelfReady]);
  const close: FromFrame = { type: 'close' };
  const leave = () => void around?.port.then((port) => port.postMessage(close));
  if (!around) return { around: () => <Refused />, leave };
  return { around: (panel) => <Beside around={around}>{panel}</Beside>, leave };
}
