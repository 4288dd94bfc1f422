import { desc, eq } from 'drizzle-orm';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { type HearingLink, type HearingState, isPublic, stateAt, takesRemarks } from '../hearing';

/** A hearing as the pages of the budget that it is on name it. */
export interface HearingOnBudget extends HearingLink {
  state: HearingState;
  startsAt: Date | null;
  /** Whether one may say something of the budget's lines now. */
  takesRemarks: boolean;
}

/** The public hearings on that version of a budget, the newest first. */
export async function hearingsOnBudget(budgetId: string, lang: Lang): Promise<HearingOnBudget[]> {
  const { hearings } = tables;
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
    .where(eq(hearings.budgetId, budgetId))
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
