import { speakEnglish } from '../lib/i18n/english';
import { word } from '../lib/i18n/translate';
import { CORPUS, hasCorpus, type Judged, judgeCorpus, share } from '../tests/detection/corpus';

speakEnglish();

const WANTED = { A: 'mentoring', B: 'other', C: 'other' } as const;
const VERDICTS = ['mentoring', 'maybe', 'other'] as const;

function figures(name: string, events: readonly Judged[]): void {
  for (const kind of ['A', 'B', 'C'] as const) {
    const count = events.filter((event) => event.kind === kind).length;
    const shares = VERDICTS.map((v) => `${v} ${(100 * share(events, kind, v)).toFixed(1)} %`);
    console.log(`${name} ${kind} (${count}): ${shares.join(', ')}`);
  }
}

/** A look-alike may be `maybe`; everything else that isn't what was wanted is shown. */
function isMiss({ kind, result }: Judged): boolean {
  if (kind === 'B') return result.verdict === 'mentoring';
  return result.verdict !== WANTED[kind];
}

function miss({ kind, half, lang, title, result }: Judged): string {
  const why = result.reasons.map((reason) => word(reason)).join('; ');
  return `  ${kind} ${half} ${result.verdict} ${result.confidence} [${lang}] ${title}: ${why}`;
}

/** `--holdout` also lists the misses of the half that isn't tuned on. */
function report(): void {
  if (!hasCorpus()) {
    console.log(`No labelled events at ${CORPUS}: skipped.`);
    return;
  }
  const events = judgeCorpus();
  const dev = events.filter((event) => event.half === 'dev');
  const holdout = events.filter((event) => event.half === 'holdout');
  figures('dev', dev);
  figures('holdout', holdout);
  figures('all', events);
  const shown = process.argv.includes('--holdout') ? events : dev;
  console.log(`misses (${shown === dev ? 'dev' : 'all'}):`);
  for (const event of shown.filter(isMiss)) console.log(miss(event));
}

report();
