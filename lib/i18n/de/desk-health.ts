import type { deskHealth as english } from '../en/desk-health';
import { translation } from '../translation';

export const deskHealth = translation<typeof english>()({
  'desk.health': 'Speicher',
  'desk.health.quota': '{used} sind hier belegt, von etwa {quota}, die der Browser zulässt.',
  'desk.health.kept': 'Der Browser behält alles, auch wenn der Platz knapp wird.',
  'desk.health.evict': 'Wird der Platz knapp, kann der Browser alles löschen.',
  'desk.health.ask': 'Den Browser bitten, es zu behalten',
  'desk.health.refused': 'Der Browser hat nicht zugestimmt. Lade ab und zu alles herunter.',
  'desk.health.check': 'Alles prüfen',
  'desk.health.hint':
    'Cairn sieht nach, ob sich jede Zeile lesen lässt und zu etwas gehört. Einmal im Monat tut es das von selbst.',
  'desk.health.last': 'Zuletzt geprüft: {when}',
  'desk.health.checking': 'Wird geprüft …',
  'desk.health.stop': 'Anhalten',
  'desk.health.failed': 'Die Prüfung kam nicht zu Ende. Versuche es noch einmal.',
  'desk.health.fine': {
    one: '{n} Zeile geprüft: Alles ist in Ordnung.',
    other: '{n} Zeilen geprüft: Alles ist in Ordnung.',
  },
  'desk.health.orphan': {
    one: '{n} Zeile gehört zu etwas, das es nicht mehr gibt.',
    other: '{n} Zeilen gehören zu etwas, das es nicht mehr gibt.',
  },
  'desk.health.pointer': {
    one: '{n} Zeile verweist auf etwas, das es nicht mehr gibt.',
    other: '{n} Zeilen verweisen auf etwas, das es nicht mehr gibt.',
  },
  'desk.health.index': {
    one: '{n} Zeile wird nicht so gefunden, wie sie lautet.',
    other: '{n} Zeilen werden nicht so gefunden, wie sie lauten.',
  },
  'desk.health.times': {
    one: '{n} Zeile trägt eine unmögliche Zeit.',
    other: '{n} Zeilen tragen eine unmögliche Zeit.',
  },
  'desk.health.unreadable': {
    one: '{n} Zeile lässt sich nicht lesen. Sie bleibt, wo sie ist; eine Kopie liegt beiseite.',
    other: '{n} Zeilen lassen sich nicht lesen. Sie bleiben, wo sie sind; Kopien liegen beiseite.',
  },
  'desk.health.repair': 'Reparieren',
  'desk.health.repair.hint': 'Was dabei wegfällt, wird vorher beiseitegelegt, so wie es war.',
  'desk.health.mended': { one: '{n} Zeile repariert', other: '{n} Zeilen repariert' },
  'desk.health.aside': 'Was beiseiteliegt',
  'desk.health.found': {
    one: 'Die monatliche Prüfung hat {n} Zeile gefunden, die eine Reparatur braucht. Sieh unter „Speicher“ in den Einstellungen nach.',
    other:
      'Die monatliche Prüfung hat {n} Zeilen gefunden, die eine Reparatur brauchen. Sieh unter „Speicher“ in den Einstellungen nach.',
  },
});
