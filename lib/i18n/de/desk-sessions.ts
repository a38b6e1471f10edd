import type { deskSessions as english } from '../en/desk-sessions';
import { translation } from '../translation';

export const deskSessions = translation<typeof english>()({
  'desk.sessions.title': 'Gespräche',
  'desk.sessions.choose': 'Geführtes Gespräch …',
  'desk.sessions.earlier': { one: '{n} früheres Gespräch', other: '{n} frühere Gespräche' },
  'desk.sessions.done.on': 'Fertig: {day}',
  'desk.sessions.waits.since': 'Wartet seit: {day}',
  'desk.sessions.begun.on': 'Begonnen: {day}',
  'desk.sessions.where': 'Beantwortet in den Treffen:',
  'desk.sessions.reopen': 'Wieder aufnehmen',
  'desk.sessions.drop': 'Entfernen',
  'desk.sessions.gone': 'Dieses Gespräch gibt es nicht, oder nicht mehr.',
  'desk.sessions.unknown':
    'Diese Version von Cairn kennt diese Art Gespräch nicht. Es bleibt, wie es ist.',
  'desk.review.title': 'Wo ihr steht',
  'desk.review.charter.none': 'Noch ist nichts vereinbart.',
  'desk.review.pulse': 'Wie wohl du dich fühltest',
  'desk.review.pulse.up': 'Du fühlst dich wohler als vorher',
  'desk.review.pulse.down': 'Du fühlst dich weniger wohl als vorher',
  'desk.review.pulse.same': 'Du fühlst dich so wohl wie vorher',
  'desk.fit.talk': 'Wie du das Gespräch beginnst',
  'desk.fit.talk.say.1':
    '„Ich möchte, dass uns beiden diese Stunden guttun. Darf ich sagen, wie es mir damit geht?“',
  'desk.fit.talk.say.2': '„Bei mir läuft es noch nicht rund. Wie ist es bei dir?“',
  'desk.fit.wait': 'Solange du wartest',
  'desk.fit.wait.1': 'Nimm dir fürs nächste Mal eine Sache vor, die du anders machst, und nur die.',
  'desk.fit.wait.2': 'Komm nach zwei weiteren Treffen auf diese Seite zurück.',
  'desk.fit.wait.3': 'Achte auch auf das, was leicht geht. Oft ist es etwas Kleines.',
  'desk.fit.part': 'Wie ihr gut auseinandergeht',
  'desk.fit.part.say.1':
    '„Ich glaube, wir zwei passen nicht gut zusammen. Ich möchte das gut zu Ende bringen.“',
  'desk.fit.part.say.2': '„Danke für deine Zeit. Eins nehme ich mit: …“',
});
