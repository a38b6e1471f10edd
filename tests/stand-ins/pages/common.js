// What the fixture pages share: making elements, and writing dates as the page's language does.
globalThis.standIn = (() => {
  function el(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      // Not as an attribute, which a strict policy takes no style from.
      if (name === 'style') made.style.cssText = value;
      else if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== false) made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
  }

  const at = (day, time = '12:00') => new Date(`${day}T${time}:00Z`);
  const say = (options, date) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'UTC', ...options }).format(
      date,
    );
  /** The times of an event; none of a whole day. */
  const timesOf = ({ day, from, to }) =>
    from
      ? [from, to].map((time) => say({ hour: 'numeric', minute: '2-digit' }, at(day, time)))
      : [];
  return { el, at, say, timesOf };
})();
