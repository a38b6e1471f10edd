import { browser } from 'wxt/browser';

/** How a browser reads a description. */
type Markup = 'xml' | 'plain';

/** A line below the first. */
interface Suggestion {
  content: string;
  description: string;
}

/** What the browser calls as the user types after the keyword. */
export interface OmniboxListener {
  /** Typing begins. */
  start(): void;
  /** The description for the line so far. */
  suggest(line: string, markup: Markup): Promise<string>;
  /** What is found for a line: what stands in the address bar once it is chosen, and what is shown of it. */
  found(line: string, markup: Markup): Promise<readonly Suggestion[]>;
  /** The line is sent. */
  enter(line: string): Promise<void>;
}

/** Firefox shows a description as it stands; Chromium reads it as XML. */
function markup(): Markup {
  return 'sidebarAction' in browser ? 'plain' : 'xml';
}

/**
 * Connects the keyword in the address bar; call it while the background starts, or the event that
 * woke it is lost. Where there is no omnibox (Firefox for Android) nothing happens.
 */
export function listenOmnibox({ start, suggest, found, enter }: OmniboxListener): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let latest = 0;
  omnibox.onInputStarted.addListener(start);
  omnibox.onInputChanged.addListener((line, tell) => {
    latest += 1;
    const turn = latest;
    // A description that comes late must not stand beside a newer line.
    const show = (description: string) => {
      if (turn === latest) void omnibox.setDefaultSuggestion({ description });
    };
    suggest(line, markup()).then(show, () => undefined);
    const list = (all: readonly Suggestion[]) => {
      if (turn === latest) tell(all.map(({ content, description }) => ({ content, description })));
    };
    found(line, markup()).then(list, () => undefined);
  });
  omnibox.onInputEntered.addListener(enter);
}
