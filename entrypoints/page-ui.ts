import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawButton } from '@/lib/page/button';
import { makeHost } from '@/lib/page/host';
import { offerUi } from '@/lib/page/ui';

/** Put into a page by the background, at the first button that there is to show. */
export default defineUnlistedScript(() => offerUi({ makeHost, drawButton }));
