import { and, count, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import '../hearing-events.server';
import { takeStep, touchHearing } from '../steps.server';
import type { SecretaryWords } from './hearing-paper';
import { correctionsLastDay, type ProtocolDraftState, publicationObstacle } from './protocol';
import { openProtocolPolicy, writeProtocolPolicy } from './protocol.policy';
import { type PublishedDocument, publishDocument } from './publish-document.server';

/** The secretary's part of the protocol, with the token that a later save must bring back. */
export interface ProtocolDraft extends ProtocolDraftState {
  words: SecretaryWords;
  version: number;
}

const EMPTY: ProtocolDraft = {
  words: { lang: 'ky', opening: '', conclusions: '', decisions: '' },
  version: 0,
  openedAt: null,
  correctionsUntil: null,
};

/** What a late save is answered with: what stands there now, so that both can be shown. */
export class ProtocolConflict extends AppError {
  constructor(readonly theirs: ProtocolDraft) {
    super('conflict');
  }
}

/** The draft as it stands; an empty one of version 0 where nobody has written yet. */
export async function protocolDraft(reader: Reader, hearingId: string): Promise<ProtocolDraft> {
  const { protocolDrafts } = tables;
  const [row] = await reader.select().from(protocolDrafts).where(eq(protocolDrafts.hearingId, hearingId));
  if (!row) return EMPTY;
  const { content, version, openedAt, correctionsUntil } = row;
  return { words: content as SecretaryWords, version, openedAt, correctionsUntil };
}

/** How many corrections nobody has decided on. */
export async function undecidedCorrections(reader: Reader, hearingId: string): Promise<number> {
  const { protocolCorrections } = tables;
  const [row] = await reader
    .select({ n: count() })
    .from(protocolCorrections)
    .where(and(eq(protocolCorrections.hearingId, hearingId), isNull(protocolCorrections.outcome)));
  return Number(row?.n ?? 0);
}

async function draftAt(tx: Tx, hearing: Hearing, version: number): Promise<ProtocolDraft> {
  const draft = await protocolDraft(tx, hearing.id);
  if (draft.version !== version) throw new ProtocolConflict(draft);
  return draft;
}

async function putDraft(tx: Tx, actor: Actor, hearing: Hearing, draft: ProtocolDraft): Promise<number> {
  const { words: content, openedAt, correctionsUntil } = draft;
  const version = draft.version + 1;
  const updatedBy = assertSignedIn(actor).person.id;
  const row = { content, version, openedAt, correctionsUntil, updatedAt: now(), updatedBy };
  const { protocolDrafts } = tables;
  await tx
    .insert(protocolDrafts)
    .values({ hearingId: hearing.id, ...row })
    .onConflictDoUpdate({ target: protocolDrafts.hearingId, set: row });
  return version;
}

/**
 * Keeps what the secretary wrote for the next version. `version` is the token that the form was made with. Returns the
 * new one. Throws not_found, sign_in, forbidden, closed, ProtocolConflict.
 */
export async function saveProtocolDraft(
  actor: Actor,
  number: number,
  version: number,
  words: SecretaryWords,
): Promise<number> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(writeProtocolPolicy(actor, hearing));
    const saved = await putDraft(tx, actor, hearing, { ...(await draftAt(tx, hearing, version)), words });
    await recordAct(tx, actor, 'protocol.draft_saved', { kind: 'hearing', id: hearing.id }, { version: saved });
    touchHearing(tx, hearing);
    return saved;
  });
}

/**
 * Shows the draft to everybody and takes corrections for the days that the rules give. Returns their last day. Throws
 * not_found, sign_in, forbidden, closed (also where it is open already, or the rules give no days), ProtocolConflict.
 */
export async function openProtocol(actor: Actor, number: number, version: number): Promise<string> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(openProtocolPolicy(actor, hearing));
    const draft = await draftAt(tx, hearing, version);
    if (draft.openedAt || hearing.rules.protocolDays === 0) throw new AppError('closed');
    const openedAt = now();
    const until = correctionsLastDay(openedAt, hearing.rules);
    await putDraft(tx, actor, hearing, { ...draft, openedAt, correctionsUntil: until });
    await recordAct(tx, actor, 'protocol.opened', { kind: 'hearing', id: hearing.id }, { until });
    touchHearing(tx, hearing);
    await emit('protocol.opened', { hearing, until, by: assertSignedIn(actor).person.id });
    return until;
  });
}

/**
 * Publishes the protocol: the first version takes the step, a later one says why it follows. `version` is the token of
 * the draft that the officer read. Throws not_found, sign_in, forbidden, ProtocolConflict, and invalid for `publish`
 * where corrections are still taken or not decided, for `reason` where a later version has none.
 */
export async function publishProtocol(
  actor: Actor,
  number: number,
  version: number,
  reason: string | null = null,
): Promise<PublishedDocument> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(writeProtocolPolicy(actor, hearing));
    const draft = await draftAt(tx, hearing, version);
    const { stage, rules } = hearing;
    const undecided = await undecidedCorrections(tx, hearing.id);
    const obstacle = publicationObstacle({ stage, rules, draft, undecided }, now());
    if (obstacle) throw new AppError('invalid', { fields: { publish: `protocol.obstacle_${obstacle}` } });
    const isFirst = stage === 'held';
    if (!isFirst && !reason) throw new AppError('invalid', { fields: { reason: 'protocol.error_reason' } });
    const published = await publishDocument(tx, actor, hearing, 'protocol', isFirst ? null : reason);
    if (isFirst) await takeStep(tx, actor, hearing, { to: 'protocol_published', details: { hash: published.hash } });
    return published;
  });
}
