import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { db, type Reader, tables } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { type ReceivedCorrection, receivedCorrections } from './corrections.queries.server';
import type { HearingPaper } from './hearing-paper';
import { paperVersions } from './paper-versions.queries.server';
import { type PublicationObstacle, protocolDueOn, publicationObstacle } from './protocol';
import { writeProtocolPolicy } from './protocol.policy';
import { type ProtocolDraft, protocolDraft } from './protocol-draft.server';

/** A published paper to which a scan may be added. */
export interface ScannableVersion {
  document: HearingPaper;
  ordinal: number;
  hasScan: boolean;
}

export interface DeskProtocol {
  frame: HearingFrame;
  draft: ProtocolDraft;
  /** What happened and is not written down. */
  gaps: { attendance: boolean; agenda: boolean; items: number };
  corrections: ReceivedCorrection[];
  obstacle: PublicationObstacle | null;
  /** Whether the first version is still to come. */
  isFirst: boolean;
  protocolDays: number;
  dueOn: string | null;
  versions: ScannableVersion[];
}

async function gapsOf(reader: Reader, hearingId: string): Promise<DeskProtocol['gaps']> {
  const { attendances, agendaItems } = tables;
  const counted = await reader
    .select({ total: attendances.total })
    .from(attendances)
    .where(eq(attendances.hearingId, hearingId));
  const items = await reader
    .select({ record: agendaItems.record })
    .from(agendaItems)
    .where(eq(agendaItems.hearingId, hearingId));
  return {
    attendance: counted.length === 0,
    agenda: items.length === 0,
    items: items.filter(({ record }) => record.trim() === '').length,
  };
}

/** The papers of a hearing that were published, for adding their signed scans. */
export async function scannableVersions(reader: Reader, hearingId: string): Promise<ScannableVersion[]> {
  const found: ScannableVersion[] = [];
  for (const document of ['protocol', 'answers'] as const) {
    for (const { ordinal, scan } of await paperVersions(reader, hearingId, document)) {
      found.push({ document, ordinal, hasScan: scan !== null });
    }
  }
  return found;
}

/** Everything that the secretary needs for the protocol. Throws not_found, sign_in, forbidden, closed (not held). */
export async function deskProtocol(actor: Actor, number: number, lang: Lang): Promise<DeskProtocol> {
  const hearing = await findHearing(db(), number);
  assertMay(writeProtocolPolicy(actor, hearing));
  const draft = await protocolDraft(db(), hearing.id);
  const corrections = await receivedCorrections(db(), hearing.id);
  const { stage, rules } = hearing;
  const undecided = corrections.filter(({ outcome }) => outcome === null).length;
  return {
    frame: await hearingFrame(actor, hearing, lang),
    draft,
    gaps: await gapsOf(db(), hearing.id),
    corrections,
    obstacle: publicationObstacle({ stage, rules, draft, undecided }, now()),
    isFirst: stage === 'held',
    protocolDays: rules.protocolDays,
    dueOn: protocolDueOn(hearing),
    versions: await scannableVersions(db(), hearing.id),
  };
}
