import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { hearingsLive } from '~/demo/content/hearings-live';
import { hearingsOsh1 } from '~/demo/content/hearings-osh-1';
import { hearingsOsh2 } from '~/demo/content/hearings-osh-2';
import { hearingsOsh3 } from '~/demo/content/hearings-osh-3';
import { hearingsOthers } from '~/demo/content/hearings-others';
import { hearingsTariff } from '~/demo/content/hearings-tariff';
import { inYears } from '~/demo/story-clock.server';
import { tellStory } from '~/demo/tell.server';
import { addUp, type Sums } from '~/domain/aid/coordination/coordination';
import { coordinationChoices, coordinationTable } from '~/domain/aid/coordination/coordination.queries.server';
import {
  type CoordinationFilter,
  coordinationQuery,
  NO_COORDINATION_FILTER,
  narrowed,
  parseCoordination,
} from '~/domain/aid/coordination/coordination-filter';
import { type CoordinationIdea, coordinationIdeas } from '~/domain/aid/coordination/coordination-ideas.queries.server';
import { isGapOpen } from '~/domain/ideas/idea-card';
import { withQuery } from '~/paths/with-query';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { DEMO_HEARINGS } from '../../support/demo-hearings';
import { useTestStore } from '../../support/store';

const STORY = inYears(
  [...hearingsOsh1, ...hearingsOsh2, ...hearingsOsh3, ...hearingsOthers, ...hearingsTariff, ...hearingsLive],
  new Date(),
);

useTestStore();
beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  await tellStory();
  // A dozen seconds by itself, more than a minute on a machine that many others keep busy.
}, 180_000);

describe('the hearings of the demo', () => {
  it('stand where their story leaves them, each marked as invented', async () => {
    const rows = await db().select().from(tables.hearings);
    const stands = rows.map(({ titles, stage, isDemo }) => [titles.ky, stage, isDemo]).sort();
    const stage = (until: string) => (until === 'corrections' ? 'held' : until);
    expect(stands).toEqual(STORY.map(({ titles, until }) => [titles.ky, stage(until), true]).sort());
  });

  it('keep the numbers by which the browser tests know them', async () => {
    const rows = await db().select().from(tables.hearings);
    const keyOf = (title?: string) => STORY.find(({ titles }) => titles.ky === title)?.key;
    expect(Object.fromEntries(rows.map(({ titles, number }) => [keyOf(titles.ky), number]))).toEqual(DEMO_HEARINGS);
  });

  it('hold every remark of the story, and answer those that it answers', async () => {
    const { remarks } = tables;
    const said = await db().select({ body: remarks.body, answerId: remarks.answerId }).from(remarks);
    const told = STORY.flatMap((hearing) => hearing.remarks);
    expect(said.map(({ body }) => body).sort()).toEqual(told.map(({ text }) => text).sort());
    const answered = told.filter(({ answer, sameAnswerAs }) => answer || sameAnswerAs !== undefined);
    expect(said.filter(({ answerId }) => answerId)).toHaveLength(answered.length);
  });

  it('tell one of them to its end: protocol, answers, decision, and what was spent', async () => {
    const { hearings, keneshDecisions, protocolVersions, remarkResults } = tables;
    const [closed] = await db().select().from(hearings).where(eq(hearings.stage, 'closed'));
    const papers = await db()
      .select({ document: protocolVersions.document })
      .from(protocolVersions)
      .where(eq(protocolVersions.hearingId, closed?.id ?? ''));
    expect(papers.map(({ document }) => document).sort()).toEqual(['answers', 'protocol']);
    expect(await db().$count(keneshDecisions)).toBe(1);
    const results = await db().select({ actual: remarkResults.actual }).from(remarkResults);
    expect(results.filter(({ actual }) => actual !== null)).toHaveLength(1);
  });
});

/** All ideas that a number of the view leads to, page by page, by the address that it leads to. */
async function ideasBehind(filter: CoordinationFilter): Promise<CoordinationIdea[]> {
  const address = withQuery('/', coordinationQuery(filter));
  const found: CoordinationIdea[] = [];
  for (let after: string | undefined; ; ) {
    const parsed = parseCoordination(new URL(address, 'http://localhost').searchParams);
    const page = await coordinationIdeas(parsed, { after }, 'ky');
    found.push(...page.rows);
    if (!page.next) return found;
    after = page.next;
  }
}

/** Their figures as the list shows each, added up. */
function sumOf(ideas: CoordinationIdea[]): Sums {
  return addUp(
    ideas.map(({ card, committed, disbursed }) => ({
      ...{ ideas: 1, people: card.beneficiaries, asked: card.requested, committed, disbursed },
      gap: isGapOpen(card.stage) ? card.gap : 0,
    })),
  );
}

/** Holds each number of the view against the ideas that it leads to; how many ideas there are. */
async function checkNumbers(filter: CoordinationFilter): Promise<number> {
  const table = await coordinationTable(filter, 'ky');
  for (const [row, place] of table.places.entries()) {
    for (const [column, sector] of table.sectors.entries()) {
      const behind = sumOf(await ideasBehind(narrowed(filter, place, sector)));
      expect(behind, `${place.slug} ${sector.slug}`).toEqual(table.cells[row]?.[column]);
    }
    expect(sumOf(await ideasBehind(narrowed(filter, place))), `${place.slug}`).toEqual(table.placeTotals[row]);
  }
  for (const [column, sector] of table.sectors.entries()) {
    const behind = sumOf(await ideasBehind(narrowed(filter, undefined, sector)));
    expect(behind, `${sector.slug}`).toEqual(table.sectorTotals[column]);
  }
  expect(sumOf(await ideasBehind(filter))).toEqual(table.total);
  expect((await coordinationIdeas(filter, {}, 'ky')).sums).toEqual(table.total);
  return table.total.ideas;
}

describe('who funds what, where, in the demo', () => {
  it.each([
    '',
    'place=osh',
    'place=naryn',
    'sector=water',
    'funder=too-fondu',
    'funder=too-fondu&place=osh',
    'stage=funded',
  ])('leads from each number to ideas of the same sum: %s', async (query) => {
    expect(await checkNumbers(parseCoordination(new URLSearchParams(query)))).toBeGreaterThan(0);
  });

  it('does so for the agreements of each year', async () => {
    const { years } = await coordinationChoices([], 'ky');
    const filters = years.map((year) => ({ ...NO_COORDINATION_FILTER, year, yearOf: 'committed' as const }));
    let ideas = 0;
    for (const filter of filters) ideas += await checkNumbers(filter);
    expect(ideas).toBeGreaterThan(0);
  });
});
