import { homedir } from 'node:os';
import { join } from 'node:path';
import { debianHint, firstProgram, installDebian, windowsPaths } from './find-program.mjs';
import { fail } from './run.mjs';

// Chromium before Chrome: branded Chrome ignores --load-extension since version 137.
// https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
const linux = [
  'chromium',
  'chromium-browser',
  '/snap/bin/chromium',
  'google-chrome-stable',
  'google-chrome',
  '/opt/google/chrome/chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function mac() {
  const programs = [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function candidates() {
  if (process.platform === 'darwin') return mac();
  if (process.platform !== 'win32') return linux;
  return windowsPaths(
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  );
}

/** Path of a Chromium, Chrome or Edge; CHROME_PATH goes first. Ends the program when there is none. */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen)
    return firstProgram([chosen]) ?? fail(`CHROME_PATH is set, but can't be run: ${chosen}`);
  const found = firstProgram(candidates());
  if (found) return found;
  if (await installDebian('chromium')) return firstProgram(candidates());
  return fail(
    `No Chromium found: install Chromium${debianHint('chromium')}, Chrome or Edge, or set CHROME_PATH to one.`,
  );
}
