// What it imitates and what not: index.ts beside it.
(() => {
  const root = document.documentElement;
  const { events, user } = JSON.parse(root.dataset.fixture);
  const { el, at, say, timesOf } = globalThis.standIn;
  const hash = () => Math.random().toString(36).slice(2, 8);
  const classes = { chip: hash(), card: hash(), row: hash() };

  const itemId = ({ id, occurrence = '' }) => `AAMkAGI2${btoa(`${id}${occurrence}`)}`;

  /** As a chip's label has it: the title, the times, the day in words, the rest. */
  function label(event) {
    const [from, to] = timesOf(event);
    const day = say(
      { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      at(event.day),
    );
    const [host] = event.people ?? [];
    return [
      ...(host ? ['x icon'] : []),
      event.title,
      ...(from ? [`${from} – ${to}`] : []),
      day,
      ...(host ? [`x ${host.name}`] : []),
      'x',
    ].join(', ');
  }

  const tooltip = (event) => [event.title, timesOf(event).join(' – ')].join('\r\n');

  /** As the card has it: the day in numbers. */
  function when(event) {
    const [from, to] = timesOf(event);
    const day = say(
      { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' },
      at(event.day),
    );
    return from ? `${day} ${from} - ${to}` : day;
  }

  // ---- chips
  function fill(chip, event) {
    chip.dataset.calitemid = itemId(event);
    chip.shown = event;
    chip.replaceChildren(
      el(
        'div',
        {
          role: 'button',
          tabindex: '0',
          class: classes.chip,
          'aria-label': label(event),
          title: tooltip(event),
        },
        el('span', {}, event.title),
      ),
    );
    return chip;
  }

  const chipOf = (event, index) =>
    fill(
      el('div', {
        'data-itemindex': String(index),
        onclick: ({ currentTarget }) => peek(currentTarget.shown),
        ondblclick: ({ currentTarget }) => whole(currentTarget.shown),
      }),
      event,
    );

  /** What a search found, in a list beside no grid. */
  const rowOf = (event, index) =>
    el(
      'div',
      {
        id: `SearchResultItem_${index}`,
        role: 'option',
        tabindex: '-1',
        onclick: () => peek(event),
      },
      el('div', {}, say({ day: '2-digit', month: '2-digit', year: 'numeric' }, at(event.day))),
      el('div', {}, el('span', {}, event.title)),
      el('div', {}, timesOf(event).join(' – ')),
    );

  const views = {
    week() {
      const grid = el('div', {
        'data-app-section': 'calendar-view-0',
        style: 'height:300px;overflow:auto',
      });
      const pool = events.slice(0, 60).map(chipOf);
      const place = () => {
        const first = Math.min(Math.floor(grid.scrollTop / 24), events.length - pool.length);
        pool.forEach((chip, index) => {
          if (chip.shown !== events[first + index]) fill(chip, events[first + index]);
          chip.style.cssText = `position:absolute;top:${(first + index) * 24}px;height:22px`;
        });
      };
      grid.append(
        el('div', { style: `height:${events.length * 24}px;position:relative` }, ...pool),
      );
      grid.addEventListener('scroll', place);
      place();
      return grid;
    },
    month: () => el('div', { 'data-app-section': 'Surface_Month' }, ...events.map(chipOf)),
    agenda: () => el('div', { role: 'listbox' }, ...events.map(chipOf)),
    search: () => el('div', { role: 'listbox' }, ...events.map(rowOf)),
  };

  // ---- the small card and the whole event, in a layer beside the app
  const layer = el('div', { id: 'fluent-default-layer-host' });
  const icon = (name) => el('i', { 'data-icon-name': name, 'aria-hidden': 'true' }, '\uE711');
  const close = () => layer.replaceChildren();

  const initials = (name) => name.replace(/[^A-Z]/g, '');
  /** Somebody, whose own card opens on a click. */
  const persona = ({ name, email, outside }) =>
    el(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'aria-haspopup': 'dialog',
        'aria-label': `x ${outside ? email : name}. x`,
        'data-lpc-hover-target-id': hash(),
      },
      el('span', { role: 'img', 'aria-label': name }, el('span', {}, initials(name))),
      el('span', {}, name),
      outside ? el('div', {}, email) : '',
    );

  function peek(event) {
    layer.replaceChildren(
      el(
        'div',
        {
          class: 'layer',
          style: 'position:fixed;top:90px;inset-inline-start:260px;width:320px;background:Canvas',
        },
        el(
          'div',
          { 'data-app-section': 'CalendarItemPeek', class: classes.card },
          el('button', { title: 'x', onclick: () => whole(event) }, icon('FullScreen')),
          el('button', { title: 'x', onclick: close }, icon('Cancel')),
          el('div', { class: classes.row }, event.title),
          el('div', { class: classes.row }, icon('ClockRegular'), el('span', {}, when(event))),
          ...(event.link ? [el('button', { name: 'JoinButton' }, 'OK')] : []),
          ...(event.people ?? []).map(persona),
        ),
      ),
    );
  }

  function body(event) {
    return el(
      'div',
      { 'data-app-section': 'ReadingPane', style: 'height:80vh' },
      el('div', { role: 'heading', 'aria-level': '2' }, event.title),
      el('div', { class: classes.row }, icon('ClockRegular'), el('span', {}, when(event))),
      ...(event.link ? [el('div', {}, el('a', { href: event.link }, 'Call'))] : []),
      ...(event.people ?? []).map(({ name, email }) =>
        el(
          'div',
          { 'aria-label': `${name}<${email}>` },
          el('span', { 'data-lpc-hover-target-id': hash() }, name),
        ),
      ),
    );
  }

  function whole(event) {
    layer.replaceChildren(
      el(
        'div',
        {
          role: 'dialog',
          class: 'ms-Dialog-main',
          style: 'position:fixed;inset:10%;background:Canvas;outline:1px solid',
        },
        body(event),
      ),
    );
  }

  /** The form of an event that isn't there yet. */
  function write() {
    const field = el('div', { id: `${hash()}_SUBJECT` }, el('input', { type: 'text' }));
    const form = el(
      'div',
      { 'data-app-section': 'Form_Content' },
      field,
      el('div', {}, '11/24/2026 10:00 - 10:30'),
    );
    layer.replaceChildren(el('div', { role: 'dialog' }, form));
  }

  // ---- navigation
  const app = el('div', { id: 'app' });
  function render() {
    close();
    const [, kind, to = ''] = /^\/calendar\/(view|item)\/(.+)/.exec(location.pathname) ?? [];
    const event = kind === 'item' && events.find((one) => itemId(one) === decodeURIComponent(to));
    const shown = event ? el('div', { role: 'main' }, body(event)) : (views[to] ?? views.week)();
    app.replaceChildren(nav, shown);
  }

  const nav = el(
    'nav',
    {},
    ...['week', 'month', 'agenda', 'search'].map((to) =>
      el(
        'button',
        {
          'data-view': to,
          onclick: () => {
            history.pushState(null, '', `/calendar/view/${to}`);
            render();
          },
        },
        to,
      ),
    ),
    el('button', { 'data-new': '', onclick: write }, '+'),
    user ? el('button', { id: 'O365_MainLink_Me', 'aria-label': `x ${user}` }, initials(user)) : '',
  );

  document.body.append(app, layer);
  // Children of the body that are not the app's own go.
  const own = new Set(document.body.children);
  new MutationObserver(() => {
    for (const child of [...document.body.children]) if (!own.has(child)) child.remove();
  }).observe(document.body, { childList: true });
  addEventListener('popstate', render);
  document.addEventListener('keydown', ({ key }) => {
    root.dataset.keys = `${root.dataset.keys ?? ''}${key} `;
    if (key === 'Escape') close();
  });
  render();
})();
