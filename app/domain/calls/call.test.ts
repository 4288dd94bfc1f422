import { describe, expect, it } from 'vitest';
import { betterOutcomes, budgetUse, type Colleague, isComplete, judgesOf, receiptOf } from './application';
import { appealsEndAt, stateAt, takesAppeals } from './call';

const opensAt = new Date('2026-12-01T03:00:00Z');
const closesAt = new Date('2026-12-15T12:00:00Z');
const announced = { stage: 'announced', opensAt, closesAt } as const;

describe('where a call stands', () => {
  it('follows from its dates, to the millisecond', () => {
    const at = (moment: Date, ms: number) => stateAt(announced, new Date(moment.getTime() + ms));
    expect([at(opensAt, -1), at(opensAt, 0), at(closesAt, -1), at(closesAt, 0)]).toEqual([
      'coming',
      'open',
      'open',
      'deciding',
    ]);
  });

  it('is what was stored once it is a draft, decided or cancelled, whatever the dates say', () => {
    for (const stage of ['draft', 'decided', 'cancelled'] as const) {
      expect(stateAt({ ...announced, stage }, opensAt)).toBe(stage);
    }
  });
});

describe('the time for appeals', () => {
  it('ends with the last day in Kyrgyzstan, counted from the day after the publication', () => {
    // 23:30 in Bishkek on 1 December.
    const call = { stage: 'decided', decidedAt: new Date('2026-12-01T17:30:00Z'), appealDays: 10 } as const;
    const end = new Date('2026-12-11T18:00:00Z');
    expect(appealsEndAt(call)).toEqual(end);
    expect(takesAppeals(call, new Date(end.getTime() - 1))).toBe(true);
    expect(takesAppeals(call, end)).toBe(false);
    expect(appealsEndAt({ decidedAt: null, appealDays: 10 })).toBeNull();
  });
});

describe('an application', () => {
  it('moves up alone where its appeal is upheld', () => {
    expect(betterOutcomes('declined')).toEqual(['selected', 'reserve']);
    expect(betterOutcomes('reserve')).toEqual(['selected']);
    expect(betterOutcomes('selected')).toEqual([]);
  });

  it('counts against the budget in the currency of the call', () => {
    const selected = [
      { requested: 900, currency: 'USD', n: 1 },
      { requested: 1_100, currency: 'KGS', n: 2 },
    ];
    expect(budgetUse({ budget: 1_000, currency: 'KGS' }, selected)).toEqual({
      requested: 1_100,
      left: -100,
      foreign: 1,
    });
  });

  it('is complete with every paper, and quoted by the call and its number', () => {
    const file = { id: 'file', name: 'a.pdf', bytes: 1 };
    expect([isComplete([]), isComplete([{ file }]), isComplete([{ file }, { file: null }])]).toEqual([
      true,
      true,
      false,
    ]);
    expect(receiptOf(3, 17)).toBe('3-17');
  });
});

describe('who answers an appeal', () => {
  const colleague = (id: string, change: Partial<Colleague> = {}): Colleague => ({
    id,
    name: id,
    isOwner: false,
    isOfAuthor: false,
    ...change,
  });
  const owner = colleague('owner', { isOwner: true });
  const other = colleague('other owner', { isOwner: true });
  const member = colleague('member');
  const judges = (colleagues: Colleague[], decidedBy: string | null) =>
    judgesOf(colleagues, { decidedBy }).map(({ id }) => id);

  it('is an owner who did not decide', () => {
    expect(judges([owner, other, member], 'owner')).toEqual(['other owner']);
    expect(judges([owner, other, member], 'member')).toEqual(['owner', 'other owner']);
  });

  it('is another member where no such owner is left, and never somebody of the author’s side', () => {
    expect(judges([owner, member], 'owner')).toEqual(['member']);
    expect(judges([owner, { ...other, isOfAuthor: true }, member], 'owner')).toEqual(['member']);
    expect(judges([owner, { ...member, isOfAuthor: true }], 'owner')).toEqual([]);
  });
});
