/** The ways a calendar comes in, is read again and goes. */
export { addAddress } from './address';
export { importFile } from './import-file';
export { removeAccount } from './remove-account';
export { readNow, syncDue } from './sync-due';
