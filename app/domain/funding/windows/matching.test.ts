import { describe, expect, it } from 'vitest';
import { ownShareOf } from '~/domain/ideas/idea-money';
import { ANY_IDEA, type FundingCriteria } from './criteria';
import { type IdeaFacts, judgeIdea, meetsCriteria } from './matching';

const FACTS: IdeaFacts = {
  sectorIds: ['pipes', 'water'],
  placeIds: ['toktogul', 'jalal-abad', 'osh', 'osh-city'],
  authorKind: 'ngo',
  requested: 50_000_000,
  ownShare: 20,
  beneficiaries: 300,
};

const judged = (criteria: Partial<FundingCriteria>, facts: Partial<IdeaFacts> = {}) =>
  judgeIdea({ ...ANY_IDEA, ...criteria }, { ...FACTS, ...facts });

describe('what criteria say of an idea', () => {
  it('is nothing where nothing is asked: every idea meets them', () => {
    expect(judged({})).toEqual([]);
    expect(meetsCriteria(judged({}))).toBe(true);
  });

  it('takes a first-level sector for its parts, and a part only for itself', () => {
    expect(meetsCriteria(judged({ sectorIds: ['water'] }))).toBe(true);
    expect(meetsCriteria(judged({ sectorIds: ['pipes'] }, { sectorIds: ['water'] }))).toBe(false);
  });

  it('takes a place for all below it, and ideas that name it beside their own', () => {
    expect(meetsCriteria(judged({ placeIds: ['jalal-abad'] }))).toBe(true);
    expect(meetsCriteria(judged({ placeIds: ['osh-city'] }))).toBe(true);
    expect(meetsCriteria(judged({ placeIds: ['batken'] }))).toBe(false);
  });

  it('includes both ends of an amount', () => {
    const asked = { requested: { min: 50_000_000, max: 50_000_000 } };
    expect(judged(asked)).toEqual([{ criterion: 'requested', ok: true, lack: null }]);
    expect(judged(asked, { requested: 49_999_999 })[0]?.lack).toBe('below');
    expect(judged(asked, { requested: 50_000_001 })[0]?.lack).toBe('above');
    expect(judged(asked, { requested: null })[0]?.lack).toBe('unknown');
  });

  it('names each thing that is lacking, in the order of the form', () => {
    const all = judged({
      sectorIds: ['health'],
      authorKinds: ['person'],
      ownShareMin: 21,
      beneficiaries: { min: 1, max: 299 },
    });
    expect(all.map(({ criterion, lack }) => [criterion, lack])).toEqual([
      ['sectors', 'other'],
      ['authorKinds', 'other'],
      ['ownShare', 'below'],
      ['beneficiaries', 'above'],
    ]);
  });

  it('counts the own share exactly where a product of fractions would not', () => {
    for (let share = 1; share <= 100; share += 1) {
      expect(judged({ ownShareMin: share }, { ownShare: ownShareOf(share * 700, 70_000) })[0]?.ok).toBe(true);
      expect(judged({ ownShareMin: share }, { ownShare: ownShareOf(share * 700 - 1, 70_000) })[0]?.ok).toBe(false);
    }
    expect(judged({ ownShareMin: 1 }, { ownShare: ownShareOf(0, 0) })[0]?.lack).toBe('unknown');
  });
});
