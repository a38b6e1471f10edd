// What the page does against what stands in it; each is called by a test.
(() => {
  const host = () => document.querySelector('[data-cairn]');

  /** Everything that events hand out of elements which the document doesn't hold itself. */
  const inside = new Set();
  const types = Object.keys(window).filter((name) => name.startsWith('on'));
  for (const type of [...types.map((name) => name.slice(2)), 'focusin', 'focusout']) {
    const look = (event) => {
      for (const name in event) {
        const value = event[name];
        const hidden = value instanceof Node && value !== document && value.isConnected;
        if (hidden && value.getRootNode() !== document) inside.add(value.getRootNode());
      }
      for (const one of event.composedPath()) if (one instanceof ShadowRoot) inside.add(one);
    };
    addEventListener(type, look, true);
  }

  /** Clicks of all kinds that nobody made. */
  function press() {
    const options = { bubbles: true, composed: true, cancelable: true, view: window };
    host().click();
    for (const type of ['pointerdown', 'pointerup'])
      host().dispatchEvent(new PointerEvent(type, options));
    for (const type of ['mousedown', 'mouseup', 'click', 'contextmenu'])
      host().dispatchEvent(new MouseEvent(type, options));
    for (const key of ['Enter', ' ', 'F10'])
      for (const type of ['keydown', 'keyup'])
        host().dispatchEvent(new KeyboardEvent(type, { ...options, key, shiftKey: true }));
    host().focus();
  }

  /** All ways in that need no event. */
  function open() {
    const tried = (act) => {
      try {
        return act() ?? null;
      } catch {
        return null;
      }
    };
    return [
      tried(() => host().shadowRoot),
      tried(() => host().attachInternals().shadowRoot),
      tried(() => host().attachShadow({ mode: 'open' })),
      tried(() => host().cloneNode(true).shadowRoot),
      tried(() => host().getHTML({ serializableShadowRoots: true })) || null,
      tried(() => host().textContent) || null,
    ];
  }

  /** Which of some words the page can find in what it shows. */
  const finds = (words) =>
    words.filter((word) => {
      getSelection().removeAllRanges();
      const found = window.find(word, true);
      getSelection().removeAllRanges();
      return found;
    });

  /** A font of the page's own under each name: whoever draws a letter with it has it asked for. */
  function fonts(names) {
    const style = document.createElement('style');
    style.textContent = names
      .map((name, at) => `@font-face{font-family:${name};src:url(/font-${at})}`)
      .join('');
    document.head.append(style);
  }

  const { el } = globalThis.standIn;
  const cardOf = (id, title, when) =>
    el(
      'div',
      { role: 'dialog' },
      el(
        'div',
        { id: 'xDetDlg', 'data-eventid': btoa(`${id} ana@m`).replace(/=+$/, '') },
        el(
          'div',
          { id: 'xDetDlgWhen' },
          el('span', { id: 'rAECCd', role: 'heading' }, title),
          el('div', {}, when),
        ),
      ),
    );

  /** Changes in every frame for so many ms, an event nobody knows opened in every other; answers how many frames. */
  function storm(ms, when) {
    const until = performance.now() + ms;
    const place = document.body.appendChild(document.createElement('div'));
    let frames = 0;
    return new Promise((resolve) => {
      const frame = () => {
        frames += 1;
        host()?.remove();
        place.textContent = '';
        for (let at = 0; at < 60; at += 1) place.append(el('p', {}, `${frames} ${at}`));
        const id = `storm${String(frames).padStart(6, '0')}`;
        if (frames % 2) place.append(cardOf(id, `Mentoring Storm ${frames}`, when));
        if (performance.now() < until) requestAnimationFrame(frame);
        else {
          place.remove();
          resolve(frames);
        }
      };
      frame();
    });
  }

  /** Posts what Cairn's own scripts say to each other, every way a page can. */
  function forge(messages) {
    const channel = new BroadcastChannel('cairn');
    for (const message of messages) {
      window.postMessage(message, '*');
      channel.postMessage(message);
      host()?.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      for (const api of [globalThis.chrome, globalThis.browser])
        api?.runtime?.sendMessage?.(message);
    }
    channel.close();
  }

  globalThis.hostile = { press, open, finds, fonts, storm, forge, inside };
})();
