import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { settled } from '../driver/actions';
import type { Scheme, Session, Surface } from '../driver/session';

interface Shot {
  name: string;
  surface: Surface;
  hash?: string;
  width: number;
  height: number;
}

const shots: readonly Shot[] = [
  ...[320, 380, 600].map(
    (width): Shot => ({
      name: `panel-${width}`,
      surface: 'sidepanel',
      width,
      height: 900,
    }),
  ),
  { name: 'popup', surface: 'popup', width: 380, height: 560 },
  ...['welcome', 'found', 'partners', 'calendars'].map(
    (place): Shot => ({
      name: `desk-${place}`,
      surface: 'desk',
      hash: `#${place}`,
      width: 1200,
      height: 860,
    }),
  ),
];

/** Takes a picture of each page, light and dark, into `folder`; answers with how many there are. */
export async function takeShots(session: Session, folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const schemes: Scheme[] = ['light', 'dark'];
  for (const { name, surface, hash, width, height } of shots) {
    const page = await session.open(surface, hash);
    await page.setViewport({ width, height });
    for (const scheme of schemes) {
      await session.colours(page, scheme);
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` });
    }
    await page.close();
  }
  return shots.length * schemes.length;
}
