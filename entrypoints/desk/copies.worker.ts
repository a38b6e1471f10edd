import { serve } from '@/lib/copies/serve';
import { keysOfPage } from '@/lib/storage/sealing/worker-key';
import { createStore } from '@/lib/storage/store';

const store = createStore({ key: keysOfPage(self) });
const room = () => navigator.storage.estimate();
const answer = serve(store, (reply) => self.postMessage(reply), room);
self.onmessage = ({ data }: MessageEvent) => void answer(data);
