import { addDays } from '../shared/time';

/** Which of the ready-made due dates a choice is; `weekday` is the coming Friday. */
export type DueName = 'today' | 'tomorrow' | 'friday' | 'nextWeek' | 'nextMeeting';

/** A due date to choose; `day` is a local 'YYYY-MM-DD'. */
export interface DueChoice {
  name: DueName;
  day: string;
}

/** 1 (Monday) to 7 (Sunday) of a local date. */
function weekday(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

function daysTo(today: string, wanted: number): number {
  return (wanted - weekday(today) + 7) % 7;
}

/**
 * The due dates offered on `today`: today, tomorrow, the coming Friday, the Friday of next week (what
 * the typed words mean too) and the partner's next meeting where known. A day already named is not offered twice, but for the
 * meeting: that it is the day of the meeting is worth saying.
 */
export function dueChoices(today: string, meetingDay: string | null): DueChoice[] {
  const sunday = daysTo(today, 7);
  const all: DueChoice[] = [
    { name: 'today', day: today },
    { name: 'tomorrow', day: addDays(today, 1) },
    { name: 'friday', day: addDays(today, daysTo(today, 5)) },
    { name: 'nextWeek', day: addDays(today, sunday + 5) },
  ];
  const distinct = all.filter(
    (choice, index) => all.findIndex(({ day }) => day === choice.day) === index,
  );
  return meetingDay ? [...distinct, { name: 'nextMeeting', day: meetingDay }] : distinct;
}
