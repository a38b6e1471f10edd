import { readCalendarInSlices } from '../calendar/sources/ics';
import type { ReadCalendar } from './outcome';

/** Reads in the context it is called in, a slice at a time: for the background, which can have no worker. */
export const readHere: ReadCalendar = (bytes, { window, signal, onProgress }) =>
  readCalendarInSlices(bytes, {
    window,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
