import { count, inArray, isNull, or } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import { DEFAULT_RULES, type HearingKind, type HearingRules } from './hearing';

/** Rules with where they come from, so that a default can be shown as one. */
export interface SettledRules {
  rules: HearingRules;
  /** Where the municipality settled them; null for the product's defaults. */
  source: string | null;
}

/** The places from the smallest to the largest: the more stand above one, the nearer it is. */
async function nearestFirst(reader: Reader, scope: readonly string[]): Promise<string[]> {
  const { placeAncestors } = tables;
  const rows = await reader
    .select({ placeId: placeAncestors.placeId, above: count() })
    .from(placeAncestors)
    .where(inArray(placeAncestors.placeId, [...scope]))
    .groupBy(placeAncestors.placeId);
  const depth = new Map(rows.map(({ placeId, above }) => [placeId, above]));
  return [...scope].sort((a, b) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0));
}

/**
 * The rules that hold for a kind of hearing in a place; `scope` is the place with all above it. The nearest place
 * rules, there the kind's own row before the one for every kind, and last the defaults.
 */
export async function rulesFor(reader: Reader, scope: readonly string[], kind: HearingKind): Promise<SettledRules> {
  const { hearingRules } = tables;
  const rows = await reader
    .select({
      placeId: hearingRules.placeId,
      kind: hearingRules.kind,
      rules: hearingRules.rules,
      source: hearingRules.source,
    })
    .from(hearingRules)
    .where(or(isNull(hearingRules.placeId), inArray(hearingRules.placeId, [...scope])));
  if (rows.length === 0) return { rules: DEFAULT_RULES, source: null };
  for (const placeId of [...(await nearestFirst(reader, scope)), null]) {
    const here = rows.filter((row) => row.placeId === placeId);
    const row = here.find((one) => one.kind === kind) ?? here.find((one) => one.kind === null);
    if (row) return { rules: row.rules as HearingRules, source: row.source };
  }
  return { rules: DEFAULT_RULES, source: null };
}
