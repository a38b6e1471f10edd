import type { FromFrame, ToFrame } from '../shared/beside';

const EVERY = 100;
const TRIES = 100;

export interface Line {
  say(message: ToFrame): void;
  close(): void;
}

/**
 * Hands the frame's page one end of a port, along with the token that only the two know. Until it answers nobody can
 * tell whether it listens yet, so it is asked again; the first port that it answers on is the line.
 */
export function greet(
  frame: HTMLIFrameElement,
  { token, origin }: { token: string; origin: string },
  hear: (message: FromFrame) => void,
): Line {
  let line: MessagePort | null = null;
  let tries = 0;
  const offer = () => {
    tries += 1;
    if (line || tries > TRIES) return stop();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      line ??= port1;
      if (line === port1) hear(data);
    };
    frame.contentWindow?.postMessage(token, origin, [port2]);
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  // Before, it is still the page's own empty window.
  frame.addEventListener('load', () => {
    stop();
    if (!line) timer = setInterval(offer, EVERY);
  });
  return {
    say: (message) => line?.postMessage(message),
    close() {
      stop();
      line?.close();
    },
  };
}
