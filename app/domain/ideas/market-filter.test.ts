import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { FUNDING_STAGES, IDEA_AUTHOR_KINDS } from './idea';
import {
  activeGroups,
  MARKET_PARAMS,
  MARKET_SORTS,
  type MarketFilter,
  marketQuery,
  NO_FILTER,
  parseMarketFilter,
  withoutGroup,
  withoutValue,
} from './market-filter';

const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const amount = fc.nat({ max: 999_999_999 });
const range = fc.oneof(
  fc
    .tuple(amount, amount)
    .filter(([a, b]) => a < b)
    .map(([min, max]) => ({ min, max })),
  amount.map((min) => ({ min, max: null })),
  amount.map((max) => ({ min: null, max })),
);
const someRanges = fc.uniqueArray(range, { maxLength: 3, selector: (r) => `${r.min}-${r.max}` });
const query = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim());
const filters: fc.Arbitrary<MarketFilter> = fc.record({
  q: query,
  sectors: fc.uniqueArray(slug, { maxLength: 4 }),
  place: fc.option(slug),
  stages: fc.subarray([...FUNDING_STAGES]),
  kinds: fc.subarray([...IDEA_AUTHOR_KINDS]),
  requested: someRanges,
  gap: someRanges,
  people: someRanges,
  langs: fc.subarray([...LANGS]),
  sort: fc.option(fc.constantFrom(...MARKET_SORTS)),
});

const addressOf = (filter: MarketFilter) => new URL(paths.ideas('ky', marketQuery(filter)), 'http://x');

describe('the filter of the market in the address', () => {
  it('comes back as it was put in', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseMarketFilter(addressOf(filter).searchParams)).toEqual(filter);
      }),
    );
  });

  it('never fails on what people put into addresses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...MARKET_PARAMS), fc.string({ unit: 'binary' })), { maxLength: 8 }),
        (pairs) => {
          const filter = parseMarketFilter(new URLSearchParams(pairs));
          expect(parseMarketFilter(addressOf(filter).searchParams)).toEqual(filter);
        },
      ),
    );
  });

  it('leaves out values that it does not know', () => {
    const hostile = new URLSearchParams(
      "sector=../../etc&sector=water&place=' or 1=1&stage=rich&stage=funded&kind=donor&requested=9-1&requested=-&gap=1e9-2&people=a-b&language=de&sort=price",
    );
    expect(parseMarketFilter(hostile)).toEqual({ ...NO_FILTER, sectors: ['water'], stages: ['funded'] });
  });

  it('keeps a query short and free of control characters', () => {
    const { q } = parseMarketFilter(new URLSearchParams({ q: `  суу\u0000\n түтүк ${'x'.repeat(5000)}` }));
    expect(q.startsWith('суу түтүк x')).toBe(true);
    expect(q.length).toBe(200);
  });
});

describe('taking filters away', () => {
  const filter = parseMarketFilter(new URLSearchParams('sector=water&sector=roads&gap=-100000&place=osh&sort=gap'));

  it('names the kinds that are set', () => {
    expect(activeGroups(filter)).toEqual(['sectors', 'place', 'gap']);
    expect(activeGroups(NO_FILTER)).toEqual([]);
  });

  it('drops one value or the whole kind, and keeps the order of the list', () => {
    expect(withoutValue(filter, 'sectors', 'water')).toEqual({ ...filter, sectors: ['roads'] });
    expect(withoutValue(filter, 'gap', '-100000')).toEqual({ ...filter, gap: [] });
    expect(withoutValue(filter, 'place', 'osh')).toEqual({ ...filter, place: null });
    expect(withoutGroup(filter, 'sectors')).toEqual({ ...filter, sectors: [] });
  });
});
