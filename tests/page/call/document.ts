import { Window } from 'happy-dom';
import { callSiteOf, identityOf } from '@/lib/page/call/identity';
import { type CallLook, lookAtCall } from '@/lib/page/call/read';
import { type CallStandIn, type CallStep, wordsIn } from '../../stand-ins/pages/call-page';

export interface Shown {
  page: Document;
  url: URL;
}

/** A page with this in its body, and in that of its frame where there is one. */
export function pageOf(address: string, body: string, framed?: string): Shown {
  const page = new Window({ url: address }).document as unknown as Document;
  page.body.innerHTML = body.replace(/ srcdoc="[^"]*"/, '');
  const frame = page.querySelector('iframe');
  if (framed !== undefined) {
    if (!frame) throw new Error('The page has no frame to fill');
    // happy-dom loads nothing into frames, which a browser does at once when they are of the same origin.
    const inner = new Window({ url: address }).document as unknown as Document;
    inner.body.innerHTML = framed;
    Object.defineProperty(frame, 'contentDocument', { value: inner });
  }
  return { page, url: new URL(address) };
}

/** A stand-in at one of its steps. */
export function standInAt(standIn: CallStandIn, step: CallStep, lang = 'en'): Shown {
  const words = wordsIn(lang);
  const framed = step === 'home' ? undefined : standIn.framed?.(step, words);
  return pageOf(standIn.address(step), standIn.body(step, words), framed);
}

/** The look that the script of the address's site takes. */
export function lookAt(page: Document, url: URL): CallLook {
  const at = callSiteOf(url);
  return at ? lookAtCall(page, at, url, identityOf(url)) : { seen: null, named: null, some: false };
}
