import { serve } from '@/lib/copies/serve';
import { createStore } from '@/lib/storage/store';

const answer = serve(createStore(), (reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent) => void answer(data);
