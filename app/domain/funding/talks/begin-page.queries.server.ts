import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { contactAuthorPolicy } from '~/domain/ideas/idea.policy';
import type { Lang } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import type { AboutIdea } from '../contact';
import { aboutIdea, isUnverifiedFunder, readerOf } from '../contact.queries.server';
import { talkOf } from './begin-talk.server';

/** Where writing to an author leads: to what there is, or to the form that begins. */
export type BeginPage =
  | { reader: 'author' }
  | { reader: 'funder'; talkId: string }
  | {
      reader: 'funder';
      talkId: null;
      idea: AboutIdea;
      mayBegin: boolean;
      isUnverified: boolean;
      /** The author has read the funder's name beside its declared interest. */
      isKnown: boolean;
    };

/** The page that begins a talk about an idea. Throws not_found, gone, sign_in, forbidden. */
export async function beginPage(actor: Actor, number: number, lang: Lang): Promise<BeginPage> {
  const { idea, organisationId } = await readerOf(actor, number);
  if (organisationId === null) return { reader: 'author' };
  const talkId = await talkOf(db(), idea.id, organisationId);
  if (talkId) return { reader: 'funder', talkId };
  const { interests } = tables;
  const standing = await db()
    .select({ id: interests.id })
    .from(interests)
    .where(
      and(eq(interests.ideaId, idea.id), eq(interests.organisationId, organisationId), isNull(interests.withdrawnAt)),
    );
  return {
    reader: 'funder',
    talkId: null,
    idea: await aboutIdea(idea, lang),
    mayBegin: contactAuthorPolicy(actor, idea).allowed,
    isUnverified: isUnverifiedFunder(actor, idea),
    isKnown: standing.length > 0,
  };
}
