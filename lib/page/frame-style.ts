import { takeRoom } from '../shared/alive';

/**
 * What stands in the page for its room: it goes with the host, and nothing of the page's own was touched. Where the
 * root is just as high as the window, layers that hang on the window make room as well.
 */
export function roomStyle(room: number, hung: boolean): string {
  const more = hung ? 'position:relative!important;' : '';
  return `@media screen{html{${takeRoom(room)};width:auto!important;min-width:0!important;${more}}}`;
}

/**
 * What is important in here wins over the page's own rules for the host, its inline style included (CSS Scoping 1,
 * 3.3), and yields only to the sheet that shows it (`aliveSheet`). Only px: rem follows the page around it.
 */
export function frameStyle(width: number, dark: boolean): string {
  return `
:host{all:initial!important;display:none!important;position:fixed!important;top:0!important;right:0!important;bottom:0!important;width:${width}px!important;z-index:2147483647!important}
hr:not([hidden]){all:initial;display:block;position:fixed;top:0;bottom:0;width:2px;background:#2a7460;pointer-events:none}
hr[hidden]{display:none}
iframe{all:initial;display:block;width:100%;height:100%;border:0;color-scheme:${dark ? 'dark' : 'normal'}}`;
}
