import { eq } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { beginTalk, type NewTalk } from '~/domain/funding/talks/begin-talk.server';
import { talkPage } from '~/domain/funding/talks/talk-page.queries.server';
import { talksOf } from '~/domain/funding/talks/talks.queries.server';
import { db, tables } from '~db/index.server';

/** Begins a talk, without a name unless asked. */
export function begin(actor: Actor, number: number, body = 'Суу кайдан?', rest: Partial<NewTalk> = {}, key?: string) {
  return beginTalk(actor, number, { body, isNamed: false, ...rest }, key);
}

/** What somebody reads in a talk. */
export async function wordsIn(actor: Actor, id: string): Promise<(string | null)[]> {
  return (await talkPage(actor, id, 'ky', {})).messages.map(({ body }) => body);
}

/** The first page of somebody's talks. */
export async function talksFor(actor: Actor, idea?: number) {
  return (await talksOf(actor, 'ky', {}, idea)).rows;
}

/** The newest mail to a person, with its words. */
export async function lastMailTo({ person }: SignedIn) {
  const { outbox } = tables;
  const mails = await db().select().from(outbox).where(eq(outbox.personId, person.id)).orderBy(outbox.id);
  return mails.at(-1);
}
