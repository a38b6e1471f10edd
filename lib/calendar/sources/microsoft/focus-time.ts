/** What Outlook and Viva Insights call focus time, and what people do; lower-case, without accents. */
const NAMES = [
  ...['focus time', 'focus block', 'focus hours', 'deep work', 'deep focus'],
  ...['fokuszeit', 'fokusblock', 'konzentrationszeit', 'zeit zum fokussieren'],
  ...[
    'temps de concentration',
    'temps de focus',
    'plage de concentration',
    'heure de concentration',
  ],
  ...[
    'tiempo de concentracion',
    'tiempo de enfoque',
    'hora de concentracion',
    'horas de concentracion',
  ],
  ...['tempo de concentracao', 'tempo de foco', 'horario de foco', 'hora de foco', 'horas de foco'],
];
const BEGINS = new RegExp(`^[^\\p{L}]*(?:${NAMES.join('|')})(?!\\p{L})`, 'u');

/**
 * Whether a title begins with a name of focus time. It is the only sign there is: the mark by which Outlook knows its
 * own is no property of an event, its category is a colour that anybody uses ("Green Category"), and it says "busy".
 * https://github.com/MicrosoftDocs/Viva/issues/47, https://github.com/MicrosoftDocs/Viva/issues/193
 */
export function isFocusTime(title: string): boolean {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
  return BEGINS.test(plain);
}
