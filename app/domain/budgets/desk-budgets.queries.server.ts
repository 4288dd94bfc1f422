import { and, desc, inArray, isNotNull, isNull } from 'drizzle-orm';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import type { BudgetLink } from './budget';

export interface DeskBudget extends BudgetLink {
  place: string;
}

export interface DeskImport {
  id: string;
  place: string;
  fileName: string;
  createdAt: Date;
}

/** What an officer has in work and has published, the newest first. */
export interface DeskBudgets {
  imports: DeskImport[];
  checked: DeskBudget[];
  published: DeskBudget[];
}

const MOST_SHOWN = 200;

/** The budgets of these places (null for every place) for the desk: files, versions being checked, the newest published. */
export async function deskBudgets(placeIds: readonly string[] | null, lang: Lang): Promise<DeskBudgets> {
  const { budgets, budgetImports } = tables;
  const register = await placeRegister();
  const nameOf = (id: string) => register.byId(id)?.names[lang] ?? '';
  const files = await db()
    .select({
      id: budgetImports.id,
      placeId: budgetImports.placeId,
      fileName: budgetImports.fileName,
      createdAt: budgetImports.createdAt,
    })
    .from(budgetImports)
    .where(placeIds ? inArray(budgetImports.placeId, [...placeIds]) : undefined)
    .orderBy(desc(budgetImports.createdAt))
    .limit(MOST_SHOWN);
  const versions = async (isPublished: boolean): Promise<DeskBudget[]> => {
    const rows = await db()
      .select({
        id: budgets.id,
        number: budgets.number,
        placeId: budgets.placeId,
        year: budgets.year,
        stage: budgets.stage,
        ordinal: budgets.ordinal,
        isDemo: budgets.isDemo,
        publishedAt: budgets.publishedAt,
      })
      .from(budgets)
      .where(
        and(
          placeIds ? inArray(budgets.placeId, [...placeIds]) : undefined,
          isPublished ? isNotNull(budgets.publishedAt) : isNull(budgets.publishedAt),
        ),
      )
      .orderBy(desc(budgets.number))
      .limit(MOST_SHOWN);
    return rows.map(({ placeId, ...row }) => ({ ...row, place: nameOf(placeId) }));
  };
  return {
    imports: files.map(({ placeId, ...file }) => ({ ...file, place: nameOf(placeId) })),
    checked: await versions(false),
    published: await versions(true),
  };
}
