import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { endianness, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { firstProgram, installDebian } from '@/scripts/lib/find-program.mjs';

const source = join(import.meta.dirname, 'moved-clock.c');

/** A wall clock for a browser and all its processes; the machine's own stays as it is. */
export interface MovedClock {
  /** Makes it `instant` (UTC ms) for them, from now on. */
  set(instant: number): Promise<void>;
  now(): number;
  /** A program that starts `executable` under this clock. */
  program(executable: string): Promise<string>;
  remove(): Promise<void>;
}

/** Why the clock can't be moved here; null where it can. The compiler is installed where it may be. */
export async function noMovedClock(): Promise<string | null> {
  if (process.platform !== 'linux') return 'a program’s clock is moved on Linux only';
  if (firstProgram(['cc', 'gcc', 'clang'])) return null;
  const made = (await installDebian('gcc')) && (await installDebian('libc6-dev'));
  return made ? null : 'no C compiler for the moved clock: install gcc';
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A clock that stands at `instant` (UTC ms), in an IANA zone. */
export async function movedClock(instant: number, zone: string): Promise<MovedClock> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-clock-'));
  const library = join(folder, 'moved-clock.so');
  const file = join(folder, 'seconds');
  const compiler = firstProgram(['cc', 'gcc', 'clang']) ?? 'cc';
  execFileSync(compiler, ['-O2', '-shared', '-fPIC', '-o', library, source]);
  let by = 0;
  const clock: MovedClock = {
    now: () => Date.now() + by * 1000,
    async set(to) {
      by = Math.round((to - Date.now()) / 1000);
      const bytes = Buffer.alloc(8);
      if (endianness() === 'LE') bytes.writeBigInt64LE(BigInt(by));
      else bytes.writeBigInt64BE(BigInt(by));
      // In place: the browser has the file mapped.
      await writeFile(file, bytes, { flag: 'r+' });
    },
    async program(executable) {
      // The browsers' drivers go by the program's name.
      const path = join(folder, basename(executable));
      const script = `#!/bin/sh
export MOVED_CLOCK=${quoted(file)} TZ=${quoted(zone)} LD_PRELOAD=${quoted(library)}
exec ${quoted(executable)} "$@"
`;
      await writeFile(path, script);
      await chmod(path, 0o755);
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await writeFile(file, Buffer.alloc(8));
  await clock.set(instant);
  return clock;
}
