export { fetchCalendar } from './fetch';
export { maskAddress, normaliseAddress } from './normalise';
export { nextFetchAt } from './schedule';
