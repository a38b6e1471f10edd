import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, root, run } from './run.mjs';

async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for, by the list that npm leaves there
 * after a finished install. Optional packages are left out: most belong to other platforms.
 */
async function upToDate() {
  const wanted = await packagesOf('package-lock.json');
  const present = await packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs the packages that package-lock.json names when they are missing or older; says so. */
export async function ensureDependencies() {
  if (await upToDate()) return;
  console.log('Installing packages (npm ci), once; this takes a minute or two ...');
  const { code } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) fail('npm ci failed, see above. Mend that, then try again.');
}
