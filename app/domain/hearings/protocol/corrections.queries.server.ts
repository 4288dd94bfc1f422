import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { db, type Reader, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { takesCorrections } from './protocol';
import { correctProtocolPolicy } from './protocol.policy';
import { protocolDraft } from './protocol-draft.server';

/** How many corrections came, and on how many nobody has decided. */
export async function correctionTotals(reader: Reader, hearingId: string): Promise<{ total: number; open: number }> {
  const { protocolCorrections } = tables;
  const rows = await reader
    .select({ outcome: protocolCorrections.outcome })
    .from(protocolCorrections)
    .where(eq(protocolCorrections.hearingId, hearingId));
  return { total: rows.length, open: rows.filter(({ outcome }) => outcome === null).length };
}

/** A correction as its author, or the secretary, sees it. */
export interface SentCorrection {
  id: string;
  body: string;
  at: Date;
  outcome: 'taken' | 'not_taken' | null;
  reply: string | null;
}

export interface CorrectionPage {
  frame: HearingFrame;
  /** The last day (ISO date) on which they are taken; null where the draft is not open. */
  until: string | null;
  open: boolean;
  unconfirmed: boolean;
  mine: SentCorrection[];
}

const sentColumns = () => {
  const { id, body, at, outcome, reply } = tables.protocolCorrections;
  return { id, body, at, outcome, reply };
};

/** The page on which one sends a correction, with those that this actor has sent. Throws not_found. */
export async function correctionPage(actor: Actor, number: number, lang: Lang): Promise<CorrectionPage> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const draft = await protocolDraft(db(), hearing.id);
  const open = takesCorrections(hearing, draft, now());
  const verdict = correctProtocolPolicy(actor, hearing, open);
  const { protocolCorrections } = tables;
  const mine =
    actor.kind === 'visitor'
      ? []
      : await db()
          .select(sentColumns())
          .from(protocolCorrections)
          .where(and(eq(protocolCorrections.hearingId, hearing.id), eq(protocolCorrections.personId, actor.person.id)))
          .orderBy(desc(protocolCorrections.at));
  return {
    frame: await hearingFrame(actor, hearing, lang),
    until: hearing.stage === 'held' ? draft.correctionsUntil : null,
    open,
    unconfirmed: !verdict.allowed && verdict.reason === 'unconfirmed',
    mine,
  };
}

/** How somebody who sent a correction took part, as far as is known. */
export type TookPart = 'registered' | 'remark' | 'says';

export interface ReceivedCorrection extends SentCorrection {
  ordinal: number;
  /** Who sent it: for the officers alone. */
  name: string | null;
  tookPart: TookPart;
}

/** All corrections of a hearing for its officers, in the order in which they came. */
export async function receivedCorrections(reader: Reader, hearingId: string): Promise<ReceivedCorrection[]> {
  const { protocolCorrections, people, registrations, remarks } = tables;
  const rows = await reader
    .select({ ...sentColumns(), personId: protocolCorrections.personId, name: people.name })
    .from(protocolCorrections)
    .leftJoin(people, eq(people.id, protocolCorrections.personId))
    .where(eq(protocolCorrections.hearingId, hearingId))
    .orderBy(asc(protocolCorrections.at), asc(protocolCorrections.id));
  const ids = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const registered = new Set<string | null>();
  const spoke = new Set<string | null>();
  if (ids.length > 0) {
    const came = await reader
      .select({ id: registrations.personId })
      .from(registrations)
      .where(
        and(
          eq(registrations.hearingId, hearingId),
          inArray(registrations.personId, ids),
          isNull(registrations.cancelledAt),
        ),
      );
    const said = await reader
      .selectDistinct({ id: remarks.authorId })
      .from(remarks)
      .where(and(eq(remarks.hearingId, hearingId), inArray(remarks.authorId, ids)));
    for (const { id } of came) registered.add(id);
    for (const { id } of said) spoke.add(id);
  }
  const partOf = (id: string | null): TookPart => {
    if (registered.has(id)) return 'registered';
    return spoke.has(id) ? 'remark' : 'says';
  };
  return rows.map(({ personId, ...row }, index) => ({ ...row, ordinal: index + 1, tookPart: partOf(personId) }));
}
