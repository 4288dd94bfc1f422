import { describe, expect, it } from 'vitest';
import { assessmentForm, newRubricForm, scoringForm } from './scores.schema.server';

const keys = (error: { issues: { path: PropertyKey[]; message: string }[] } | undefined) =>
  error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('the form of a score card', () => {
  const row = (name: string, weight: string) => ({ id: '', kind: 'own', name, weight });

  it('takes the rows that have a name, in their order', () => {
    const read = newRubricForm.parse({
      name: 'Карта',
      criteria: { 2: row('Үч', '3'), 0: row('Бир', '100'), 1: row(' ', 'x') },
    });
    expect(read.criteria.map(({ name, weight }) => [name, weight])).toEqual([
      ['Бир', 100],
      ['Үч', 3],
    ]);
  });

  it('refuses weights that are no whole number from 1 to 100, beside their field', () => {
    for (const weight of ['', '0', '101', '2,5', '-1', '1e2']) {
      const { error } = newRubricForm.safeParse({ name: 'Карта', criteria: { 0: row('Бир', weight) } });
      expect(keys(error)).toEqual([['criteria.0.weight', 'scores.error_weight']]);
    }
  });

  it('refuses a card without criteria, and one with more than ten', () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [n, row(`К${n}`, '1')]));
    for (const criteria of [{ 0: row('', '') }, many]) {
      expect(keys(newRubricForm.safeParse({ name: 'Карта', criteria }).error)).toEqual([
        ['criteria.0.name', 'scores.error_criteria'],
      ]);
    }
  });
});

describe('the form of an assessment', () => {
  const sent = { intent: 'done', rubric: 'r', rubric_version: '1', version: '0', conflict: 'none', scores: { a: '5' } };

  it('reads scores as numbers, and nothing but 0 to 5', () => {
    expect(assessmentForm.parse(sent)).toMatchObject({ scores: { a: 5 } });
    for (const score of ['6', '-1', '2.5', '', '05', 'x']) {
      expect(keys(assessmentForm.safeParse({ ...sent, scores: { a: score } }).error)).toEqual([
        ['scores.a', 'scores.error_score'],
      ]);
    }
  });

  it('asks for a conflict of interest before it is finished, and for its words where there is one', () => {
    const { conflict, ...silent } = sent;
    expect(conflict).toBe('none');
    expect(keys(assessmentForm.safeParse(silent).error)).toEqual([['conflict', 'scores.error_conflict_missing']]);
    expect(assessmentForm.safeParse({ ...silent, intent: 'draft' }).success).toBe(true);
    expect(keys(assessmentForm.safeParse({ ...sent, conflict: 'declared' }).error)).toEqual([
      ['conflict_words', 'scores.error_conflict_words'],
    ]);
  });

  it('declares a conflict by itself, in words', () => {
    const late = { intent: 'conflict', rubric: 'r', rubric_version: '1', version: '1', conflict_words: ' ' };
    expect(keys(assessmentForm.safeParse(late).error)).toEqual([['conflict_words', 'scores.error_conflict_words']]);
    expect(assessmentForm.parse({ ...late, conflict_words: 'Автор — тууганым' })).toMatchObject({
      intent: 'conflict',
      conflict_words: 'Автор — тууганым',
    });
  });
});

describe('closing a scoring and opening it again', () => {
  it('asks for a reason; reading the result does not', () => {
    const sent = { rubric: 'r', rubric_version: '1', version: '0' };
    for (const intent of ['close', 'reopen']) {
      expect(keys(scoringForm.safeParse({ ...sent, intent, reason: '  ' }).error)).toEqual([
        ['reason', 'scores.error_reason'],
      ]);
    }
    expect(scoringForm.safeParse({ ...sent, intent: 'read' }).success).toBe(true);
  });
});
