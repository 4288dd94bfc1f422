import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IdeaCardData } from '~/domain/ideas/idea-card';
import { CARDS_AT_ONCE, ideaCards } from '~/domain/ideas/idea-cards.queries.server';
import { freshMarket } from '~/domain/ideas/market-index.server';
import { cursorText, type MarketCursor } from '~/domain/ideas/market-order.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import type { Lang } from '~/i18n/languages';
import { CRITERIA, type Criterion, type FundingCriteria } from './criteria';
import { factNames, factsOf } from './facts.queries.server';
import { factsRowAt } from './facts-at.server';
import { type MatchScan, scanMatches, seeksMoney } from './match-scan.server';
import { judgeIdea, meetsCriteria } from './matching';
import type { ToldJudgements } from './told-criteria';

/** What criteria find: the live effect of a form, and the numbers of a window. Money in tyiyn. */
export interface Effect {
  matches: number;
  people: number;
  gap: number;
  nearMisses: number;
  /** How many ideas each kind of criteria alone keeps out; those that keep out none are left out. */
  near: { criterion: Criterion; count: number }[];
}

/** An idea that a window found, and why, or what it lacks. */
export interface FoundIdea {
  card: IdeaCardData;
  told: ToldJudgements;
}

/** One page of what a window finds. */
export interface MatchesPage {
  effect: Effect;
  ideas: FoundIdea[];
  total: number;
  before: number;
  /** Cursors for the address; null where there is no such page. */
  previous: string | null;
  next: string | null;
}

function effectOf({ matches, people, gap, near, nearMisses }: MatchScan): Effect {
  const counts = CRITERIA.map((criterion) => ({ criterion, count: near[criterion] }));
  return { matches, people, gap, nearMisses, near: counts.filter(({ count }) => count > 0) };
}

const NO_PAGE = { show: 'matches', cursor: null, size: 1 } as const;

/** What criteria find among all ideas that are public now. */
export async function effectOfCriteria(criteria: FundingCriteria): Promise<Effect> {
  const [first] = await effectsOf([criteria]);
  return first as Effect;
}

/** The same for several sets of criteria; whoever else waits gets a turn between them. */
export async function effectsOf(all: readonly FundingCriteria[]): Promise<Effect[]> {
  const registers = await readRegisters();
  const effects: Effect[] = [];
  for (const criteria of all) {
    const columns = await freshMarket();
    effects.push(effectOf(scanMatches(columns, criteria, registers, NO_PAGE)));
    await nextTurn();
  }
  return effects;
}

/** A page of the ideas that meet criteria, or that a single kind keeps out, the newest first. */
export async function matchesPage(
  criteria: FundingCriteria,
  show: 'matches' | 'near',
  cursor: MarketCursor,
  lang: Lang,
): Promise<MatchesPage> {
  const registers = await readRegisters();
  const columns = await freshMarket();
  // Nothing is awaited until the facts are read: the columns cannot change meanwhile.
  let scan = scanMatches(columns, criteria, registers, { show, cursor, size: CARDS_AT_ONCE });
  if (cursor !== null && scan.before === 0 && scan.page.length < CARDS_AT_ONCE)
    scan = scanMatches(columns, criteria, registers, { show, cursor: null, size: CARDS_AT_ONCE });
  const told = new Map<number, ToldJudgements>();
  for (const { number } of scan.page) {
    const row = factsRowAt(columns, columns.rowOf(number) ?? 0);
    const facts = factsOf(row, registers);
    told.set(number, { judgements: judgeIdea(criteria, facts), facts, names: factNames(row, registers, lang) });
  }
  const cards = await ideaCards(
    scan.page.map(({ number }) => number),
    lang,
  );
  const total = show === 'matches' ? scan.matches : scan.nearMisses;
  const [first, last] = [scan.page[0], scan.page.at(-1)];
  return {
    effect: effectOf(scan),
    ideas: cards.flatMap((card) => {
      const why = told.get(card.number);
      return why ? [{ card, told: why }] : [];
    }),
    total,
    before: scan.before,
    previous: first && scan.before > 0 ? cursorText(first) : null,
    next: last && scan.before + scan.page.length < total ? cursorText(last) : null,
  };
}

/** Those of the numbers that meet criteria now, and still seek money. */
export async function matchingNumbers(criteria: FundingCriteria, numbers: readonly number[]): Promise<number[]> {
  const registers = await readRegisters();
  const columns = await freshMarket();
  return numbers.filter((number) => {
    const row = columns.rowOf(number);
    if (row === undefined || !seeksMoney(columns, row)) return false;
    return meetsCriteria(judgeIdea(criteria, factsOf(factsRowAt(columns, row), registers)));
  });
}
