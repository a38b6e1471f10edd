import { ROOM } from '../shared/alive';

/**
 * The button's own style, in px, since rem follows the page around it. Numbers and colours are the tokens of
 * components/styles. A host with `[dark]` stands on a dark ground, whatever the system says. What is important in here
 * wins over the page's own rules for the host (CSS Scoping 1, 3.3), and yields only to the sheet that shows it
 * (`aliveSheet`). What the page could learn of the words in here it can't: a font of any name may be the page's own,
 * which is asked for by the letters that are there, so only the browser's generic ones are named; and words are drawn by
 * `content`, where neither `window.find` nor a selection gets.
 */
export const style = `
:host{all:initial!important;display:none!important}
[data-t]::before{content:attr(data-t)}
.w{--s:#fff;--i:#1a1f1c;--j:#48514b;--e:#798179;--l:#cbd1ca;--m:#17634f;--f:#e1efe8;position:relative;display:inline-block;padding:8px 16px;
font:500 13px/20px system-ui,sans-serif}
:host([dark]) .w{--s:#181c1a;--i:#ecefec;--j:#b9c1bb;--e:#778079;--l:#3b433f;--m:#74c7aa;--f:#1c3229}
.edge,.away{position:fixed;inset:0 auto auto 0;z-index:2147483647;padding:0}
.edge{inset:auto calc(12px + var(${ROOM},0px)) 96px auto}
*{box-sizing:border-box!important}
button{all:unset;cursor:default}
.c{display:inline-flex;align-items:center;gap:7px;min-height:34px;padding:0 12px 0 10px;border-radius:17px;background:var(--s);color:var(--i);box-shadow:inset 0 0 0 1px var(--e)}
.c.maybe{box-shadow:none;border:1px dashed var(--e)}
button:hover{background:var(--f)}
button:focus-visible{outline:2px solid var(--m);outline-offset:2px}
svg{flex:none;width:16px;height:16px;fill:var(--m)}
.n{font-weight:400;color:var(--j);padding-inline-start:7px;border-inline-start:1px solid var(--l);line-height:16px}
.round{padding:12px;border-radius:50%}
.round svg{width:20px;height:20px}
.p{position:absolute;z-index:1;top:100%;inset-inline-start:16px;width:max-content;max-width:min(280px,100vw - 8px);max-height:calc(100vh - 8px);overflow:auto;overflow-wrap:anywhere;padding:8px;border-radius:12px;background:var(--s);color:var(--i);box-shadow:0 0 0 1px var(--l),0 8px 24px #141e182e}
.up{top:auto;bottom:100%}
ul{margin:0 0 8px;padding:4px 8px;list-style:none;font-weight:400;color:var(--j)}
li+li{margin-top:4px}
.p button{display:block;width:100%;padding:4px 8px;border-radius:6px}
@media (forced-colors:active){.c,.p{border:1px solid}button:hover{outline:2px solid Highlight}svg{fill:CanvasText}}`;
