export { type CalendarRequest, type FetchedCalendar, fetchCalendar } from './fetch';
export type { FailedFetch, FetchTrouble } from './health';
export { maskAddress, type NormalisedAddress, normaliseAddress } from './normalise';
export { type FetchHistory, nextFetchAt } from './schedule';
