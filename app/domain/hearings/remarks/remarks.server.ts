import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { searchTokens } from '~/platform/search/stem.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { remarkOf } from './find-remark.server';
import '../hearing-events.server';
import { touchHearing } from '../steps.server';
import { costItemOf, heardVersion, keptCopy } from '../tariff/remark-subject.server';
import type { Remark, RemarkAbout, RemarkChannel, RemarkKind } from './remark';
import { takePartPolicy } from './remark.policy';

const REMARKS: Limit = { points: 5, perSeconds: 60 };

/** What a person says at a hearing. */
export interface SaidRemark {
  kind: RemarkKind;
  body: string;
  lang: Lang;
  /** What it is about beside the hearing as a whole. */
  about?: RemarkAbout | null;
  /** Of a tariff hearing: what its author changes in the calculation, as the address of their copy says it. */
  copy?: string | null;
  /** Tyiyn that a proposal asks for, and where they would come from. */
  amount?: number | null;
  moneyFrom?: string | null;
}

export interface NewRemark extends SaidRemark {
  /** The form's idempotency key: sent twice, it makes one remark. */
  key?: string | undefined;
}

/** Whose remark it is, and how it came. */
export interface Speaker {
  channel: RemarkChannel;
  authorId: string;
  organisationId: string | null;
  enteredBy: string | null;
  level: number;
  showName: boolean;
  receivedAt: Date;
}

/**
 * Says something at a hearing that takes remarks now. Returns its number, which counts within the hearing in the order
 * received. The same words of the same person are one remark, however late or often their form comes. Throws not_found,
 * closed, sign_in, forbidden, invalid (about), conflict (the key came with other words), too_many.
 */
export async function makeRemark(actor: Actor, number: number, wanted: NewRemark): Promise<number> {
  if (actor.kind === 'person') await spend(`remark:${actor.person.id}`, REMARKS);
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const receivedAt = now();
    assertMay(takePartPolicy(actor, hearing, receivedAt));
    const { person, acting } = assertSignedIn(actor);
    const { key, ...said } = wanted;
    const made = await once(tx, person.id, key, `${hearing.id} ${JSON.stringify(said)}`, async () => {
      const same = await sameRemark(tx, hearing, person.id, said);
      if (same !== null) return String(same);
      const speaker: Speaker = {
        channel: 'web',
        authorId: person.id,
        organisationId: acting?.organisationId ?? null,
        enteredBy: null,
        level: person.verification,
        showName: true,
        receivedAt,
      };
      const remark = await addRemark(tx, hearing, said, speaker);
      await recordAct(tx, actor, 'remark.made', { kind: 'remark', id: remark.id });
      await emit('remark.made', { hearing, remark, by: person.id });
      return String(remark.number);
    });
    return Number(made);
  });
}

/**
 * A phone that was without a connection may send its draft again after the key is forgotten. The same words on another
 * line of the budget, or for another sum, are another remark.
 */
async function sameRemark(tx: Tx, hearing: Hearing, authorId: string, said: SaidRemark) {
  const { remarks } = tables;
  const { number, kind, body, aboutId, amount, moneyFrom } = remarks;
  const own = await tx
    .select({ number, kind, body, aboutId, amount, moneyFrom })
    .from(remarks)
    .where(and(eq(remarks.authorId, authorId), eq(remarks.hearingId, hearing.id), eq(remarks.channel, 'web')));
  const wanted = { kind: said.kind, body: said.body, aboutId: said.about?.id ?? null, ...moneyOf(said) };
  return own.find(({ number: _, ...one }) => isDeepStrictEqual(one, wanted))?.number ?? null;
}

/** Only a proposal asks for money. */
function moneyOf({ kind, amount, moneyFrom }: SaidRemark) {
  return kind === 'proposal'
    ? { amount: amount ?? null, moneyFrom: moneyFrom || null }
    : { amount: null, moneyFrom: null };
}

/**
 * Adds a remark under the next number of its hearing. The caller has asked the policy and holds the key
 * `hearing:NUMBER`, under which the hearing was read. Throws invalid (about).
 */
export async function addRemark(tx: Tx, hearing: Hearing, said: SaidRemark, speaker: Speaker): Promise<Remark> {
  const { hearings, remarks, subjects } = tables;
  const { kind, body, lang, about = null } = said;
  if (about) await assertAbout(tx, hearing, about);
  const copy = said.copy ? await checkedCopy(tx, hearing, said.copy) : null;
  const row = {
    id: newId(),
    hearingId: hearing.id,
    number: hearing.remarkCount + 1,
    kind,
    ...speaker,
    lang,
    body,
    words: ` ${searchTokens(body).join(' ')} `,
    aboutKind: about?.kind ?? null,
    aboutId: about?.id ?? null,
    copy,
    ...moneyOf(said),
    createdAt: now(),
  };
  await tx.insert(subjects).values({ id: row.id, kind: 'remark' });
  await tx.insert(remarks).values(row);
  await tx.update(hearings).set({ remarkCount: row.number }).where(eq(hearings.id, hearing.id));
  touchHearing(tx, hearing);
  return remarkOf({ ...row, answerId: null, hidden: false });
}

/** A remark is about a line of the budget, or an item of the calculation, that its hearing is on. */
async function assertAbout(tx: Tx, hearing: Hearing, { kind, id }: RemarkAbout): Promise<void> {
  const known = await (kind === 'budget_line'
    ? isLineOf(tx, hearing, id)
    : costItemOf(await heardVersion(tx, hearing), id));
  if (!known) throw new AppError('invalid', { fields: { line: 'remarks.error_line' } });
}

async function isLineOf(tx: Tx, hearing: Hearing, lineId: string): Promise<boolean> {
  const { budgetLines } = tables;
  const [line] = await tx
    .select({ budgetId: budgetLines.budgetId })
    .from(budgetLines)
    .where(eq(budgetLines.id, lineId));
  return line !== undefined && line.budgetId === hearing.budgetId;
}

/** The copy as it is kept. Throws invalid where it is none of the calculation that the hearing is on. */
async function checkedCopy(tx: Tx, hearing: Hearing, query: string): Promise<string> {
  const copy = keptCopy(await heardVersion(tx, hearing), query);
  if (!copy) throw new AppError('invalid', { fields: { copy: 'remarks.error_copy' } });
  return copy;
}
