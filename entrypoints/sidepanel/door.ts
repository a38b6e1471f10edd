import { askIn } from '@/lib/browser/beside';
import type { ToFrame } from '@/lib/shared/beside';
import type { SiteId } from '@/lib/shared/site';

/** The way to the script around the frame; what was said before anyone listens waits. */
export interface Around {
  site: SiteId;
  port: Promise<MessagePort>;
}

/** The page around can send messages as well, but doesn't know the token. */
function portOf(token: string): Promise<MessagePort> {
  return new Promise((found) => {
    const hear = ({ data, ports: [port] }: MessageEvent) => {
      if (data !== token || !port) return;
      window.removeEventListener('message', hear);
      found(port);
    };
    window.addEventListener('message', hear);
  });
}

/**
 * Whether this frame is the one that Cairn itself put into a page: null in any other, which may show nothing. The
 * token is good for one frame and once, so a frame that is loaded again has to be opened again.
 */
export async function knock(): Promise<Around | null> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  if (window.parent === window || window.parent !== window.top || token === '') return null;
  const port = portOf(token);
  const site = await askIn(token);
  return site && { site, port };
}

/** Hears what the script around says. */
export function hearFrom(port: MessagePort, hear: (message: ToFrame) => void): () => void {
  const listen = ({ data }: MessageEvent<ToFrame>) => hear(data);
  port.addEventListener('message', listen);
  port.start();
  return () => port.removeEventListener('message', listen);
}
