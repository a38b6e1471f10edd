// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Network } from '@/components/desk/network/Network';
import { testStore } from '../support/store';
import { allLabels, labelsIn, NOW, plantAll } from './planted';
import { owns, shares } from './ways';

const ROOT = resolve(import.meta.dirname, '../..');

const wishes = ['rhythm', 'place', 'reach', 'hours', 'areas'] as const;
const of = (table: string, ...columns: string[]) => columns.map((one) => `${table}.${one}`);

/** All that may be read by somebody else: what is added here was decided, not forgotten. */
const MAY_LEAVE = [
  ...of('partners', 'name', 'emails'),
  ...of('meetings', 'title'),
  ...of('noteBlocks (marked)', 'markdown'),
  ...of('charters', 'purpose', 'outcomes', 'confidentiality', 'rules', 'will', 'wont'),
  ...wishes.map((one) => `charters.boundaries.${one}.agreed`),
  ...of('agreements', 'text', 'gains.me', 'gains.partner'),
  ...of('goals', 'text'),
  ...['specific', 'measurable', 'achievable', 'relevant'].map((one) => `goals.smart.${one}`),
  ...of('goalCheckIns', 'words'),
  ...of('actions', 'text'),
  ...of('focuses', 'text'),
  ...of('objectives', 'text'),
  ...of('feedback', 'text'),
  ...of('handoverKeys', 'name', 'email', 'line'),
  ...of('packs', 'name'),
  ...of('ownPrompts', 'text'),
  'guidedSessions.answer',
].sort();

async function taken() {
  const { store } = testStore(NOW);
  const { partner } = await plantAll(store);
  const all: Record<string, string[]> = {};
  for (const [name, way] of Object.entries(shares))
    all[name] = labelsIn(await way.take(store, partner));
  return all;
}

describe('what is shared (PRACTICE H5)', () => {
  it('holds nothing private by any way, whatever the user wrote wherever', async () => {
    const all = await taken();
    for (const [way, labels] of Object.entries(all)) {
      const leaked = labels.filter((label) => !MAY_LEAVE.includes(label));
      expect(leaked, `by ${way}`).toEqual([]);
    }
    // Each way takes something along, and all that may go goes by one: else nothing was looked at.
    const empty = Object.keys(all).filter((way) => all[way]?.length === 0);
    expect(empty.filter((way) => way !== 'signs')).toEqual([]);
    expect([...new Set(Object.values(all).flat())].sort()).toEqual(MAY_LEAVE);
  }, 20_000);

  it('is looked for among every text that there is, with those that never leave', () => {
    const stays = allLabels().filter((label) => !MAY_LEAVE.includes(label));
    for (const label of [
      'handoverKeys.secret',
      'reflections.text',
      'reflections.learnt',
      'noteBlocks (private).markdown',
    ])
      expect(stays).toContain(label);
    expect(stays).toContain('guidedSessions.answer (only)');
    expect(stays).toContain('charters.boundaries.hours.mine');
    expect(stays).toContain('partners.profile.weaknesses');
    expect(stays.length).toBeGreaterThan(30);
  });

  it('is never the user’s own paper, which says on it whose it is', () => {
    const away = { label: '', onAway: vi.fn() } as never;
    const own = { arrived: false, now: NOW, act: {} as never, onPrint: vi.fn(), away };
    const { container } = render(<Network knots={[]} {...own} />);
    expect(container.querySelector('.pr-paper')?.textContent).toBe('Only for me');
    expect(screen.getAllByText('Only for me')).toHaveLength(1);
  });

  it('leaves the browser by no other way than those that are looked at', () => {
    const exit =
      /clipboard\s*\.write|createObjectURL|window\.print\(|navigator\.share|['"`]mailto:|from '\.\/(?:download|save-file)'|(?:\bvoid |\.)copy\((?!content)|eventPageUrl\(|mailDraft\(/;
    const files = ['components', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name)),
    );
    const found = files.filter((file) => exit.test(readFileSync(join(ROOT, file), 'utf8')));
    const known = [
      ...Object.values(shares).flatMap(({ exits }) => exits),
      ...Object.values(owns).flat(),
    ];
    expect(found.sort(), 'list a new way in tests/share/ways.tsx').toEqual(known.sort());
  });
});
