import type { deskSealed as english } from '../en/desk-sealed';
import { translation } from '../translation';

export const deskSealed = translation<typeof english>()({
  'sealed.ask': 'Verschlossen herunterladen',
  'sealed.head': 'Die Kopie mit einem Passwort verschließen',
  'sealed.about':
    'Ohne das Passwort kann niemand die Datei öffnen, auch du nicht. Cairn bewahrt es nirgends auf: Schreib es auf.',
  'sealed.phrase': 'Passwort',
  'sealed.phrase.hint':
    'Mindestens {n} Zeichen. Vier Wörter, die nichts miteinander zu tun haben, sind gut.',
  'sealed.again': 'Noch einmal dasselbe',
  'sealed.show': 'Zeigen, was getippt wird',
  'sealed.short': { one: 'Es fehlt noch {n} Zeichen.', other: 'Es fehlen noch {n} Zeichen.' },
  'sealed.differs': 'Die beiden sind nicht gleich.',
  'sealed.do': 'Verschließen und herunterladen',
  'sealed.open.head': 'Diese Kopie ist verschlossen',
  'sealed.open.wrong': 'Dieses Passwort öffnet sie nicht. Großschreibung und Leerzeichen zählen.',
  'sealed.open.lock':
    'Sie wurde mit einer Sperre versiegelt. Was die Sperre damals öffnete, öffnet auch sie: das Passwort oder der Notfallcode.',
  'sealed.open.either': 'Passwort oder Notfallcode',
  'sealed.open.neither':
    'Das öffnet sie weder als Passwort noch als Notfallcode. Beim Passwort zählen Großschreibung und Leerzeichen.',
  'sealed.open.do': 'Öffnen',
  'sealed.damaged':
    'Diese verschlossene Kopie ist beschädigt oder wurde verändert und lässt sich nicht öffnen. Wähle eine andere.',
  'sealed.costly':
    'Diese Datei zu öffnen, bräuchte mehr Speicher als jede Kopie von Cairn. Wähle eine andere.',
  'sealed.work.locking': 'Die Kopie wird verschlossen',
  'sealed.work.opening': 'Die Kopie wird geöffnet',
});
