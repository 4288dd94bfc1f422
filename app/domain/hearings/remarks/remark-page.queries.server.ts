import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { lineLinks } from '~/domain/budgets/budgets.queries.server';
import type { StanceRight } from '~/domain/voting/stance';
import { countStances, stanceOf } from '~/domain/voting/stances.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import type { Verdict } from '~/platform/policy';
import { db, tables } from '~db/index.server';
import { objectToAnswerPolicy } from '../answers/answer.policy';
import { findVisibleHearing } from '../find-hearing.server';
import { hearingFrame } from '../hearing-frame.queries.server';
import type { AskedSubject } from '../tariff/remark-subject';
import { copyLink, costItemLink, heardVersion } from '../tariff/remark-subject.server';
import { enterRemarkPolicy, isAuthorOf, remarkStancePolicy, reportRemarkPolicy, takePartPolicy } from './remark.policy';
import { remarkFacts, remarkRows, remarkViews, standingHidings } from './remark-rows.server';
import type { QuestionStances, RemarkPage } from './remark-view';
import { takingAt } from './taking';

function rightOf(verdict: Verdict): StanceRight {
  if (verdict.allowed) return 'may';
  if (verdict.reason === 'sign_in') return 'asks';
  return verdict.reason === 'unconfirmed' ? 'unconfirmed' : 'closed';
}

const ownStance = (actor: Actor, subjectId: string) =>
  actor.kind === 'person' ? stanceOf(db(), subjectId, actor.person.id) : null;

/** The page of one remark for this reader. Throws not_found. */
export async function remarkPage(actor: Actor, number: number, remarkNumber: number, lang: Lang): Promise<RemarkPage> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const { remarks } = tables;
  const [row] = await remarkRows(and(eq(remarks.hearingId, hearing.id), eq(remarks.number, remarkNumber)), [], 1);
  if (!row) throw new AppError('not_found');
  const facts = remarkFacts(row);
  const [frame, [remark], counts, own, hidings] = await Promise.all([
    hearingFrame(actor, hearing, lang),
    remarkViews(hearing, [row], lang),
    countStances(db(), [row.id]),
    ownStance(actor, row.id),
    row.hidden ? standingHidings([row.id]) : null,
  ]);
  if (!remark) throw new AppError('not_found');
  const isOwn = isAuthorOf(actor, facts);
  const hiding = hidings?.get(row.id);
  const report = reportRemarkPolicy(actor, hearing, facts);
  return {
    hearing: frame,
    remark,
    levels: counts.get(row.id) ?? [],
    own,
    right: rightOf(remarkStancePolicy(actor, hearing, facts, now())),
    isOwn,
    // A visitor is shown the way too: it leads through sign-in.
    mayReport: report.allowed || report.reason === 'sign_in',
    hidingId: isOwn && hiding && !hiding.objectedAt ? hiding.id : null,
    mayObject: objectToAnswerPolicy(actor, hearing, row).allowed,
    // Numbers have no gaps.
    previous: remarkNumber > 1 ? remarkNumber - 1 : null,
    next: remarkNumber < hearing.remarkCount ? remarkNumber + 1 : null,
  };
}

/** Where everybody and this reader stand on the questions put at a hearing, by position. Throws not_found. */
export async function questionStances(actor: Actor, number: number): Promise<QuestionStances[]> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const { hearingQuestions: questions, stances } = tables;
  const rows = await db()
    .select({ id: questions.id, position: questions.position })
    .from(questions)
    .where(and(eq(questions.hearingId, hearing.id), eq(questions.kind, 'advisory')))
    .orderBy(asc(questions.position));
  const ids = rows.map(({ id }) => id);
  const counts = await countStances(db(), ids);
  const own =
    actor.kind === 'person' && ids.length > 0
      ? await db()
          .select({
            subjectId: stances.subjectId,
            choice: stances.choice,
            receipt: stances.receipt,
            changedAt: stances.changedAt,
          })
          .from(stances)
          .where(and(inArray(stances.subjectId, ids), eq(stances.personId, actor.person.id)))
      : [];
  const right = rightOf(takePartPolicy(actor, hearing, now()));
  return rows.map(({ id, position }) => {
    const mine = own.find(({ subjectId }) => subjectId === id);
    return {
      position,
      levels: counts.get(id) ?? [],
      own: mine ? { choice: mine.choice, receipt: mine.receipt, changedAt: mine.changedAt } : null,
      right,
    };
  });
}

/** What the form for a new remark needs: the hearing, what it is about, and whether remarks are taken. */
export async function remarkFormPage(actor: Actor, number: number, asked: AskedSubject, lang: Lang) {
  const hearing = await findVisibleHearing(db(), actor, number);
  const lines = asked.line ? await lineLinks([asked.line], lang) : null;
  const tariff = asked.item || asked.copy ? await heardVersion(db(), hearing) : null;
  return {
    hearing: await hearingFrame(actor, hearing, lang),
    line: lines?.get(asked.line ?? '') ?? null,
    item: costItemLink(tariff, asked.item, lang),
    copy: copyLink(tariff, asked.copy),
    taking: takingAt(hearing, now()),
    right: rightOf(takePartPolicy(actor, hearing, now())),
  };
}

/** The same for a clerk who types one in. Throws not_found, sign_in, forbidden, closed. */
export async function enterRemarkPage(actor: Actor, number: number, asked: AskedSubject, lang: Lang) {
  assertMay(enterRemarkPolicy(actor, await findVisibleHearing(db(), actor, number)));
  return remarkFormPage(actor, number, asked, lang);
}
