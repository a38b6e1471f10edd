import { homedir } from 'node:os';
import { join } from 'node:path';
import { debianHint, firstProgram, installDebian, windowsPaths } from './find-program.mjs';
import { fail } from './run.mjs';

const linux = ['firefox-esr', 'firefox', 'firefox-developer-edition', '/snap/bin/firefox'];

function mac() {
  const apps = ['Firefox.app', 'Firefox Developer Edition.app', 'Firefox Nightly.app'];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return apps.flatMap((app) => folders.map((at) => join(at, app, 'Contents/MacOS/firefox')));
}

function candidates() {
  if (process.platform === 'darwin') return mac();
  if (process.platform !== 'win32') return linux;
  return windowsPaths('Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe');
}

/** Path of a Firefox; FIREFOX_PATH goes first. Ends the program when there is none. */
export async function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen)
    return firstProgram([chosen]) ?? fail(`FIREFOX_PATH is set, but can't be run: ${chosen}`);
  const found = firstProgram(candidates());
  if (found) return found;
  if (await installDebian('firefox-esr')) return firstProgram(candidates());
  return fail(
    `No Firefox found: install Firefox 142 or newer${debianHint('firefox-esr')}, or set FIREFOX_PATH to one.`,
  );
}
