import type { Messages } from '../message';

/** Backups outside of the browser. */
export const deskBackup = {
  'backup.stay': 'Backups that you made stay where they are.',
  'backup.head': 'Backup',
  'backup.last': 'Last backup: {when}',
  'backup.days': '{n} days ago, {day}',
  'backup.none': 'There is no backup yet.',
  'backup.why':
    'All that you write is in this browser only. A backup outlives it, and this device.',
  'backup.why.folder':
    'All that you write is in this browser only. Choose a folder, and Cairn puts a backup there on each day that you open the desk.',
  'backup.choose': 'Choose a folder',
  'backup.download': 'Download a backup',
  'backup.folder':
    'On each day that you open the desk, a backup goes into the folder “{folder}” and is read back, to be sure of it.',
  'backup.keeps':
    'The last of 7 days, 5 weeks and 12 months are kept. All else in the folder is left alone.',
  'backup.plain': 'The files are not locked: whoever opens the folder can read them.',
  'backup.sealed':
    'The files are sealed with your lock: its passphrase opens them, or its recovery code.',
  'backup.older':
    'Those that end in .json are older than the lock: whoever opens the folder can read them. Delete them if you don’t need them.',
  'backup.now': 'Back up now',
  'backup.another': 'Choose another folder',
  'backup.leave': 'Stop using this folder',
  'backup.working': 'The backup is being made',
  'backup.did': 'Backup made',
  'backup.files': 'Copies in this folder',
  'backup.look': 'Look at it',
  'backup.look.at': 'Look at it: {file}',
  'backup.allow': 'Allow it again',
  'backup.first': 'Make a backup first',
  'backup.make': 'Make a backup',
  'backup.line.none': 'What you wrote here has no backup yet.',
  'backup.line.away': 'Not now',
  'backup.trouble.asked':
    'The browser asks anew whether Cairn may write into the folder. No backup is made before you allow it.',
  'backup.trouble.gone': 'The folder isn’t there. Connect its drive, or choose another folder.',
  'backup.trouble.full':
    'There is too little room where the folder is. Free some, then back up again.',
  'backup.trouble.held': 'Another program holds the file. Close that program, then back up again.',
  'backup.trouble.differs':
    'The backup could not be read back as it was written. Earlier ones are as they were. Try again, or choose another folder.',
  'backup.trouble.failed':
    'The backup could not be made. Earlier ones are as they were. Try again, or choose another folder.',
} as const satisfies Messages;
