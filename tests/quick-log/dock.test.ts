import { describe, expect, it } from 'vitest';
import { readDockLine } from '@/lib/quick-log/dock';
import { contextFor } from './context';

const en = await contextFor('en', { currentPartnerId: 'p' });
const de = await contextFor('de', { currentPartnerId: 'p' });

describe('readDockLine', () => {
  it.each([
    ['? what about the budget', 'agenda'],
    ['?what about the budget', 'agenda'],
    ["I'll send the list", 'action'],
    ['I will send the list', 'action'],
    ['Priya will draft the agenda', 'action'],
    ['Tom will draft the agenda', 'action'],
    ['She owes me the report', 'action'],
    ['@me reading list fri', 'action'],
    ['@priya reading list', 'action'],
    ['I should send the list by Friday', 'action'],
    ['I should sleep more', 'note'],
    ['Priya is tired of planning', 'note'],
    ['It will be a long year', 'note'],
    ['Send Priya the list', 'note'],
    ['@', 'note'],
    ['@me', 'note'],
    ['', 'note'],
  ])('%s', (line, kind) => {
    expect(readDockLine(line, en).kind).toBe(kind);
  });

  it('keeps the words of a note and of what is to be raised', () => {
    expect(readDockLine('  Priya is tired. ', en)).toEqual({
      kind: 'note',
      text: 'Priya is tired.',
    });
    expect(readDockLine('? the budget', en)).toEqual({ kind: 'agenda', text: 'The budget' });
  });

  it('tells a promise from a thought in German', () => {
    expect(readDockLine('Ich schicke Priya die Liste', de).kind).toBe('action');
    expect(readDockLine('Ich glaube, es läuft gut', de).kind).toBe('note');
  });
});
