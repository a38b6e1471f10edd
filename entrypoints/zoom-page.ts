import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onOff } from '@/lib/browser/page-talk';
import { callPage } from '@/lib/page/call/page';
import { zoom } from '@/lib/page/call/zoom';
import { isFirst } from '@/lib/page/run';
import { runCall } from '@/lib/page/run-call';

/** In Zoom's pages, where the user has turned that on: a button beside the call, and the closing when it ends. */
export default defineUnlistedScript(() => {
  const call = callPage(document, zoom);
  if (call && isFirst(document)) runCall(document, call, { ask, connected, onOff });
});
