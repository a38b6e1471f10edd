import type { beside as english } from '../en/beside';
import { translation } from '../translation';

export const beside = translation<typeof english>()({
  'beside.edge': 'Rand der Seitenleiste',
  'beside.width': 'Breite der Seitenleiste',
  'beside.pixels': '{n} px',
  'beside.fold': 'Seitenleiste an den Rand klappen',
  'beside.unfold': 'Seitenleiste aufklappen',
  'beside.close': 'Seitenleiste schließen',
  'beside.refused':
    'Hier wird nichts gezeigt: Cairn hat das nicht geöffnet. Nimm Cairns Knopf auf der Seite.',
  'beside.covered':
    'Etwas auf dieser Seite verdeckt oder verändert die Seitenleiste, deshalb zählen Klicks darin gerade nicht. Die Tastatur geht weiter, und Cairns eigene Seitenleiste im Browser auch.',
});
