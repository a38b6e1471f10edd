import type { sync as english } from '../en/sync';
import { translation } from '../translation';

export const sync = translation<typeof english>()({
  'sync.cancelled': 'Se detuvo la lectura. No se cambió nada.',
  'sync.full':
    'El almacenamiento del navegador está lleno. Libera espacio en este equipo y vuelve a leerlo.',
  'sync.failed': 'No se pudo leer este calendario. No se cambió nada; inténtalo otra vez.',
  'sync.known': 'Esta dirección ya está entre tus calendarios.',
  'sync.gone': 'Este calendario se quitó.',
});
