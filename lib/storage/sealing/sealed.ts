// What is needed only while there is a lock: loaded when one is found.
export { openAtOnce } from './bulk';
export { isReshapeDue, reshape } from './reshape';
export { sealedTable } from './sealed-table';
