import { serveSearch } from '@/lib/search/serve';
import { keysOfPage } from '@/lib/storage/sealing/worker-key';
import { createStore } from '@/lib/storage/store';

const store = createStore({ key: keysOfPage(self) });
const answer = serveSearch(store, (reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent) => answer(data);
