// The dialogs of the page: an opened event, a task, a day's list. What it imitates and what not: index.ts beside it.
globalThis.standIn.popup = ({ eventid, dayOf, chipOf }) => {
  const { el, timesOf } = globalThis.standIn;
  let dialog = null;
  function close() {
    dialog?.remove();
    dialog = null;
  }

  function show(...children) {
    close();
    // Its children stand in a row: a foreign one is a column of its own.
    dialog = el(
      'div',
      {
        role: 'dialog',
        'aria-labelledby': 'rAECCd',
        tabindex: '-1',
        style:
          'position:fixed;top:80px;left:40px;display:flex;flex-direction:row;width:496px;background:Canvas',
      },
      el('div', { tabindex: '0', 'aria-hidden': 'true' }),
      el('span', { jsslot: '', style: 'display:flex;width:496px' }, ...children),
    );
    document.body.append(dialog);
    dialog.focus();
  }

  function open(event) {
    if (/^(tasks|ttb)_/.test(event.id)) {
      show(
        el(
          'div',
          { 'data-eventid': event.id },
          el('span', { id: 'rAECCd', role: 'heading' }, event.title),
          el('div', {}, dayOf(event)),
        ),
      );
      return;
    }
    const list = el('div', { jsname: 'list' });
    const card = el(
      'div',
      { id: 'xDetDlg', 'data-eventid': eventid(event) },
      el('button', { id: 'xDetDlgCloseBu', 'aria-label': 'x', onclick: close }, icon('close')),
      list,
    );
    show(card);
    // First a skeleton, then the content, as on the net.
    list.append(el('div', { class: 'skeleton' }));
    requestAnimationFrame(() => {
      list.replaceChildren(...contentOf(event));
      keepOnly(list);
    });
  }

  const icon = (name) => el('i', { 'aria-hidden': 'true' }, name);

  function contentOf(event) {
    const [from, to] = timesOf(event);
    const when = el('div', { id: 'xDetDlgWhen' });
    when.append(
      el('span', { id: 'rAECCd', role: 'heading' }, event.title),
      el(
        'div',
        {},
        el('span', {}, dayOf(event)),
        from ? el('span', {}, '⋅') : '',
        from ? el('span', {}, `${from} – ${to}`) : '',
      ),
    );
    const content = [el('div', {}, icon('event'), when)];
    if (event.link) {
      content.push(
        el(
          'div',
          { id: 'xDetDlgVideo' },
          icon('videocam'),
          el('a', { href: event.link, target: '_blank' }, 'Call'),
        ),
      );
    }
    if (event.people) {
      const guests = event.people.map(({ name, email }) =>
        el(
          'div',
          { role: 'treeitem', 'data-email': email, 'aria-label': `${name}, x` },
          icon('person'),
          el('span', {}, name),
        ),
      );
      content.push(
        el('div', { id: 'xDetDlgAtt' }, el('div', {}, String(guests.length)), ...guests),
      );
    }
    return content;
  }

  /** Nodes that the list was not made of go within a second. */
  function keepOnly(list) {
    const own = new Set(list.children);
    new MutationObserver(() => {
      const foreign = [...list.children].filter((child) => !own.has(child));
      for (const child of foreign) setTimeout(() => child.remove(), 400);
    }).observe(list, { childList: true });
  }

  /** All events of a day: a dialog too, but of chips. */
  function openList(day, of) {
    show(el('div', {}, el('h2', { role: 'heading' }, dayOf({ day })), ...of.map(chipOf)));
  }

  return { open, close, openList };
};
