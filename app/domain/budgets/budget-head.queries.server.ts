import type { Actor } from '~/domain/accounts/actor';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { db } from '~db/index.server';
import { BUDGET_STAGES, type Budget, type BudgetLink } from './budget';
import type { BudgetHead } from './budget-view';
import { budgetsOfPlace } from './budgets.queries.server';
import { findVisibleBudget } from './find-budget.server';

type Version = Pick<BudgetLink, 'number' | 'year' | 'stage' | 'ordinal'>;

const rank = ({ year, stage, ordinal }: Version) => [year, BUDGET_STAGES.indexOf(stage), ordinal];

function isBefore(one: Version, other: Version): boolean {
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * The version before: of the year before the one that says most (executed before amended before approved before
 * draft). Null where the place has published none.
 */
export function yearBefore(budget: Version, versions: readonly BudgetLink[]): BudgetLink | null {
  return versions.find(({ year }) => year === budget.year - 1) ?? null;
}

/** What a version is compared with at first: the one before it in its own year, else of the nearest year before. */
function earlierOf(budget: Version, versions: readonly BudgetLink[]): BudgetLink | null {
  return versions.filter((other) => isBefore(other, budget)).sort((a, b) => (isBefore(a, b) ? 1 : -1))[0] ?? null;
}

/** A budget that this actor may see, with the head of its pages. Throws not_found. */
export async function budgetHead(
  actor: Actor,
  number: number,
  lang: Lang,
): Promise<{ budget: Budget; head: BudgetHead }> {
  const budget = await findVisibleBudget(db(), actor, number);
  const versions = await budgetsOfPlace(budget.placeId);
  const others = versions.filter((other) => other.number !== budget.number);
  const place = (await placeRegister()).byId(budget.placeId);
  const { year, stage, ordinal, isDemo, publishedAt } = budget;
  return {
    budget,
    head: {
      ...{ number, year, stage, ordinal, isDemo, publishedAt },
      place: { slug: place?.slug ?? '', name: place?.names[lang] ?? '' },
      others,
      earlier: earlierOf(budget, others),
    },
  };
}
