import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import type { Block, PrintedPart } from '~/platform/printout/printout';
import { today } from '~/platform/today.server';
import { db } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { runHearingPolicy } from '../hearing.policy';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { correctionTotals } from './corrections.queries.server';
import type { HearingPaper } from './hearing-paper';
import { hearingPrintout, type PrintedPaper } from './hearing-printout';
import { paperContent } from './paper-content.server';
import { type PaperVersion, paperVersions, readVersion } from './paper-versions.queries.server';
import { protocolDueOn, takesCorrections } from './protocol';
import { protocolDraft } from './protocol-draft.server';

/** As many remarks as a page holds: of thousands, whoever wants all at once takes the PDF. */
export const REMARKS_A_PAGE = 30;

export interface ShownVersion extends Omit<PaperVersion, 'id'> {
  isNewest: boolean;
  redacted: number[];
}

/** What stands there before the first version: the draft, if it is open, and how long it may be corrected. */
export interface ShownDraft {
  correctionsUntil: string | null;
  takesCorrections: boolean;
  corrections: { total: number; open: number };
}

export interface PaperPage {
  frame: HearingFrame;
  document: HearingPaper;
  /** Null where the draft is shown, or nothing is there yet. */
  version: ShownVersion | null;
  draft: ShownDraft | null;
  versions: Omit<PaperVersion, 'id'>[];
  parts: (PrintedPart & { blocks: Block[] })[];
  remarks: { from: number; size: number; total: number };
  signatures: string[];
  /** ISO date by which the protocol should be published, while it is not. */
  dueOn: string | null;
  isOverdue: boolean;
}

export interface PaperWanted {
  /** The newest where none is named. */
  version: number | null;
  /** The first remark of the page, counted from 0. */
  from: number;
}

async function draftOf(actor: Actor, hearing: Hearing): Promise<ShownDraft | null> {
  if (hearing.stage !== 'held') return null;
  const draft = await protocolDraft(db(), hearing.id);
  if (!draft.openedAt && !runHearingPolicy(actor, hearing).allowed) return null;
  return {
    correctionsUntil: draft.correctionsUntil,
    takesCorrections: takesCorrections(hearing, draft, now()),
    corrections: await correctionTotals(db(), hearing.id),
  };
}

interface Paper extends PrintedPaper {
  shown: ShownVersion | null;
}

async function paperOf(hearing: Hearing, wanted: PaperWanted, versions: PaperVersion[]) {
  const chosen = wanted.version ? versions.find(({ ordinal }) => ordinal === wanted.version) : versions[0];
  if (wanted.version && !chosen) throw new AppError('not_found');
  if (!chosen) return null;
  const { id: _, content, ...version } = await readVersion(db(), hearing.id, chosen);
  const shown = { ...version, isNewest: chosen === versions[0] };
  return { content, hash: version.hash, shown } satisfies Paper;
}

/**
 * A paper of a hearing as its page shows it: the version wanted, else the newest, else an open draft of the protocol.
 * Throws not_found.
 */
export async function paperPage(
  actor: Actor,
  number: number,
  document: HearingPaper,
  wanted: PaperWanted,
  lang: Lang,
): Promise<PaperPage> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const versions = await paperVersions(db(), hearing.id, document);
  const published = await paperOf(hearing, wanted, versions);
  const draft = published || document === 'answers' ? null : await draftOf(actor, hearing);
  const paper: Paper | null =
    published ?? (draft && { content: await paperContent(db(), hearing, document), hash: null, shown: null });
  const total = paper?.content.remarks.length ?? 0;
  const from = Math.max(0, Math.min(wanted.from, total - 1));
  const printed = paper && hearingPrintout(paper, i18nFor(lang), { from, count: REMARKS_A_PAGE });
  const dueOn = document === 'protocol' && !published ? protocolDueOn(hearing) : null;
  return {
    frame: await hearingFrame(actor, hearing, lang),
    document,
    version: published?.shown ?? null,
    draft,
    versions: versions.map(({ id: _, ...version }) => version),
    parts: printed?.parts.map((part) => ({ ...part, blocks: [...part.blocks] })) ?? [],
    remarks: { from, size: REMARKS_A_PAGE, total },
    signatures: printed?.signatures ?? [],
    dueOn,
    isOverdue: dueOn !== null && today() > dueOn,
  };
}
