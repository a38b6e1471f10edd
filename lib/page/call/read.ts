import type { PageCall } from '../types';
import { type Address, type CallIdentity, type CallSite, ICON, type Sign } from './site';

/** A call, a page that should be one but isn't understood, or no call. */
export type SeenCall = PageCall | 'unreadable' | null;

/** What one look at a page gives: for `followCall`. */
export interface CallLook {
  seen: SeenCall;
  /** What the address names. */
  named: CallIdentity | null;
  /** Some sign of a call is there, agreeing with another or not. */
  some: boolean;
}

/** Nobody sees what is in these; Meet keeps screens that are past. */
const HIDDEN = '[hidden],[style*="display: none"],[style*="display:none"]';

/**
 * The documents in which a site's call may be shown: the page's own and, where it runs in a frame of the same
 * origin, that frame's (one of another origin gives none). Whoever watches the page watches these.
 */
export function callDocuments(page: Document, { frame }: CallSite): Document[] {
  const inner = frame && page.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  return inner ? [page, inner] : [page];
}

/**
 * One look at a site's page at `url`, which names a call or none: which it is and how far it is, by at least two signs
 * that agree; 'unreadable' when the address or one sign says that it is a call and no two agree; null when it is none.
 * Asks only whether things are there: no text of the page, no name and no value is read, but the names of icons.
 * The call's `id` is '' where the address doesn't name it (`followCall` remembers it); `url` then is the page's,
 * without what stands behind the path.
 */
export function lookAtCall(
  page: Document,
  at: CallSite,
  url: Address,
  named: CallIdentity | null,
): CallLook {
  const documents = callDocuments(page, at);
  const holds = (sign: Sign) =>
    documents.some((one) =>
      typeof sign === 'string' ? shows(one, sign) : sign.test(pathOf(one === page ? url : one)),
    );
  let some = holds(at.between ?? '');
  for (const [state, not, first, ...others] of some ? [] : at.rows) {
    const begun = holds(first);
    // Where two are left of three, they may agree without the first.
    const agree = (begun || others.length > 1) && others.filter(holds).length + +begun > 1;
    if (agree && !holds(not)) {
      const call = named ?? { site: at.site, id: '', url: url.origin + url.pathname };
      return { seen: { ...call, state }, named, some: true };
    }
    some ||= begun;
  }
  return { seen: some || named ? 'unreadable' : null, named, some };
}

function pathOf(place: Address | Document): string {
  const { pathname, search } = 'location' in place ? place.location : place;
  return pathname + search;
}

/** Asks for one selector after another: for a browser that is several times less work than for all at once. */
function shows(document: Document, selectors: string): boolean {
  return selectors !== '' && selectors.split(',').some((selector) => showsOne(document, selector));
}

/** The first that is there is mostly shown, and found sooner than all of them. */
function showsOne(document: Document, selector: string): boolean {
  const first = document.querySelector(selector);
  return !!first && (isShown(first) || [...document.querySelectorAll(selector)].some(isShown));
}

function isShown(one: Element): boolean {
  return (one.localName !== 'i' || one.textContent?.trim() === ICON) && !one.closest(HIDDEN);
}
