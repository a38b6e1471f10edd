import { serveSwitch } from '@/lib/sealing/serve';

const answer = serveSwitch((reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent) => void answer(data);
