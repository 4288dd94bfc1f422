import { ORGANISATIONS_TOPIC } from '~/domain/accounts/organisations.server';
import { ideasIn } from '~/domain/ideas/touched-ideas.server';
import { onCommit } from '~db/index.server';
import { readActivities } from './iati-activities.queries.server';
import type { IatiActivity } from './iati-activity';
import { givenIdentifiers } from './iati-identifiers.server';

/** Another process may have written meanwhile. */
const FRESH_MS = 60_000;
/** Activities of all funders together: some four thousand characters each. */
const MOST_KEPT = 20_000;
/** Names that many activities carry. */
const NAMES = new Set([ORGANISATIONS_TOPIC, 'places', 'sectors']);

interface Kept {
  ref: string;
  until: number;
  /** By number of the idea. */
  activities: Map<number, IatiActivity>;
}

/** By id of the funder. */
const kept = new Map<string, Kept>();
/** For each reading that is not over: the ideas that have changed since it began. */
const changedMeanwhile = new Set<Set<number>>();

onCommit((topics) => {
  // They are read again, and compared: most names have not changed.
  if (topics.some((topic) => NAMES.has(topic))) for (const one of kept.values()) one.until = 0;
  for (const number of ideasIn(topics)) {
    for (const { activities } of kept.values()) activities.delete(number);
    for (const changed of changedMeanwhile) changed.add(number);
  }
});

function begin(organisationId: string, ref: string): Kept {
  const count = [...kept.values()].reduce((sum, { activities }) => sum + activities.size, 0);
  if (count > MOST_KEPT) kept.clear();
  const fresh = { ref, until: performance.now() + FRESH_MS, activities: new Map() };
  kept.set(organisationId, fresh);
  return fresh;
}

/** The object from before where the content is the same: its text is written already. */
function sameOrNew(before: IatiActivity | undefined, now: IatiActivity): IatiActivity {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** An idea that a funder's file tells of. */
export interface ReportedIdea {
  number: number;
  activity: IatiActivity;
}

/**
 * The ideas of a funder's file with their activities, by number. They are kept in memory: when an idea changes, its
 * activity alone is read again.
 */
export async function reportedIdeas(organisationId: string, ref: string): Promise<ReportedIdea[]> {
  const before = kept.get(organisationId);
  const isFresh = before !== undefined && before.ref === ref && performance.now() < before.until;
  const { activities } = isFresh ? before : begin(organisationId, ref);
  const changed = new Set<number>();
  changedMeanwhile.add(changed);
  try {
    const given = await givenIdentifiers(organisationId);
    // As it is now: an idea that changes while others are read must not be left out.
    const known = new Map(activities);
    const missing = given.filter(({ number }) => !known.has(number));
    const found = await readActivities({ organisationId, ref }, missing);
    return given.flatMap(({ number }) => {
      const now = found.get(number);
      const activity = now ? sameOrNew(before?.activities.get(number), now) : known.get(number);
      if (!activity) return [];
      if (!changed.has(number)) activities.set(number, activity);
      return { number, activity };
    });
  } finally {
    changedMeanwhile.delete(changed);
  }
}
