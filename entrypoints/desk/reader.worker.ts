import { readRequest } from '@/lib/desk/read-request';

self.onmessage = ({ data }: MessageEvent) => readRequest(data, (reply) => self.postMessage(reply));
