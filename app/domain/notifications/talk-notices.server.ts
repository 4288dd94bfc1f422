import { and, eq, inArray, isNull } from 'drizzle-orm';
import '~/domain/funding/talks/talk-events.server';
import { talkersOfFunder } from '~/domain/funding/talks/talkers.server';
import { now } from '~/platform/clock.server';
import { type Events, on } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { ofIdea } from './news-subject.server';
import { notify } from './notify.server';
import { authorsOf } from './recipients.server';

/** Tells the other side that there is something to read: neither who wrote nor what. */
async function tellOtherSide({ idea, talkId, side, by, news }: Events['talk.moved']): Promise<void> {
  await transaction(async (tx) => {
    const to = side === 'funder' ? await authorsOf(tx, idea) : await talkersOfFunder(tx, talkId);
    await notify(tx, { kind: news, about: ofIdea(idea), by, to, data: { talk: talkId } });
  });
}

/** Whoever has read a talk is not reminded of it. */
async function forgetReminders({ ideaId, talkId, personId }: Events['talk.read']): Promise<void> {
  const { notices } = tables;
  await transaction(async (tx) => {
    const waiting = await tx
      .select({ id: notices.id, data: notices.data })
      .from(notices)
      .where(and(eq(notices.personId, personId), eq(notices.subjectId, ideaId), isNull(notices.readAt)));
    const ids = waiting.filter(({ data }) => data.talk === talkId).map(({ id }) => id);
    if (ids.length > 0) await tx.update(notices).set({ readAt: now() }).where(inArray(notices.id, ids));
  });
}

/** Tells funders and authors of what the other one wrote. */
export function subscribeTalkNotices(): void {
  on('talk.moved', tellOtherSide);
  on('talk.read', forgetReminders);
}
