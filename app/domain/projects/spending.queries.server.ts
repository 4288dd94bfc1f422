import { desc, eq } from 'drizzle-orm';
import type { Idea } from '~/domain/ideas/idea';
import { lineAmount } from '~/domain/ideas/idea-money';
import { type Lang, pickText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { SpendingView, SpentLine } from './progress-page';
import { budgetOf } from './spending.server';

/** What was spent of the published budget, line by line; lines that it has no longer come last. */
export async function spendingOf(reader: Reader, idea: Idea, lang: Lang): Promise<SpendingView> {
  const { ideas, spendings } = tables;
  const rows = await reader
    .select({
      id: spendings.id,
      lineId: spendings.lineId,
      amount: spendings.amount,
      spentOn: spendings.spentOn,
      note: spendings.note,
      removedAt: spendings.removedAt,
    })
    .from(spendings)
    .where(eq(spendings.ideaId, idea.id))
    .orderBy(desc(spendings.spentOn), desc(spendings.id));
  const entries = rows.flatMap(({ removedAt, ...entry }) => (removedAt ? [] : [entry]));
  const removed = rows.flatMap(({ removedAt, ...entry }) => (removedAt ? [{ ...entry, removedAt }] : []));
  const [row] = await reader.select({ currency: ideas.currency }).from(ideas).where(eq(ideas.id, idea.id));
  const spentOn = new Map<string, number>();
  for (const { lineId, amount } of entries) spentOn.set(lineId, (spentOn.get(lineId) ?? 0) + amount);
  const lines: SpentLine[] = (await budgetOf(reader, idea)).map((line) => {
    const spent = spentOn.get(line.id) ?? 0;
    spentOn.delete(line.id);
    return { id: line.id, title: pickText(line.title, lang, idea.lang), planned: lineAmount(line), spent };
  });
  const gone = [...spentOn].map(([id, spent]): SpentLine => ({ id, title: null, planned: 0, spent }));
  const all = [...lines, ...gone];
  return {
    lines: all,
    planned: all.reduce((sum, { planned }) => sum + planned, 0),
    spent: all.reduce((sum, { spent }) => sum + spent, 0),
    currency: row?.currency ?? 'KGS',
    entries,
    removed,
  };
}
