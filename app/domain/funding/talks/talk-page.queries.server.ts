import { and, eq } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { nameOf } from '~/domain/accounts/names.queries.server';
import { hiddenAmong } from '~/domain/discussion/flags.server';
import type { Idea } from '~/domain/ideas/idea';
import { ideaLinks } from '~/domain/ideas/idea-links.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import type { AboutIdea, FunderName } from '../contact';
import { isUnverifiedFunder } from '../contact.queries.server';
import { type FoundTalk, findTalk } from './find-talk.server';
import type { TalkMessage, TalkPage } from './talk';
import { reportMessagePolicy, revealFunderPolicy, shareContactsPolicy, writeTalkPolicy } from './talk.policy';
import { talkContacts } from './talk-contacts.queries.server';

const MESSAGES_PER_PAGE = 30;

/** One talk for one of its sides, its last messages first. Throws sign_in, not_found. */
export async function talkPage(actor: Actor, id: string, lang: Lang, wanted: PageWanted): Promise<TalkPage> {
  const found = await findTalk(db(), actor, id);
  const { talk, idea, side } = found;
  const { rows, newer, older } = await messagesOf(found, wanted);
  return {
    id,
    idea: await aboutIdeaFor(actor, idea, lang),
    side,
    funder: side === 'funder' || talk.revealedAt ? await funderName(talk.organisationId, lang) : null,
    revealedAt: talk.revealedAt,
    openedAt: talk.openedAt,
    opener: side === 'funder' ? (await nameOf(db(), talk.openedBy)) || null : null,
    messages: rows.reverse(),
    newer,
    older,
    contacts: await talkContacts(db(), found, lang),
    may: {
      write: writeTalkPolicy(actor, idea, talk).allowed,
      reveal: revealFunderPolicy(actor, idea, talk).allowed,
      shareContacts: shareContactsPolicy(actor, idea, talk).allowed,
    },
    isUnverified: side === 'funder' && isUnverifiedFunder(actor, idea),
  };
}

async function aboutIdeaFor(actor: Actor, { id, number, slug }: Idea, lang: Lang): Promise<AboutIdea> {
  const link = (await ideaLinks(db(), actor, [id], lang)).get(id);
  return { number, slug, title: link?.title ?? null };
}

async function funderName(organisationId: string, lang: Lang): Promise<FunderName | null> {
  const { organisations } = tables;
  const [row] = await db()
    .select({ slug: organisations.slug, names: organisations.names })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row ? { slug: row.slug, name: pickText(row.names, lang).text } : null;
}

/** Of the other side nothing is read that could name a person. */
async function messagesOf({ actor, talk, idea, side }: FoundTalk, wanted: PageWanted) {
  const { contactMessages: messages, files, people } = tables;
  const seen = await lastSeen(actor, talk.id);
  return keysetPage({ at: messages.at, id: messages.id }, wanted, MESSAGES_PER_PAGE, async (query) => {
    const rows = await db()
      .select({
        id: messages.id,
        side: messages.side,
        body: messages.body,
        at: messages.at,
        writer: people.name,
        file: { id: files.id, name: files.name, mediaType: files.mediaType, bytes: files.bytes },
      })
      .from(messages)
      .leftJoin(people, eq(people.id, messages.personId))
      .leftJoin(files, eq(files.id, messages.fileId))
      .where(and(eq(messages.threadId, talk.id), query.where))
      .orderBy(...query.order)
      .limit(query.limit);
    const hidden = await hiddenAmong(
      db(),
      rows.map(({ id }) => id),
    );
    return rows.map((row): TalkMessage => {
      const isHidden = hidden.has(row.id);
      return {
        ...row,
        isNew: row.side !== side && row.at > seen,
        writer: row.side === side ? row.writer || null : null,
        body: isHidden ? null : row.body,
        file: isHidden ? null : row.file,
        mayReport: reportMessagePolicy(actor, idea, talk, { side: row.side, hidden: isHidden }).allowed,
      };
    });
  });
}

/** When this person last saw the talk to its end. */
async function lastSeen({ person }: SignedIn, talkId: string): Promise<Date> {
  const { contactReads: reads } = tables;
  const [row] = await db()
    .select({ at: reads.readAt })
    .from(reads)
    .where(and(eq(reads.threadId, talkId), eq(reads.personId, person.id)));
  return row?.at ?? new Date(0);
}
