import type { Session } from '@/scripts/driver/session';

/** A page of the build and when it counts as ready, as an expression for the page. */
export interface Subject {
  session: Session;
  path: string;
  ready: string;
}

const WARM_UP = 3;

/** Notes the time since navigation began at which the expression first holds. */
function watch(ready: string): string {
  return `
    const look = () => {
      if (globalThis.readyAt !== undefined || !(${ready})) return false;
      globalThis.readyAt = performance.now();
      return true;
    };
    new MutationObserver((_, self) => look() && self.disconnect()).observe(document, {
      subtree: true, childList: true, characterData: true, attributes: true,
    });`;
}

async function readyAfter({ session, path, ready }: Subject): Promise<number> {
  const page = await session.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watch(ready));
    await page.goto(`${session.origin}/${path}`);
    await page.waitForFunction('globalThis.readyAt !== undefined', { timeout: 20_000 });
    return Number(await page.evaluate('globalThis.readyAt'));
  } finally {
    await page.close();
  }
}

/** Opens each page anew `runs` times, in turn so that the machine's moods meet all; milliseconds each. */
export async function measureInTurn<Name extends string>(
  subjects: Record<Name, Subject>,
  runs: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const name of names) {
      const took = await readyAfter(subjects[name]);
      if (run >= 0) found[name]?.push(took);
    }
  }
  return found as Record<Name, number[]>;
}
