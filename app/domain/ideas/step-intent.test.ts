import { describe, expect, test } from 'vitest';
import { blankRows, readIntent, rowNumbers, withoutRow } from './step-intent';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe('the pressed button', () => {
  test.each([
    ['next', { kind: 'next' }],
    ['add-row:budget', { kind: 'add_row', rows: 'budget' }],
    ['remove-row:budget.2', { kind: 'remove_row', rows: 'budget', number: 2 }],
  ])('%j is read', (value, intent) => {
    expect(readIntent(value)).toEqual(intent);
  });

  test.each([
    'save',
    '',
    null,
    'add-row:',
    'add-row:a.b.c',
    'remove-row:budget',
    'remove-row:budget.9999',
    'drop table',
  ])('%j only saves', (value) => {
    expect(readIntent(value)).toEqual({ kind: 'save' });
  });
});

describe('rows of a form', () => {
  const form = formOf({
    version: '1',
    'budget.0.id': 'a',
    'budget.0.title': 'Шам',
    'budget.10.id': '',
    'budget.10.title': ' ',
    'budget.10.source': 'partner',
    'budget.2.title': 'Зым',
    'budget.x.title': 'жок',
    'budgets.3.title': 'жок',
  });

  test('are in the order of their numbers', () => {
    expect(rowNumbers(form.keys(), 'budget')).toEqual([0, 2, 10]);
  });

  test('are blank where only a choice stands in them', () => {
    expect(blankRows(form, 'budget', new Set(['id', 'source']))).toBe(1);
  });

  test('leave the others when one is removed, and the list when the last is', () => {
    const rest = withoutRow(form, 'budget', 0);
    expect(rowNumbers(rest.keys(), 'budget')).toEqual([2, 10]);
    expect(rest.get('version')).toBe('1');
    const none = withoutRow(formOf({ 'budget.4.title': 'Шам' }), 'budget', 4);
    expect([...none]).toEqual([['budget.0.id', '']]);
  });
});
