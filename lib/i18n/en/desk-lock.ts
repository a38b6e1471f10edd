import type { Messages } from '../message';

/** The lock in the settings: turning it on and off, and what goes with it. */
export const deskLock = {
  'desk.lock.head': 'Lock',
  'desk.lock.off':
    'The lock is off: whoever gets at this computer’s files can read what you wrote.',
  'desk.lock.on': 'The lock is on. What you wrote is sealed on this computer.',
  'desk.lock.ask': 'Lock with a passphrase',
  'desk.lock.protects':
    'It seals notes, names, actions, goals and every other text, so that nobody can read them from this computer’s files or from a Cairn that you left locked.',
  'desk.lock.not':
    'It doesn’t protect while it is unlocked, nor from programs that spy on this computer. When your meetings are, and how many rows there are, can still be told. Old copies and backups stay as they are.',
  'desk.lock.lost':
    'If you lose both the passphrase and the recovery code, nobody can open it any more, Cairn included.',
  'desk.lock.backup': 'A copy made before is worth having.',
  'desk.lock.next': 'Show the recovery code',
  'desk.lock.making': 'The keys are being made',
  'desk.lock.code.head': 'Your recovery code',
  'desk.lock.code.about':
    'It opens Cairn when the passphrase is forgotten. It is shown this once: keep it where you keep important papers, not on this computer.',
  'desk.lock.code.copy': 'Copy',
  'desk.lock.code.copied': 'Copied',
  'desk.lock.code.print': 'Print',
  'desk.lock.code.save': 'Save as a file',
  'desk.lock.code.paper': 'Cairn: recovery code',
  'desk.lock.code.kept': 'I have kept it',
  'desk.lock.check.head': 'To be sure that you have it',
  'desk.lock.check': 'The last group of the code',
  'desk.lock.check.wrong': 'That is not its last group.',
  'desk.lock.check.again': 'Show the code again',
  'desk.lock.do': 'Turn the lock on',
  'desk.lock.code.do': 'Use the new code',
  'desk.lock.sealing': 'All that you wrote is being sealed',
  'desk.lock.opening': 'The seal is being taken off',
  'desk.lock.busy':
    'Stay on this page until it is done. Should it be interrupted, all stays as it was.',
  'desk.lock.now': 'Lock now',
  'desk.lock.after': 'Lock by itself',
  'desk.lock.after.minutes': {
    one: 'After {n} minute without use',
    other: 'After {n} minutes without use',
  },
  'desk.lock.after.hours': {
    one: 'After {n} hour without use',
    other: 'After {n} hours without use',
  },
  'desk.lock.after.never': 'Only when the browser is closed',
  'desk.lock.screen': 'Lock with the screen too',
  'desk.lock.screen.untold':
    'Firefox doesn’t tell when the screen is locked: lock Cairn yourself, or let the minutes do it.',
  'desk.lock.closing': 'Closing the browser locks it in any case.',
  'desk.lock.more': 'Passphrase, recovery code, turning it off',
  'desk.lock.change': 'Change the passphrase',
  'desk.lock.renew': 'Make a new recovery code',
  'desk.lock.turnOff': 'Turn the lock off',
  'desk.lock.proof': 'Passphrase or recovery code',
  'desk.lock.proof.wrong':
    'Neither a passphrase nor a code of this lock. Capitals and spaces count.',
  'desk.lock.change.about': 'Old copies and backups that were locked with the former one stay so.',
  'desk.lock.renew.about': 'The former code then opens nothing here any more.',
  'desk.lock.off.about':
    'All texts are then stored so that whoever gets at this computer’s files can read them.',
  'desk.lock.goOn': 'Go on',
  'desk.lock.change.do': 'Change it',
  'desk.lock.did.on': 'The lock is on',
  'desk.lock.did.off': 'The lock is off',
  'desk.lock.did.changed': 'Passphrase changed',
  'desk.lock.did.renewed': 'The new recovery code counts from now on',
  'desk.lock.byCode': 'You unlocked Cairn with the recovery code.',
  'desk.lock.byCode.do': 'Choose a new passphrase',
  'desk.lock.byCode.away': 'Leave it as it is',
  'desk.lock.before':
    'The browser’s own history from before the lock still names partners, in the titles of Cairn’s pages. Clear it once in the browser, for the whole time.',
  'desk.lock.failed':
    'It couldn’t be done; all is as it was. Close the other windows of Cairn and try again.',
  'desk.lock.full': 'There isn’t room enough on this computer to do it; all is as it was.',
  'desk.lock.late':
    'All is sealed. What lay here unsealed is now taken off the disk: stay on this page until it is done.',
} as const satisfies Messages;
