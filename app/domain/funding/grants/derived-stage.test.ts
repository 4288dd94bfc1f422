import { describe, expect, it } from 'vitest';
import { derivedStage, type FundingFacts } from './derived-stage';

const facts = (wanted: Partial<FundingFacts>): FundingFacts => ({
  requested: 100,
  committed: 0,
  suffices: false,
  isConsidered: false,
  ...wanted,
});

describe('the stage of an idea’s money', () => {
  it('follows from what stands: nothing, a word, a commitment, enough', () => {
    expect(derivedStage('seeking', facts({}))).toBe('seeking');
    expect(derivedStage('seeking', facts({ isConsidered: true }))).toBe('under_consideration');
    expect(derivedStage('under_consideration', facts({ committed: 99, isConsidered: true }))).toBe('selected');
    expect(derivedStage('selected', facts({ committed: 100 }))).toBe('funded');
    expect(derivedStage('selected', facts({ committed: 1, suffices: true }))).toBe('funded');
  });

  it('goes back when a commitment falls away', () => {
    expect(derivedStage('funded', facts({ isConsidered: true }))).toBe('under_consideration');
    expect(derivedStage('funded', facts({ suffices: true }))).toBe('seeking');
  });

  it('is never that of an idea that asks for nothing and got nothing', () => {
    expect(derivedStage('seeking', facts({ requested: 0 }))).toBe('seeking');
  });

  it('leaves alone what people declared', () => {
    for (const declared of ['in_progress', 'completed', 'not_implemented'] as const) {
      expect(derivedStage(declared, facts({ committed: 100 }))).toBe(declared);
    }
  });
});
