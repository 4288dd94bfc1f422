import { desc, eq, or, type SQL } from 'drizzle-orm';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { isPublic, stateAt, takesRemarks } from '../hearing';
import type { HearingAbout } from './hearing-about';

/** The public hearings on that version of a budget, the newest first. */
export function hearingsOnBudget(budgetId: string, lang: Lang): Promise<HearingAbout[]> {
  return publicHearings(eq(tables.hearings.budgetId, budgetId), lang);
}

/** The public hearings on that version of a tariff, and the one whose decision made it; the newest first. */
export function hearingsOnTariff(versionId: string, lang: Lang): Promise<HearingAbout[]> {
  const { hearings, keneshDecisions } = tables;
  const where = or(eq(hearings.tariffVersionId, versionId), eq(keneshDecisions.approvedVersionId, versionId));
  return publicHearings(where, lang);
}

async function publicHearings(where: SQL | undefined, lang: Lang): Promise<HearingAbout[]> {
  const { hearings, keneshDecisions } = tables;
  const rows = await db()
    .select({
      number: hearings.number,
      slug: hearings.slug,
      stage: hearings.stage,
      titles: hearings.titles,
      startsAt: hearings.startsAt,
      remarksOpenAt: hearings.remarksOpenAt,
      remarksCloseAt: hearings.remarksCloseAt,
    })
    .from(hearings)
    .leftJoin(keneshDecisions, eq(keneshDecisions.hearingId, hearings.id))
    .where(where)
    .orderBy(desc(hearings.number));
  const at = now();
  return rows
    .filter(({ stage }) => isPublic(stage))
    .map((row) => {
      const { text, lang: titleLang } = pickText(row.titles, lang);
      return {
        ...{ number: row.number, slug: row.slug, title: text, lang: titleLang, startsAt: row.startsAt },
        state: stateAt(row, at),
        takesRemarks: takesRemarks(row, at),
      };
    });
}
