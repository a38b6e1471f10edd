import { createReaderHandler } from '../calendar/sources/ics/worker-handler';

const handle = createReaderHandler((reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }) => void handle(data));
