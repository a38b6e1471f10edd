import { busyGoogle, busyMicrosoft } from './accounts/calendars';
import { accountFigures } from './accounts/figures';
import { backupFigures } from './backup';
import { withBrowsers } from './builds';
import { copyFigures } from './copies';
import { figure, printFigure } from './figure';
import { insightFigures } from './insights';
import { keystrokeFigure } from './keystroke';
import { turnOnFigure } from './lock';
import { measureInTurn } from './page-ready';
import { pageFigures } from './pages/figures';
import { pickerFigure } from './picker';
import { readerFigures } from './reader';
import { searchFigures } from './search';
import { LARGE, OPEN_PER_PARTNER, SMALL, seed } from './seed';

const RUNS = 25;
const checks = "document.querySelectorAll('input[type=checkbox]').length";
const panel = {
  path: 'sidepanel.html',
  ready: `${checks} >= ${OPEN_PER_PARTNER} && !!document.querySelector('h1')?.textContent`,
};
const popup = { path: 'popup.html', ready: "document.querySelectorAll('section').length >= 2" };
const typing = { path: 'popup.html', ready: "!!document.querySelector('form input:focus')" };
const empty = { path: 'empty.html', ready: "!!document.querySelector('h1')" };

readerFigures(Date.now()).forEach(printFigure);
printFigure(pickerFigure());

await withBrowsers(async (start, extension) => {
  (await pageFigures(start, extension)).forEach(printFigure);
  for (const busy of [busyGoogle, busyMicrosoft]) {
    (await accountFigures(start, busy(Date.now()))).forEach(printFigure);
  }
  (await searchFigures(await start('search'))).forEach(printFigure);
  (await searchFigures(await start('sealed'), true)).forEach(printFigure);
  const [small, large] = [await start('small'), await start('large')];
  const locked = await start('locked');
  for (const [session, size] of [
    [small, SMALL],
    [large, LARGE],
    [locked, LARGE],
  ] as const) {
    const page = await session.open('popup');
    await seed(page, size);
    await page.close();
  }
  printFigure(await turnOnFigure(locked));
  const took = await measureInTurn(
    {
      empty: { session: large, ...empty },
      panelSmall: { session: small, ...panel },
      panelLarge: { session: large, ...panel },
      panelLocked: { session: locked, ...panel },
      typing: { session: large, ...typing },
      popupLarge: { session: large, ...popup },
    },
    RUNS,
  );
  const size = `${LARGE.meetings} meetings, ${LARGE.actions} actions, ${LARGE.meetings} notes`;
  printFigure(
    figure(`panel ready, ${size}, against an empty React page`, took.panelLarge, took.empty),
  );
  printFigure(
    figure(
      `panel ready, ${size}, against ${SMALL.meetings} meetings`,
      took.panelLarge,
      took.panelSmall,
    ),
  );
  printFigure(
    figure(
      `panel ready with the lock on and open, ${size}, against the same without a lock`,
      took.panelLocked,
      took.panelLarge,
    ),
  );
  printFigure(
    figure(
      `popup with its data, ${size}, against an empty React page`,
      took.popupLarge,
      took.empty,
    ),
  );
  printFigure(
    figure(`popup ready to type, ${size}, against an empty React page`, took.typing, took.empty),
  );
  printFigure(await keystrokeFigure(large));
  (await insightFigures(large, size)).forEach(printFigure);
  (await insightFigures(locked, `${size}, sealed`)).forEach(printFigure);
  for (const [session, rows] of [
    [large, 'of all rows'],
    [locked, 'of sealed rows'],
  ] as const) {
    const other = await start(`copied ${rows}`);
    // Rows that come in are sealed, too.
    if (session === locked) await turnOnFigure(other);
    (await copyFigures(session, other, rows)).forEach(printFigure);
    (await backupFigures(session, rows)).forEach(printFigure);
  }
});
