import type { IdeaCardData } from '~/domain/ideas/idea-card';
import { ideaCards } from '~/domain/ideas/idea-cards.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import type { PageWanted } from '~/platform/keyset.server';
import { addUp, type Sums } from './coordination';
import { coordinationScope } from './coordination.queries.server';
import type { CoordinationFilter } from './coordination-filter';
import { eachIdea, moneyOf, sumCells } from './coordination-scan.server';

const AT_ONCE = 25;

/** An idea that a cell stands for, with its public money: of the funder or year that was asked for, in tyiyn. */
export interface CoordinationIdea {
  card: IdeaCardData;
  committed: number;
  disbursed: number;
  /** Names of those who have promised money for it. */
  funders: string[];
}

export interface CoordinationIdeas {
  rows: CoordinationIdea[];
  /** How many stand before the first row. */
  before: number;
  total: number;
  /** Of all of them, as the table shows it. */
  sums: Sums;
  /** Cursors: numbers of ideas. */
  previous: string | null;
  next: string | null;
}

/** Where the page begins: behind the number of `after`, or so that it ends before the number of `before`. */
function startOf(numbers: Int32Array, { after, before }: PageWanted): number {
  const at = numbers.indexOf(Number(before ?? after));
  if (at < 0) return 0;
  return before === undefined ? at + 1 : Math.max(0, at - AT_ONCE);
}

/** One page of the ideas of a cell or of the whole view, those with the highest number first. */
export async function coordinationIdeas(
  filter: CoordinationFilter,
  wanted: PageWanted,
  lang: Lang,
): Promise<CoordinationIdeas> {
  const scope = await coordinationScope(filter, lang);
  const { columns, funders } = scope;
  const all = addUp(sumCells(scope).flat());
  const found: number[] = [];
  const sums = new Map<number, { committed: number; disbursed: number }>();
  eachIdea(scope, (row, _place, _sector, given) => {
    const number = columns.arrays.number[row] as number;
    found.push(number);
    // All of an idea's money stands in its columns; it is looked up for the page alone.
    if (given) sums.set(number, moneyOf(columns, row, given));
  });
  const numbers = Int32Array.from(found).sort().reverse();
  const start = startOf(numbers, wanted);
  const shown = [...numbers.slice(start, start + AT_ONCE)];
  const money = new Map(
    shown.map((number) => [number, sums.get(number) ?? moneyOf(columns, columns.rowOf(number) ?? 0, undefined)]),
  );
  const giversOf = (number: number) =>
    new Set((scope.money.get(number) ?? []).map(({ organisationId }) => organisationId));
  const cards = await ideaCards(shown, lang);
  return {
    rows: cards.map((card) => ({
      card,
      committed: money.get(card.number)?.committed ?? 0,
      disbursed: money.get(card.number)?.disbursed ?? 0,
      funders: [...giversOf(card.number)].flatMap((id) => pickText(funders.get(id)?.names ?? {}, lang).text || []),
    })),
    before: start,
    total: numbers.length,
    sums: all,
    previous: start > 0 ? String(shown[0] ?? '') : null,
    next: start + AT_ONCE < numbers.length ? String(shown.at(-1) ?? '') : null,
  };
}
