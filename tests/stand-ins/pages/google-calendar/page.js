// What it imitates and what not: index.ts beside it.
(() => {
  const root = document.documentElement;
  const { events, writing, readOnly } = JSON.parse(root.dataset.fixture);
  const { el, at, say, timesOf } = globalThis.standIn;

  function eventid({ id, occurrence, calendar = 'ana@m' }) {
    if (/^(tasks|ttb)_/.test(id)) return id;
    const base64 = btoa(`${id}${occurrence ? `_${occurrence}` : ''} ${calendar}`);
    if (writing === 'padded') return base64;
    const plain = base64.replace(/=+$/, '');
    return writing === 'url-safe' ? plain.replaceAll('+', '-').replaceAll('/', '_') : plain;
  }

  const dayOf = (event, options = { weekday: 'long', month: 'long', day: 'numeric' }) =>
    say(options, at(event.day));

  // ---- chips
  function fill(chip, event) {
    chip.dataset.eventid = eventid(event);
    chip.shown = event;
    const label = [...timesOf(event), event.title, dayOf(event)].join(', ');
    chip.replaceChildren(el('div', { class: 'x1' }, label), el('span', {}, event.title));
    return chip;
  }

  const chipOf = (event) =>
    fill(
      el('div', {
        role: 'button',
        tabindex: '0',
        'data-eventchip': '',
        onclick: ({ currentTarget }) => open(currentTarget.shown),
      }),
      event,
    );

  const views = {
    week() {
      const grid = el('div', { role: 'grid', style: 'height:300px;overflow:auto' });
      const pool = events.slice(0, 60).map(chipOf);
      const inner = el(
        'div',
        { style: `height:${events.length * 24}px;position:relative` },
        ...pool,
      );
      const place = () => {
        const first = Math.min(Math.floor(grid.scrollTop / 24), events.length - pool.length);
        pool.forEach((chip, index) => {
          // The same nodes, other events.
          if (chip.shown !== events[first + index]) fill(chip, events[first + index]);
          chip.style.cssText = `position:absolute;top:${(first + index) * 24}px;height:22px`;
        });
      };
      grid.append(inner);
      grid.addEventListener('scroll', place);
      place();
      return grid;
    },
    month() {
      const days = new Map();
      for (const event of events) days.set(event.day, [...(days.get(event.day) ?? []), event]);
      const cells = [...days].map(([day, of]) =>
        el(
          'div',
          { role: 'gridcell', 'data-datekey': day },
          ...of.slice(0, 4).map(chipOf),
          of.length > 4
            ? el('button', { onclick: () => openList(day, of) }, `${of.length - 4}`)
            : '',
        ),
      );
      return el('div', { role: 'grid' }, ...cells);
    },
    agenda() {
      const days = [...new Set(events.map(({ day }) => day))].sort();
      return el(
        'div',
        { role: 'presentation' },
        ...days.map((day) =>
          el(
            'div',
            { role: 'rowgroup', 'data-datekey': day },
            ...events
              .filter((event) => event.day === day)
              .map((event) => {
                const row = chipOf(event);
                row.removeAttribute('data-eventchip');
                return row;
              }),
          ),
        ),
      );
    },
  };

  const popup = globalThis.standIn.popup({ eventid, dayOf, chipOf: (event) => chipOf(event) });
  const { open, close, openList } = popup;

  // ---- the page of one event
  function wholePage(event) {
    const day = dayOf(event, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    return el(
      'div',
      { role: 'main' },
      el('div', { role: 'heading' }, event.title),
      el('div', {}, [day, timesOf(event).join(' – ')].join(', ')),
      ...(event.people ?? []).map(({ name, email }) =>
        el('div', { 'data-email': email }, el('span', {}, name)),
      ),
    );
  }

  function editPage(id) {
    const event = events.find((one) => eventid(one) === id);
    const field = (name, value) => el('input', { id: name, type: 'text', value });
    if (!event)
      return el('div', { role: 'main' }, field('xTiIn', ''), el('button', { id: 'xSaveBu' }, 'OK'));
    if (readOnly) return wholePage(event);
    const [from = '', to = ''] = timesOf(event);
    const day = dayOf(event, { day: 'numeric', month: 'short', year: 'numeric' });
    return el(
      'div',
      { role: 'main' },
      el(
        'div',
        { style: 'display:flex' },
        field('xTiIn', event.title),
        el('button', { id: 'xSaveBu' }, 'OK'),
      ),
      field('xStDaIn', day),
      field('xStTiIn', from),
      field('xEnTiIn', to),
      field('xEnDaIn', day),
      ...(event.link ? [el('a', { href: event.link }, 'Call')] : []),
      ...(event.people ?? []).map(({ name, email }) =>
        el('div', { 'data-email': email }, el('span', {}, name)),
      ),
    );
  }

  // ---- navigation
  let host = null;
  function render() {
    close();
    const [, kind = 'week', id] =
      /\/r\/(\w+)(?:\/(?:duplicate\/)?([^/]+))?/.exec(location.pathname) ?? [];
    const view =
      kind === 'eventedit' ? editPage(decodeURIComponent(id ?? '')) : (views[kind] ?? views.week)();
    const next = el('div', { class: 'view' }, view);
    if (host) host.replaceWith(next);
    else document.body.append(next);
    host = next;
  }

  function go(to) {
    history.pushState(null, '', `/calendar/u/0/r/${to}`);
    render();
  }

  document.body.append(
    el(
      'nav',
      {},
      ...['week', 'month', 'agenda'].map((to) =>
        el('button', { 'data-view': to, onclick: () => go(to) }, to),
      ),
    ),
  );
  addEventListener('popstate', render);
  document.addEventListener('keydown', ({ key, target }) => {
    root.dataset.keys = `${root.dataset.keys ?? ''}${key} `;
    if (target instanceof HTMLInputElement) return;
    if (key === 'Escape') close();
    const to = { w: 'week', m: 'month', a: 'agenda' }[key];
    if (to) go(to);
    const opened = document.querySelector('[role=dialog] #xDetDlg');
    if (key === 'e' && opened) go(`eventedit/${opened.dataset.eventid}`);
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (!target.closest('[role=dialog]')) close();
  });
  render();
})();
