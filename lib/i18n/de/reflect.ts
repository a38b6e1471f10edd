import type { reflect as english } from '../en/reflect';
import { translation } from '../translation';

export const reflect = translation<typeof english>()({
  'reflect.title': 'Rückblick: {name}',
  'reflect.private': 'Nur für dich. Nichts davon gehört je zu dem, was du teilst.',
  'reflect.text': 'Was würdest du anders machen?',
  'reflect.learnt': 'Was ich gelernt habe',
  'reflect.another': 'Andere Frage',
  'reflect.soon': 'Dieses Treffen steht noch bevor. Danach kannst du darauf zurückblicken.',
  'reflect.prepare': 'Vorbereiten',
  'reflect.all': 'Alle Rückblicke',
  'reflect.all.head': 'Rückblicke',
  'reflect.all.waiting': 'Noch ohne Rückblick',
  'reflect.all.none': 'Noch nichts hier. Nach einem Treffen genügen zwei Minuten.',
  'reflect.all.nothing': 'Über {name} ist noch nichts geschrieben.',
  'reflect.who': 'Partner',
  'reflect.who.all': 'Alle Partner',
  'reflect.print': 'Drucken',
  'reflect.open': 'Öffnen',
  'reflect.open.of': 'Öffnen: {when}, {names}',
  'reflect.said.pulse': 'Vermerkt, nur für dich',
  'reflect.said.skipped': 'Ausgelassen',
});
