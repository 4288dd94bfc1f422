import { desc, eq } from 'drizzle-orm';
import type { Actor, OrganisationKind, SignedIn } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { type ActorRef, recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { db, type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { findIdea } from './find-idea.server';
import { IDEA_AUTHOR_KINDS, type Idea } from './idea';
import { discardIdeaPolicy, editIdeaPolicy, enterForSomebodyPolicy, startIdeaPolicy } from './idea.policy';
import { emptyContent, type IdeaContent } from './idea-content';

/** The working copy with the token that a later save must bring back. */
export interface Draft {
  idea: Idea;
  content: IdeaContent;
  version: number;
  updatedAt: Date;
}

/** What `saveDraft` answers when somebody else saved in between: theirs, so that both can be shown. */
export class DraftConflict extends AppError {
  constructor(readonly theirs: Draft) {
    super('conflict');
  }
}

async function nextNumber(tx: Tx): Promise<number> {
  const { ideas } = tables;
  const [last] = await tx.select({ number: ideas.number }).from(ideas).orderBy(desc(ideas.number)).limit(1);
  return (last?.number ?? 0) + 1;
}

export interface NewIdea {
  lang: Lang;
  placeId: string | null;
  /** Name of the person at the desk for whom a clerk or a council types it in. */
  enteredFor?: string;
  /** What the idea is called where it was imported from, and where that is. */
  externalId?: string;
  source?: string;
}

/** Whose idea it is. A clerk's at the desk has no author with an account. */
export interface IdeaOwner {
  authorId: string | null;
  enteredBy: string | null;
  organisation: { organisationId: string; kind: OrganisationKind } | null;
}

/** Begins an idea: an empty draft that only its author sees. Returns its number. Throws sign_in, forbidden. */
export async function startIdea(actor: Actor, wanted: NewIdea): Promise<number> {
  return transaction({ key: 'idea-number' }, async (tx) => {
    assertMay(wanted.enteredFor ? enterForSomebodyPolicy(actor) : startIdeaPolicy(actor));
    const owner = ownerOf(assertSignedIn(actor), Boolean(wanted.enteredFor));
    return insertIdea(tx, actor, owner, wanted, emptyContent(wanted.lang, wanted.placeId));
  });
}

function ownerOf({ person, acting }: SignedIn, atDesk: boolean): IdeaOwner {
  if (!atDesk) return { authorId: person.id, enteredBy: null, organisation: acting };
  return { authorId: null, enteredBy: person.id, organisation: acting?.kind === 'territorial_council' ? acting : null };
}

/** Adds an idea with a draft, in the caller's transaction (which holds the key `idea-number`). Returns its number. */
export async function insertIdea(
  tx: Tx,
  by: ActorRef,
  { authorId, enteredBy, organisation }: IdeaOwner,
  wanted: Omit<NewIdea, 'placeId'>,
  content: IdeaContent,
): Promise<number> {
  const id = newId();
  const at = now();
  const number = await nextNumber(tx);
  await tx.insert(tables.subjects).values({ id, kind: 'idea' });
  await tx.insert(tables.ideas).values({
    id,
    number,
    slug: 'idea',
    authorId,
    organisationId: organisation?.organisationId ?? null,
    enteredBy,
    enteredFor: wanted.enteredFor ?? null,
    publication: 'draft',
    lang: wanted.lang,
    responsiblePlaceId: content.placeId,
    sectorId: content.sectorId,
    authorKind: IDEA_AUTHOR_KINDS.find((kind) => kind === organisation?.kind) ?? 'person',
    externalId: wanted.externalId ?? null,
    source: wanted.source ?? null,
    createdAt: at,
    updatedAt: at,
  });
  const updatedBy = by.kind === 'person' ? by.person.id : null;
  await tx.insert(tables.ideaDrafts).values({ ideaId: id, content, version: 1, updatedAt: at, updatedBy });
  await recordAct(tx, by, 'idea.started', { kind: 'idea', id }, enteredBy ? { atDesk: true } : undefined);
  return number;
}

async function readDraft(reader: Reader, idea: Idea): Promise<Draft> {
  const { ideaDrafts } = tables;
  const [row] = await reader.select().from(ideaDrafts).where(eq(ideaDrafts.ideaId, idea.id));
  if (!row) throw new AppError('not_found');
  return { idea, content: row.content as IdeaContent, version: row.version, updatedAt: row.updatedAt };
}

/** The working copy for its author. Throws not_found, sign_in, forbidden, closed. */
export async function openDraft(actor: Actor, number: number): Promise<Draft> {
  const idea = await findIdea(db(), number);
  assertMay(editIdeaPolicy(actor, idea));
  return readDraft(db(), idea);
}

/**
 * Changes the working copy by `change` and saves it. `version` is the token that the form was made with: if somebody
 * saved in between, nothing is written and `DraftConflict` carries their copy. Returns the new draft.
 */
export async function saveDraft(
  actor: Actor,
  number: number,
  version: number,
  change: (content: IdeaContent) => IdeaContent,
): Promise<Draft> {
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(editIdeaPolicy(actor, idea));
    const draft = await readDraft(tx, idea);
    if (draft.version !== version) throw new DraftConflict(draft);
    const content = change(draft.content);
    const saved = { content, version: version + 1, updatedAt: now() };
    await tx
      .update(tables.ideaDrafts)
      .set({ ...saved, updatedBy: assertSignedIn(actor).person.id })
      .where(eq(tables.ideaDrafts.ideaId, idea.id));
    await tx
      .update(tables.ideas)
      .set(
        idea.publication === 'draft' || idea.publication === 'returned'
          ? { updatedAt: saved.updatedAt, responsiblePlaceId: content.placeId, sectorId: content.sectorId }
          : { updatedAt: saved.updatedAt },
      )
      .where(eq(tables.ideas.id, idea.id));
    return { idea, ...saved };
  });
}

/** Throws a draft away for good; only one that was never submitted. Throws not_found, sign_in, forbidden, closed. */
export async function discardDraft(actor: Actor, number: number): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    assertMay(discardIdeaPolicy(actor, idea));
    await recordAct(tx, actor, 'idea.discarded', { kind: 'idea', id: idea.id });
    await tx.delete(tables.subjects).where(eq(tables.subjects.id, idea.id));
    touch(tx, `idea:${number}`);
  });
}
