import { describe, expect, it } from 'vitest';
import { budgetCodes } from './budget-codes';

describe('the budget classification', () => {
  it('has each code once, and every code lies below one that is there', () => {
    const keys = budgetCodes.map(({ kind, code }) => `${kind}:${code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kind, code, parent } of budgetCodes) {
      if (parent === null) continue;
      expect(keys).toContain(`${kind}:${parent}`);
      expect(code.startsWith(parent)).toBe(true);
    }
  });

  it('says everything in three languages, with its source', () => {
    for (const { names, explanations, source } of budgetCodes) {
      expect([...names, ...(explanations ?? names)].every((words) => words.trim() !== '')).toBe(true);
      expect(source).toContain('not verified');
    }
  });

  it('has the ten functions of government', () => {
    const tens = budgetCodes.filter(({ kind, parent }) => kind === 'functional' && parent === null);
    expect(tens.map(({ code }) => code)).toEqual([701, 702, 703, 704, 705, 706, 707, 708, 709, 710].map(String));
  });
});
