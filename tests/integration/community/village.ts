import { asc, eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { addPerson } from '~/domain/accounts/people.server';
import { giveRole } from '~/domain/accounts/roles.server';
import { saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import { emptyText } from '~/domain/ideas/idea-content';
import { publishIdea, submitIdea } from '~/domain/ideas/publication.server';
import type { Lang, LocalText } from '~/i18n/languages';
import { newId } from '~/platform/ids.server';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { db, tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';

export const OSH = () => referenceId('place', 'osh');
const LIGHTING = () => referenceId('sector', 'street-lighting');

export interface Villager {
  name?: string;
  lang?: Lang;
  moderates?: string | 'everything';
}

/** A person with a confirmed address, and a role if asked for. */
export async function villager({ name = 'Айгүл', lang = 'ky', moderates }: Villager = {}): Promise<SignedIn> {
  const id = await transaction(async (tx) => {
    const personId = await addPerson(tx, {
      name,
      lang,
      placeId: null,
      address: `p-${newId()}@example.org`,
      passwordHash: null,
    });
    const placeId = moderates === 'everything' ? null : (moderates ?? null);
    if (moderates) await giveRole(tx, { kind: 'system' }, { personId, role: 'moderator', placeId });
    return personId;
  });
  return actorForPerson(id);
}

/** An organisation with one owner, who acts for it. */
export async function councilOf(owner: SignedIn, name = 'Төрт көчө кеңеши'): Promise<SignedIn> {
  const id = newId();
  await transaction(async (tx) => {
    const about = { slug: `org-${id}`, kind: 'territorial_council' as const, names: { ky: name }, about: {} };
    await tx.insert(tables.organisations).values({ id, ...about, createdAt: new Date() });
    await tx
      .insert(tables.memberships)
      .values({ organisationId: id, personId: owner.person.id, role: 'owner', since: new Date() });
  });
  return actorForPerson(owner.person.id, id);
}

/** Writes an idea with what submitting asks for. Returns its number. */
export async function draftedIdea(author: SignedIn, titles: LocalText = { ky: 'Төрт көчөгө жарык' }, placeId = OSH()) {
  const number = await startIdea(author, { lang: 'ky', placeId });
  const problem = parsePlain('Көчө караңгы.');
  await saveDraft(author, number, 1, (content) => ({
    ...content,
    sectorId: LIGHTING(),
    placeId,
    texts: Object.fromEntries(
      Object.entries(titles).map(([lang, title]) => [
        lang,
        { ...emptyText('author'), title, summary: title, problem, goal: problem },
      ]),
    ),
    budget: [
      {
        id: newId(),
        title: { ky: 'Шам' },
        unit: {},
        quantity: '62',
        unitPrice: 580_000,
        source: 'requested',
        need: 'must_have',
      },
    ],
  }));
  return number;
}

/** A published idea. Returns its number. */
export async function openIdea(author: SignedIn, titles?: LocalText, placeId?: string): Promise<number> {
  const number = await draftedIdea(author, titles, placeId);
  await submitIdea(author, number);
  const moderator: SignedIn = { ...(await villager()), roles: [{ role: 'moderator', placeId: null }] };
  await publishIdea(moderator, number);
  return number;
}

/** The row of an idea. */
export async function ideaRow(number: number) {
  const [row] = await db().select().from(tables.ideas).where(eq(tables.ideas.number, number));
  if (!row) throw new Error(`No idea ${number}`);
  return row;
}

/** Mails to a person, the oldest first. */
export function mailsOf({ person }: SignedIn) {
  const { outbox } = tables;
  return db().select().from(outbox).where(eq(outbox.personId, person.id)).orderBy(asc(outbox.id));
}

/** Kinds of what a person was told, the oldest first. */
export async function toldTo({ person }: SignedIn): Promise<string[]> {
  const { notices } = tables;
  const rows = await db().select().from(notices).where(eq(notices.personId, person.id)).orderBy(asc(notices.id));
  return rows.map(({ kind }) => kind);
}
