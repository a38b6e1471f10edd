import { serveSearch } from '@/lib/search/serve';
import { createStore } from '@/lib/storage/store';

const answer = serveSearch(createStore(), (reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent) => answer(data);
