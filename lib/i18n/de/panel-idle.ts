import type { panelIdle as english } from '../en/panel-idle';
import { translation } from '../translation';

export const panelIdle = translation<typeof english>()({
  'panel.desk': 'Zur Übersicht',
  'panel.ahead': 'Nächste Treffen',
  'panel.ahead.none': 'Keine Treffen in Sicht. Cairn sucht in deinen Kalendern danach.',
  'panel.ahead.nowhere': 'Keine Treffen in Sicht. Cairn hat keinen Kalender zum Nachsehen.',
  'panel.ahead.calendars': 'Kalender',
  'panel.ahead.when': '{until}, {time}',
  'panel.ahead.youOwe': 'Von dir offen: {n}',
  'panel.ahead.putOff': 'Der Abschluss mit {name} ist aufgeschoben',
  'panel.ahead.waits': 'Der Abschluss mit {name} steht noch aus',
  'panel.ahead.begun': 'Der Abschluss mit {name} vom {day} ist angefangen, nicht fertig',
  'panel.prepare': 'Vorbereiten',
  'panel.lapse.look': 'Ansehen',
  'panel.across': 'mit allen Partnern',
  'panel.owedToMe': 'Von anderen',
  'panel.more': '{n} weitere',
  'panel.owed.none': 'Nichts offen, weder von dir noch von anderen.',
  'panel.dock.idle': 'Aufgabe notieren, egal für wen',
  'panel.dock.idleLabel': 'Aufgabe notieren',
});
