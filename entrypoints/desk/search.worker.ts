import { serveSearch } from '@/lib/search/serve';
import { keysOfPage } from '@/lib/storage/sealing/worker-key';
import { createStore } from '@/lib/storage/store';

const key = keysOfPage(self);
const answer = serveSearch(createStore({ key }), (reply) => self.postMessage(reply), key);
self.onmessage = ({ data }: MessageEvent) => answer(data);
