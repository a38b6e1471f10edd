import type { logging as english } from '../en/logging';
import { translation } from '../translation';

export const logging = translation<typeof english>()({
  'popup.error.full':
    'No se pudo guardar: el almacenamiento del navegador está lleno. Tu texto sigue aquí.',
  'popup.error.other': 'No se pudo guardar. Tu texto sigue aquí.',
  'popup.error.read': 'No se pudo leer lo anotado antes. Puedes seguir anotando.',
  'popup.error.change': 'No se pudo cambiar. No se ha perdido nada.',
  'popup.error.which': 'Hay más de una persona llamada {name}. Elige una, o anótalo sin persona.',
  'popup.error.long': 'En una línea caben {most} caracteres. Esta tiene {n}.',
  'omnibox.empty': '¿Quién prometió qué, y para cuándo?',
  'omnibox.search': 'Buscar «{line}»',
  'omnibox.note': 'Nota',
  'omnibox.search.empty': 'Buscar: escribe después del signo de interrogación',
  'omnibox.failed': 'No se anotó. {reason}',
  'omnibox.anyone': 'sin persona',
  'omnibox.reads': 'Anotar: {text} ({parts})',
});
