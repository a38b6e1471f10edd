import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Arrived } from '../https-server';

/** A fixture page: its markup and its script, which reads its data from the markup. */
export interface FixturePage {
  html: string;
  script: string;
  /** What the page may load (Content-Security-Policy); else the strictest. */
  policy?: string;
}

const NONCE = 'c3RhbmQtaW4';
/** Stricter than such hosts are: no script gets in by markup, no style but those of `styles`, no frame from anywhere. */
const strict = (styles: string) =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; frame-src 'none'; child-src 'none'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`;
/** For a page whose markup has styles written into it. */
export const STYLES_WRITTEN = strict("'unsafe-inline'");

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page of the scripts of that folder, `page.js` last, given `data` and the language, direction and theme. */
export function fixturePage(
  folder: string,
  data: object,
  { lang = 'en', dir = 'ltr', theme = 'light' },
): FixturePage {
  const others = readdirSync(join(import.meta.dirname, folder)).filter((name) =>
    /^(?!page\.).*\.js$/.test(name),
  );
  const files = ['common.js', ...[...others, 'page.js'].map((name) => join(folder, name))];
  const script = files
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  const html = `<!doctype html>
<html lang="${attribute(lang)}" dir="${dir}" data-fixture="${attribute(JSON.stringify(data))}">
<head><meta charset="utf-8"><title>${folder}</title>
<style nonce="${NONCE}">body{margin:0;font:14px sans-serif;color-scheme:${theme};background:Canvas;color:CanvasText}</style>
</head><body><script src="/stand-in.js"></script></body></html>`;
  return { html, script };
}

/** Answers every address of a host with the page, as a page that navigates by itself needs it. */
export function serving({
  html,
  script,
  policy = strict(`'nonce-${NONCE}'`),
}: FixturePage): (request: Arrived) => Answer {
  const own: Answer = {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
    body: script,
  };
  const page: Answer = {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    },
    body: html,
  };
  return ({ url }) => (new URL(url).pathname === '/stand-in.js' ? own : page);
}
