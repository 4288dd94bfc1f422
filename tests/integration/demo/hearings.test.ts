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
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { DEMO_HEARINGS } from '../../support/demo-hearings';
import { useTestStore } from '../../support/store';

const STORY = inYears(
  [...hearingsOsh1, ...hearingsOsh2, ...hearingsOsh3, ...hearingsOthers, ...hearingsTariff, ...hearingsLive],
  new Date(),
);

describe('the hearings of the demo', () => {
  useTestStore();
  beforeAll(async () => {
    subscribeAll();
    await loadReferenceData();
    await tellStory();
  });

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
