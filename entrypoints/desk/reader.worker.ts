import { readRequest } from '@/lib/sync/read-request';

self.onmessage = ({ data }: MessageEvent) => readRequest(data, (reply) => self.postMessage(reply));
