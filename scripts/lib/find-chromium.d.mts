/** Path of a Chromium, Chrome or Edge; ends the program when there is none. */
export function findChromium(): Promise<string>;
