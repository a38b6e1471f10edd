import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onOff } from '@/lib/browser/page-talk';
import { callPage } from '@/lib/page/call/page';
import { isFirst } from '@/lib/page/run';
import { runCall } from '@/lib/page/run-call';

/** In the pages of calls that the user has turned on: a button beside the call, and the closing when it ends. */
export default defineUnlistedScript(() => {
  const call = callPage(document);
  if (call && isFirst(document)) runCall(document, call, { ask, connected, onOff });
});
