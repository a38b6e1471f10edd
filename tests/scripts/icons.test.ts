import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icons, SOURCES } from '@/scripts/icons/list';
import { coloursOf, readPng } from './png';

const ROOT = resolve(import.meta.dirname, '../..');
const sums = JSON.parse(readFileSync(join(ROOT, SOURCES, 'sums.json'), 'utf8'));
const pictureOf = (file: string) => readFileSync(join(ROOT, 'public', file));
const drawingOf = (source: string) => readFileSync(join(ROOT, SOURCES, source), 'utf8');
const sum = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

describe.each(icons)('$file', ({ source, size, color, file }) => {
  it('is drawn for its own size', () => {
    const square = `width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"`;
    expect(drawingOf(source)).toContain(square);
    const { width, height } = readPng(pictureOf(file));
    expect([width, height]).toEqual([size, size]);
  });

  it('shows today’s drawing (else: npx tsx scripts/icons.ts)', () => {
    const drawing = drawingOf(source).replaceAll('currentColor', color);
    const picture = pictureOf(file);
    expect(sums[file]).toEqual({ drawing: sum(drawing), picture: sum(picture) });
  });

  it('is neither blank nor full, and mostly of its own colours', () => {
    const colours = coloursOf(readPng(pictureOf(file)));
    const share = (hex: string) => (colours.get(hex) ?? 0) / (size * size);
    const stone = share(`${color.slice(1).toLowerCase()}ff`);
    const ground = file.includes('toolbar') ? 0 : share('17634fff');
    expect(stone).toBeGreaterThan(0.12);
    expect(stone).toBeLessThan(0.6);
    expect(share('00000000') + ground).toBeGreaterThan(0.35);
    const edges = 1 - stone - ground - share('00000000');
    expect(edges, 'pixels between two colours').toBeLessThan(0.17);
  });
});

describe('the small icons', () => {
  it.each(icons.filter((icon) => icon.size <= 32))('$file stands on whole pixels', ({ source }) => {
    const boxes = drawingOf(source).matchAll(/\b(?:x|y|width|height)="([^"]+)"/g);
    expect([...boxes].filter(([, value]) => !Number.isInteger(Number(value)))).toEqual([]);
  });
});

describe('the icons that ship', () => {
  it('are all on the list', () => {
    const shipped = readdirSync(join(ROOT, 'public/icon')).map((name) => `icon/${name}`);
    expect(shipped.sort()).toEqual(icons.map(({ file }) => file).sort());
  });
});
