import { inArray } from 'drizzle-orm';
import type { DeclineReason, Idea } from '~/domain/ideas/idea';
import '~/domain/ideas/idea-events.server';
import '~/domain/funding/funding-events.server';
import type { I18n } from '~/i18n/i18n';
import { type Events, on } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { ofIdea } from './news-subject.server';
import type { NoticeKind } from './notice';
import { type News, notify } from './notify.server';
import { authorsOf } from './recipients.server';

const noteLines = (note: string | null | undefined) => (i18n: I18n) =>
  note ? [i18n.t('mails.notify_note', { note })] : [];

/** Tells the author, unless it is the author who did it. */
async function tellAuthor(kind: NoticeKind, { idea, by }: { idea: Idea; by: string | null }, rest: Partial<News> = {}) {
  await transaction(async (tx) =>
    notify(tx, { kind, about: ofIdea(idea), by, to: await authorsOf(tx, idea), ...rest }),
  );
}

async function tellDeclined({ idea, by, reason, note }: Events['idea.declined']): Promise<void> {
  await tellAuthor(
    'idea_declined',
    { idea, by },
    {
      details: (i18n) => [i18n.t(`ideas.declined_${(reason ?? 'other') as DeclineReason}`), ...noteLines(note)(i18n)],
    },
  );
}

/** The author hears of each comment; whoever is answered hears of the answer instead. */
async function tellCommented({ idea, commentId, by, answered }: Events['comment.added']): Promise<void> {
  await transaction(async (tx) => {
    const { people } = tables;
    const [writer] = await tx
      .select({ name: people.name })
      .from(people)
      .where(inArray(people.id, [by]));
    const news = {
      about: ofIdea(idea),
      by,
      data: { comment: commentId },
      details: ({ t }: I18n) => [t('mails.notify_by', { name: writer?.name ?? '' })],
    };
    const authors = (await authorsOf(tx, idea)).filter((id) => id !== answered);
    await notify(tx, { ...news, kind: 'idea_commented', to: authors });
    await notify(tx, { ...news, kind: 'comment_answered', to: answered ? [answered] : [] });
  });
}

const wordsOf =
  (funder: string, text: string) =>
  ({ t }: I18n) => [
    t('mails.notify_organisation', { name: funder }),
    ...(text ? [t('mails.notify_words', { text })] : []),
  ];

/** Tells authors and those who are answered what happened to an idea. */
export function subscribeIdeaNotices(): void {
  // The event carries the idea as it was: a published one had a change waiting.
  on('idea.published', (event) =>
    tellAuthor(event.idea.publication === 'published' ? 'change_published' : 'idea_published', event),
  );
  on('idea.returned', (event) => tellAuthor('idea_returned', event, { details: noteLines(event.note) }));
  on('idea.declined', tellDeclined);
  on('idea.archived', (event) => tellAuthor('idea_archived', event, { details: noteLines(event.note) }));
  on('idea.merged', (event) => tellAuthor('idea_merged', event, { details: noteLines(event.note) }));
  on('comment.added', tellCommented);
  on('interest.declared', (event) =>
    tellAuthor('idea_interest', event, { details: wordsOf(event.funder, event.message) }),
  );
}
