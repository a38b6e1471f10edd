import type { deskBackup as english } from '../en/desk-backup';
import { translation } from '../translation';

export const deskBackup = translation<typeof english>()({
  'backup.stay': 'Tus respaldos se quedan donde están.',
  'backup.head': 'Respaldo',
  'backup.last': 'Último respaldo: {when}',
  'backup.days': 'hace {n} días, {day}',
  'backup.none': 'Aún no hay ningún respaldo.',
  'backup.why':
    'Todo lo que escribes está solo en este navegador. Un respaldo le sobrevive, y a este dispositivo.',
  'backup.why.folder':
    'Todo lo que escribes está solo en este navegador. Elige una carpeta y Cairn pondrá allí un respaldo cada día que abras la vista general.',
  'backup.choose': 'Elegir carpeta',
  'backup.download': 'Descargarlo',
  'backup.folder':
    'Cada día que abres la vista general, un respaldo va a la carpeta «{folder}» y se vuelve a leer, para estar seguros.',
  'backup.keeps':
    'Se conserva el último de 7 días, 5 semanas y 12 meses. El resto de la carpeta no se toca.',
  'backup.plain': 'Los archivos no están bloqueados: quien abre la carpeta puede leerlos.',
  'backup.sealed':
    'Los archivos están sellados con tu bloqueo: los abre su contraseña o su código de recuperación.',
  'backup.older':
    'Los que acaban en .json son anteriores al bloqueo: quien abra la carpeta puede leerlos. Bórralos si no los necesitas.',
  'backup.now': 'Respaldar',
  'backup.another': 'Elegir otra carpeta',
  'backup.leave': 'Dejar esta carpeta',
  'backup.working': 'El respaldo se está haciendo',
  'backup.did': 'Respaldado',
  'backup.files': 'Copias en esta carpeta',
  'backup.look': 'Verlo',
  'backup.look.at': 'Verlo: {file}',
  'backup.allow': 'Permitirlo',
  'backup.first': 'Respaldar antes',
  'backup.make': 'Respaldar',
  'backup.line.none': 'Lo que escribiste aquí aún no tiene respaldo.',
  'backup.line.away': 'Ahora no',
  'backup.trouble.asked':
    'El navegador vuelve a preguntar si Cairn puede escribir en la carpeta. Sin tu permiso no hay respaldo.',
  'backup.trouble.gone': 'La carpeta no está. Conecta su unidad o elige otra carpeta.',
  'backup.trouble.full': 'Falta espacio donde está la carpeta. Libera un poco y respalda de nuevo.',
  'backup.trouble.held': 'Otro programa tiene el archivo. Ciérralo y respalda de nuevo.',
  'backup.trouble.differs':
    'El respaldo no se lee como fue escrito. Los anteriores están como estaban. Inténtalo otra vez o elige otra carpeta.',
  'backup.trouble.failed':
    'El respaldo no se pudo hacer. Los anteriores están como estaban. Inténtalo otra vez o elige otra carpeta.',
});
