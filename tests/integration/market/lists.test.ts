import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNDING_STAGES, type FundingStage, IDEA_AUTHOR_KINDS } from '~/domain/ideas/idea';
import { isGapOpen } from '~/domain/ideas/idea-card';
import { type MarketPage, marketPage } from '~/domain/ideas/market.queries.server';
import {
  MARKET_SORTS,
  type MarketFilter,
  MONEY_RANGES,
  NO_FILTER,
  PEOPLE_RANGES,
  parseMarketFilter,
} from '~/domain/ideas/market-filter';
import { parseCursor } from '~/domain/ideas/market-order.server';
import { LANGS } from '~/i18n/languages';
import { fillMarket } from '../../load/fill';
import { useTestStore } from '../../support/store';
import { type NaiveMarket, readNaiveMarket } from './naive-market';

useTestStore();

let naive: NaiveMarket;

beforeAll(async () => {
  await fillMarket(400);
  naive = await readNaiveMarket();
});

const numbersOf = (page: MarketPage) => page.cards.map(({ number }) => number);

async function walk(filter: MarketFilter, side: 'next' | 'previous', from: MarketPage): Promise<MarketPage[]> {
  const pages = [from];
  for (let page = from; page[side] !== null && pages.length < 100; ) {
    const name = side === 'next' ? 'after' : 'before';
    page = await marketPage(filter, parseCursor(new URLSearchParams({ [name]: page[side] ?? '' })), 'ky');
    pages.push(page);
  }
  return pages;
}

const filters = () =>
  fc.record({
    q: fc.constant(''),
    sectors: fc.subarray(naive.sectors, { maxLength: 3 }),
    place: fc.option(fc.constantFrom(...naive.places), { freq: 1 }),
    stages: fc.subarray([...FUNDING_STAGES], { maxLength: 3 }),
    kinds: fc.subarray([...IDEA_AUTHOR_KINDS], { maxLength: 2 }),
    requested: fc.subarray([...MONEY_RANGES], { maxLength: 2 }),
    gap: fc.subarray([...MONEY_RANGES], { maxLength: 1 }),
    people: fc.subarray([...PEOPLE_RANGES], { maxLength: 2 }),
    langs: fc.subarray([...LANGS], { maxLength: 1 }),
    sort: fc.option(fc.constantFrom(...MARKET_SORTS)),
  });

describe('a list of the market', () => {
  it('finds what the filter says, in its order, whatever the filter', async () => {
    await fc.assert(
      fc.asyncProperty(filters(), async (filter) => {
        const expected = naive.find(filter);
        const page = await marketPage(filter, null, 'ky');
        expect(page.total).toBe(expected.length);
        expect(numbersOf(page)).toEqual(expected.slice(0, 20));
      }),
      { numRuns: 150 },
    );
  });

  it('takes the reader through all pages and back without gaps or doubles, also where many are equal', async () => {
    const one = fc.record({
      sort: fc.constantFrom(...MARKET_SORTS),
      place: fc.constantFrom(null, 'osh', 'toktogul'),
      stages: fc.constantFrom<FundingStage[]>([], ['seeking']),
    });
    await fc.assert(
      fc.asyncProperty(one, async (part) => {
        const filter = { ...NO_FILTER, ...part };
        const expected = naive.find(filter);
        const forward = await walk(filter, 'next', await marketPage(filter, null, 'ky'));
        expect(forward.flatMap(numbersOf)).toEqual(expected);
        const back = await walk(filter, 'previous', forward.at(-1) as MarketPage);
        expect(back.reverse().map(numbersOf)).toEqual(forward.map(numbersOf));
        expect(forward.map(({ before }) => before)).toEqual(forward.map((_, index) => index * 20));
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['supported', (page: MarketPage) => page.cards.map(({ supportCount }) => -supportCount)],
    ['newest', (page: MarketPage) => page.cards.map(({ publishedAt }) => -(publishedAt?.getTime() ?? 0))],
    ['gap', (page: MarketPage) => page.cards.map(({ gap }) => gap)],
  ] as const)('sorts by %s', async (sort, keys) => {
    const page = await marketPage({ ...NO_FILTER, sort }, null, 'ky');
    expect(keys(page)).toEqual([...keys(page)].sort((a, b) => a - b));
  });

  it('puts ideas last that miss nothing, or look for money no more', async () => {
    const byGap = await walk(
      { ...NO_FILTER, sort: 'gap' },
      'next',
      await marketPage({ ...NO_FILTER, sort: 'gap' }, null, 'ky'),
    );
    const gaps = byGap.flatMap(({ cards }) =>
      cards.map(({ currency, gap, stage }) => currency === 'KGS' && gap > 0 && isGapOpen(stage)),
    );
    expect(gaps.indexOf(false)).toBe(gaps.filter(Boolean).length);
  });

  it('treats a cursor that nobody made as the first page', async () => {
    for (const after of ['', 'x', '1_', '_5', '1_2_3', "1' or 1=1_2", '99999999999999999999_1', 'NaN_1', 'last_0x1']) {
      const page = await marketPage(NO_FILTER, parseCursor(new URLSearchParams({ after })), 'ky');
      expect(page.before).toBe(0);
    }
  });

  it('shows the first page to whoever steps back beyond it', async () => {
    const first = await marketPage(NO_FILTER, null, 'ky');
    const third = await marketPage(
      { ...NO_FILTER },
      parseCursor(new URLSearchParams({ before: first.next ?? '' })),
      'ky',
    );
    expect(numbersOf(third)).toEqual(numbersOf(first));
  });
});

describe('the counts of a list', () => {
  const groups = ['stages', 'kinds', 'langs', 'requested', 'gap', 'people', 'sectors', 'place'] as const;
  const facetOf = (page: MarketPage, group: (typeof groups)[number]) =>
    group === 'place' ? page.facets.places : page.facets[group];

  it('equal the lists that they lead to', async () => {
    await fc.assert(
      fc.asyncProperty(filters(), fc.constantFrom(...groups), async (filter, group) => {
        const page = await marketPage(filter, null, 'ky');
        for (const { value, count } of facetOf(page, group)) {
          const alone = { ...filter, ...parsedChoice(group, value) };
          expect([group, value, count]).toEqual([group, value, naive.find(alone).length]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say what dropping a kind of filter would find, where nothing is found', async () => {
    await fc.assert(
      fc.asyncProperty(filters(), async (filter) => {
        const page = await marketPage(filter, null, 'ky');
        if (page.total > 0) expect([...page.drops, ...page.alone]).toEqual([]);
        for (const { group, count } of page.drops) {
          expect(count).toBe(naive.find({ ...filter, [group]: NO_FILTER[group] }).length);
        }
        for (const { group, count } of page.alone) {
          expect(count).toBe(naive.find({ ...NO_FILTER, [group]: filter[group] }).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The one choice of a facet as a filter. */
function parsedChoice(group: string, value: string): Partial<MarketFilter> {
  const names: Record<string, string> = { stages: 'stage', kinds: 'kind', langs: 'language', sectors: 'sector' };
  const parsed = parseMarketFilter(new URLSearchParams({ [names[group] ?? group]: value }));
  return { [group]: parsed[group as keyof MarketFilter] };
}
