import type { deskBackup as english } from '../en/desk-backup';
import { translation } from '../translation';

export const deskBackup = translation<typeof english>()({
  'backup.stay': 'Os seus backups ficam onde estão.',
  'backup.head': 'Backup',
  'backup.last': 'Último backup: {when}',
  'backup.days': 'há {n} dias, {day}',
  'backup.none': 'Ainda não há nenhum backup.',
  'backup.why':
    'Tudo o que você escreve está só neste navegador. Um backup dura mais do que ele e do que este aparelho.',
  'backup.why.folder':
    'Tudo o que você escreve está só neste navegador. Escolha uma pasta, e o Cairn põe lá um backup em cada dia em que você abre a visão geral.',
  'backup.choose': 'Escolher pasta',
  'backup.download': 'Baixar um backup',
  'backup.folder':
    'Em cada dia em que você abre a visão geral, um backup vai para a pasta “{folder}” e é lido de novo, por segurança.',
  'backup.keeps': 'Fica o último de 7 dias, 5 semanas e 12 meses. O resto da pasta não é tocado.',
  'backup.plain': 'Os arquivos não estão trancados: quem abre a pasta pode lê-los.',
  'backup.sealed':
    'Os arquivos são selados com o seu bloqueio: a senha os abre, ou o código de recuperação.',
  'backup.older':
    'Os que terminam em .json são anteriores ao bloqueio: quem abrir a pasta pode lê-los. Apague-os se não precisar deles.',
  'backup.now': 'Fazer agora',
  'backup.another': 'Escolher outra',
  'backup.leave': 'Deixar esta pasta',
  'backup.working': 'O backup está em curso',
  'backup.did': 'Backup feito',
  'backup.files': 'Cópias nesta pasta',
  'backup.look': 'Ver',
  'backup.look.at': 'Ver: {file}',
  'backup.allow': 'Permitir',
  'backup.first': 'Fazer backup antes',
  'backup.make': 'Fazer backup',
  'backup.line.none': 'O que você escreveu aqui ainda não tem backup.',
  'backup.line.away': 'Agora não',
  'backup.trouble.asked':
    'O navegador pergunta de novo se o Cairn pode escrever na pasta. Sem a sua permissão não há backup.',
  'backup.trouble.gone': 'A pasta não está lá. Conecte a unidade dela ou escolha outra pasta.',
  'backup.trouble.full': 'Falta espaço onde está a pasta. Libere algum e faça o backup de novo.',
  'backup.trouble.held': 'Outro programa está usando o arquivo. Feche-o e faça o backup de novo.',
  'backup.trouble.differs':
    'O backup não se lê como foi escrito. Os anteriores estão como estavam. Tente de novo ou escolha outra pasta.',
  'backup.trouble.failed':
    'O backup não pôde ser feito. Os anteriores estão como estavam. Tente de novo ou escolha outra pasta.',
});
