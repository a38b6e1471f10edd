// Before anything else in the page: whatever a script builds on opens what is closed, lies, or tells the page of it.
(() => {
  globalThis.caught = [];
  const catching = (what, ...values) => {
    for (const value of values) {
      const text = typeof value === 'string' ? value : '';
      if (value?.dataset?.cairn !== undefined || /page-event|meetingId/.test(text))
        globalThis.caught[globalThis.caught.length] = what;
    }
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    globalThis.caught[globalThis.caught.length] = 'attachShadow';
    return attachShadow.call(this, { ...init, mode: 'open', serializable: true, clonable: true });
  };
  for (const [owner, names] of [
    [Node.prototype, ['appendChild', 'insertBefore']],
    [Element.prototype, ['append', 'after', 'setAttribute', 'remove']],
    [EventTarget.prototype, ['addEventListener']],
    [JSON, ['stringify']],
    [String.prototype, ['slice', 'trim']],
    [Array.prototype, ['every', 'some', 'flatMap']],
  ]) {
    for (const name of names) {
      const own = owner[name];
      owner[name] = function (...args) {
        catching(name, this, ...args);
        return own.apply(this, args);
      };
    }
  }
  Element.prototype.checkVisibility = () => false;
  Document.prototype.elementFromPoint = () => null;
  Document.prototype.createTreeWalker = () => {
    throw new Error('no');
  };
  globalThis.getComputedStyle = () => ({ opacity: '1', visibility: 'visible' });
  globalThis.MutationObserver = class {
    observe() {}
    disconnect() {}
  };
  for (const name of ['button', 'words', 'meetingId', 'makeHost', 'cairnInPage']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      set(value) {
        globalThis.caught[globalThis.caught.length] = `set ${name}`;
        Object.defineProperty(this, name, { value, writable: true, configurable: true });
      },
    });
  }
  // A window answers to the names of what stands in it.
  for (const id of ['cairnInPage', 'cairnPageUi', 'cairnOffer', 'cairnBeside']) {
    const named = document.createElement('dialog');
    named.id = id;
    document.body.append(named);
  }
})();
