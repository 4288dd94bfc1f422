import { and, eq, gte, inArray } from 'drizzle-orm';
import '~/domain/funding/windows/window-events.server';
import { type Events, on } from '~/platform/events.server';
import { kyrgyzInstant } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { ofIdea } from './news-subject.server';
import { notify } from './notify.server';

/** Members of funders whom nothing of the sort was told today: one notice a day leads to all the new ideas. */
async function membersToTell(tx: Tx, organisationIds: string[]): Promise<string[]> {
  const { memberships, notices } = tables;
  const members = await tx
    .selectDistinct({ id: memberships.personId })
    .from(memberships)
    .where(inArray(memberships.organisationId, organisationIds));
  const told = await tx
    .select({ id: notices.personId })
    .from(notices)
    .innerJoin(memberships, eq(memberships.personId, notices.personId))
    .where(
      and(
        inArray(memberships.organisationId, organisationIds),
        eq(notices.kind, 'window_matched'),
        gte(notices.createdAt, kyrgyzInstant(today(), '00:00')),
      ),
    );
  const known = new Set(told.map(({ id }) => id));
  return members.map(({ id }) => id).filter((id) => !known.has(id));
}

async function tellMatched({ idea, organisationIds }: Events['window.matched']): Promise<void> {
  await transaction(async (tx) => {
    const to = await membersToTell(tx, organisationIds);
    await notify(tx, { kind: 'window_matched', about: ofIdea(idea), by: null, to });
  });
}

/** Tells the members of a funder that an idea meets what they look for. */
export function subscribeWindowNotices(): void {
  on('window.matched', tellMatched);
}
