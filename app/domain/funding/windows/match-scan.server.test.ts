import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNDING_STAGES, IDEA_AUTHOR_KINDS } from '~/domain/ideas/idea';
import { createMarketColumns, type MarketRow } from '~/domain/ideas/market-columns.server';
import { type Place, placeRegisterOf } from '~/domain/places/place';
import { type Sector, sectorRegisterOf } from '~/domain/places/sector';
import { CRITERIA, type FundingCriteria } from './criteria';
import { factsOf } from './facts.queries.server';
import { factsRowAt } from './facts-at.server';
import { scanMatches, seeksMoney } from './match-scan.server';
import { judgeIdea } from './matching';

const PLACES = { osh: null, 'osh-a': 'osh', 'osh-b': 'osh', talas: null };
const SECTORS = { water: null, pipes: 'water', wells: 'water', light: null };
const registers = {
  places: placeRegisterOf(Object.entries(PLACES).map(([id, parentId]) => ({ id, slug: id, parentId }) as Place)),
  sectors: sectorRegisterOf(Object.entries(SECTORS).map(([id, parentId]) => ({ id, slug: id, parentId }) as Sector)),
};

const place = fc.constantFrom(...Object.keys(PLACES));
const sector = fc.constantFrom(...Object.keys(SECTORS));
const tyiyn = fc.integer({ min: 0, max: 40 });
const maybe = fc.option(tyiyn, { nil: null });

const row = fc.record({
  sectorId: fc.option(sector, { nil: null }),
  placeId: place,
  otherPlaceIds: fc.uniqueArray(place, { maxLength: 2 }),
  stage: fc.constantFrom(...FUNDING_STAGES),
  authorKind: fc.constantFrom(...IDEA_AUTHOR_KINDS),
  currency: fc.constantFrom('KGS', 'KGS', 'USD'),
  total: tyiyn,
  own: tyiyn,
  requested: tyiyn,
  gap: tyiyn,
  beneficiaries: tyiyn,
  publishedAt: fc.nat({ max: 3 }).map((at) => new Date(at)),
});

const criteria: fc.Arbitrary<FundingCriteria> = fc.record({
  sectorIds: fc.uniqueArray(sector, { maxLength: 2 }),
  placeIds: fc.uniqueArray(place, { maxLength: 2 }),
  authorKinds: fc.subarray([...IDEA_AUTHOR_KINDS]),
  requested: fc.record({ min: maybe, max: maybe }),
  ownShareMin: maybe,
  beneficiaries: fc.record({ min: maybe, max: maybe }),
});

describe('the walk over all ideas', () => {
  it('finds what judging each idea by itself finds: matches, near misses and what they lack', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), criteria, (rows, asked) => {
        const columns = createMarketColumns();
        for (const [index, fields] of rows.entries())
          columns.put({
            ...fields,
            number: index + 1,
            committed: 0,
            disbursed: 0,
            supportCount: 0,
            seekingUntil: null,
            langs: ',ky,',
          } satisfies MarketRow);
        const lacks = rows.flatMap((_, index) => {
          const at = columns.rowOf(index + 1) ?? -1;
          if (!seeksMoney(columns, at)) return [];
          const judged = judgeIdea(asked, factsOf(factsRowAt(columns, at), registers));
          return [{ number: index + 1, asks: judged.length, lacking: judged.filter(({ ok }) => !ok) }];
        });
        const scan = (show: 'matches' | 'near') =>
          scanMatches(columns, asked, registers, { show, cursor: null, size: 50 });
        const numbers = (found: ReturnType<typeof scan>) =>
          found.page.map(({ number }) => number).sort((a, b) => a - b);
        const near = lacks.filter(({ asks, lacking }) => asks > 1 && lacking.length === 1);
        const matches = lacks.filter(({ lacking }) => lacking.length === 0);
        expect(numbers(scan('matches'))).toEqual(matches.map(({ number }) => number));
        expect(numbers(scan('near'))).toEqual(near.map(({ number }) => number));
        expect(scan('near').matches).toBe(matches.length);
        for (const criterion of CRITERIA) {
          const lacking = near.filter((idea) => idea.lacking[0]?.criterion === criterion);
          expect(scan('matches').near[criterion]).toBe(lacking.length);
        }
      }),
    );
  });
});
