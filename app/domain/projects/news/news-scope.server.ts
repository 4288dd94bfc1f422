import { and, eq, gte, inArray, lt } from 'drizzle-orm';
import { tables } from '~db/index.server';
import type { NewsScope } from './idea-news';

type Instant = Parameters<typeof gte>[0] & { _: { data: Date } };

/** The condition that an instant lies in the span that is read; none where all of time is. */
export function isWithin(at: Instant, { span }: NewsScope) {
  return span && and(gte(at, span.from), lt(at, span.to));
}

/** The condition that an idea is one of those that are read, and that everybody may read it. */
export function isTold({ ideaIds }: NewsScope) {
  const { ideas } = tables;
  return and(eq(ideas.publication, 'published'), eq(ideas.hidden, false), ideaIds && inArray(ideas.id, [...ideaIds]));
}
