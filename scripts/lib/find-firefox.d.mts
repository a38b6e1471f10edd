/** Path of a Firefox; ends the program when there is none. */
export function findFirefox(): Promise<string>;
