import type { sample as english } from '../en/sample';
import { translation } from '../translation';

export const sample = translation<typeof english>()({
  'sample.account': 'Ejemplo',
  'sample.priya': 'Priya Raman',
  'sample.tomasz': 'Tomasz Zieliński',
  'sample.ines': 'Inês Duarte',
  'sample.title.priya': 'Ejemplo: mentoría con Priya',
  'sample.title.tomasz': 'Ejemplo: mentoría con Tomasz',
  'sample.title.ines': 'Ejemplo: mentoría con Inês',
  'sample.word': 'mentoría',
  'sample.place.tomasz': 'Sala 2.14',
  'sample.place.ines': 'El café del jardín',

  'sample.goal.priya': 'Dirigir sola tres rondas de planificación',
  'sample.goal.priya.first': 'Dirigió la primera; se pasó diez minutos.',
  'sample.goal.priya.second': 'Respetó el tiempo y dio voz a quienes callaban.',
  'sample.goal.tomasz': 'Decidir si se presenta a jefe de equipo',
  'sample.goal.tomasz.words': 'Sabe qué echaría en falta de su trabajo de hoy.',
  'sample.goal.ines': 'Ver dónde quiero estar dentro de dos años',

  'sample.agenda.no': 'Cómo decir no al segundo proyecto',
  'sample.agenda.well': 'Qué salió bien en la última ronda de planificación',
  'sample.agenda.feedback': 'Qué comentarios hubo sobre la presentación',
  'sample.agenda.tomasz': 'La conversación con su jefa',
  'sample.agenda.ines': 'Con quién hablar en el otro departamento',

  'sample.action.contact': 'Presentar a Priya a Morag, de finanzas',
  'sample.action.contact.detail': 'Morag Bell',
  'sample.action.agenda': 'Preparar la agenda de la próxima ronda de planificación',
  'sample.action.article': 'Enviar el artículo sobre decir no',
  'sample.action.observe': 'Observar cómo dirige Ken su revisión',
  'sample.action.read': 'Leer su candidatura',
  'sample.action.ask': 'Pedir su opinión a dos colegas',
  'sample.action.write': 'Escribir qué quiero de los próximos dos años',
  'sample.action.opening': 'Preguntar por la vacante de su departamento',

  'sample.note.tradeoff': 'Primero dice a qué se renuncia, luego el no. Funciona.',
  'sample.note.share': 'Acordado: el segundo proyecto espera hasta que acabe la planificación.',
  'sample.note.quiet': 'Estuvo más callada que otras veces. Preguntar cómo va la mudanza.',
  'sample.note.tomasz': 'Le gusta más explicar que decidir. Volver a ello.',

  'sample.close.useful': 'Ensayar la conversación palabra por palabra.',
  'sample.close.steps': 'Probar el no primero con la petición más pequeña.',
  'sample.close.try': 'Decir qué puede asumir antes de lo que no.',
  'sample.close.change': 'Dejar diez minutos al final para los próximos pasos.',
  'sample.close.tomasz': 'Escribir las dos listas, una al lado de la otra.',

  'sample.theme.first': 'Hacerse un lugar en el equipo',
  'sample.theme.second': 'Decir no',
  'sample.theme.third': 'Liderar sin el cargo',
});
