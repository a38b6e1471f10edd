import type { panelWords as english } from '../en/panel-words';
import { translation } from '../translation';

export const panelWords = translation<typeof english>()({
  'panel.due.late': { one: '{n} Tag überfällig', other: '{n} Tage überfällig' },
  'panel.due.today': 'Heute',
  'panel.due.tomorrow': 'Morgen',
  'panel.due.on': '{date}',
  'panel.until.minutes': 'in {n} min',
  'panel.until.hours': 'in {n} h',
  'panel.until.both': 'in {hours} h {minutes} min',
  'panel.goal.notYet': 'noch nichts vermerkt',
  'panel.goal.of': { one: '{value} von {n} Schritt', other: '{value} von {n} Schritten' },
  'panel.goal.words': '{words}',
  'panel.lapse.days': {
    one: '{n} Tag über eurem Rhythmus, nichts geplant.',
    other: '{n} Tage über eurem Rhythmus, nichts geplant.',
  },
  'panel.lapse.weeks': {
    one: '{n} Woche über eurem Rhythmus, nichts geplant.',
    other: '{n} Wochen über eurem Rhythmus, nichts geplant.',
  },
  'panel.full':
    'Das konnte nicht gespeichert werden, der Speicher des Browsers ist voll. Dein Text ist noch da.',
  'panel.full.room': 'Platz schaffen',
  'panel.failed': 'Das konnte nicht gespeichert werden. Dein Text ist noch da.',
  'panel.which': 'Mehr als ein Name passt zu {name}. Schreib ihn ganz. Dein Text ist noch da.',
  'panel.ok': 'OK',
  'panel.unopened':
    'Deine Notizen konnten nicht geöffnet werden. Sie sind noch auf diesem Computer.',
  'panel.unopened.again': 'Noch einmal',
});
