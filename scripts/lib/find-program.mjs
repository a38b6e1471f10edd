import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from './run.mjs';

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first of these programs that can be run: absolute paths, or names looked up on PATH. */
export function firstProgram(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = candidates.flatMap((name) =>
    isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  return paths.find(runnable);
}

/** Well-known places below the folders that Windows installs programs into. */
export function windowsPaths(...tails) {
  const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const folders = bases.map((base) => process.env[base]).filter((folder) => folder !== undefined);
  return tails.flatMap((tail) => folders.map((folder) => join(folder, tail)));
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** How a user who isn't root gets a Debian package; '' elsewhere. */
export function debianHint(name) {
  return isDebian() ? ` (sudo apt install ${name})` : '';
}

/** Installs a Debian package, where this is Debian and we are root; says whether it worked. */
export async function installDebian(name) {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} (apt-get), once ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', name], {
    env,
    quiet: true,
  });
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
}
