import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { namedRubric } from '~/domain/funding/scores/rubric-words';
import { findRubric } from '~/domain/funding/scores/rubrics.server';
import { criteriaNames } from '~/domain/funding/windows/facts.queries.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { type ApplicationOutcome, appealsEndAt, type Call, stateAt, takesAppeals } from './call';
import { runCallPolicy } from './call.policy';
import { callRow, cardOf } from './call-cards.queries.server';
import type { CallCard, CallPage, ExtensionView } from './call-view';
import { findVisibleCall } from './find-call.server';
import { ownApplications } from './own-applications.queries.server';
import { readinessOf } from './readiness.queries.server';

/** The card of a call that was found before. */
export async function callCard(call: Pick<Call, 'id'>, lang: Lang): Promise<CallCard> {
  const row = await callRow(db(), call.id);
  if (!row) throw new AppError('not_found');
  const { sectorIds: _, ...card } = await cardOf(row, lang, now());
  return card;
}

async function extensionsOf(callId: string): Promise<ExtensionView[]> {
  const { callExtensions: extensions } = tables;
  return db()
    .select({
      id: extensions.id,
      fromAt: extensions.fromAt,
      toAt: extensions.toAt,
      reason: extensions.reason,
      at: extensions.at,
    })
    .from(extensions)
    .where(eq(extensions.callId, callId))
    .orderBy(asc(extensions.at), asc(extensions.id));
}

async function outcomesOf(callId: string): Promise<Record<ApplicationOutcome, number>> {
  const { callApplications: applications } = tables;
  const rows = await db()
    .select({ outcome: applications.outcome, n: count() })
    .from(applications)
    .where(and(eq(applications.callId, callId), isNull(applications.withdrawnAt)))
    .groupBy(applications.outcome);
  const of = (outcome: ApplicationOutcome) => rows.find((row) => row.outcome === outcome)?.n ?? 0;
  return { selected: of('selected'), reserve: of('reserve'), declined: of('declined') };
}

/** The score card of a call in the reader's language; null where it names none. */
async function rubricOf({ organisationId, rubricId }: Call, lang: Lang) {
  if (!rubricId) return null;
  return namedRubric(i18nFor(lang), await findRubric(db(), organisationId, rubricId));
}

/** The page of a call: what for, for whom, until when, and what came of it. Throws not_found. */
export async function callPage(actor: Actor, number: number, lang: Lang): Promise<{ id: string; page: CallPage }> {
  const call = await findVisibleCall(db(), actor, number);
  const { contactEmail, contactPhone, appealDays, cancellationReason, criteria, version } = call;
  const state = stateAt(call, now());
  return {
    id: call.id,
    page: {
      ...(await callCard(call, lang)),
      ...{ version, contactEmail, contactPhone, appealDays, cancellationReason },
      text: pickText(call.texts, lang),
      told: { criteria, names: criteriaNames(criteria, await readRegisters(), lang) },
      documents: call.documents.map(({ id, titles }) => ({ id, title: pickText(titles, lang) })),
      rubric: await rubricOf(call, lang),
      appealsEndAt: appealsEndAt(call),
      takesAppeals: takesAppeals(call, now()),
      extensions: await extensionsOf(call.id),
      own: await ownApplications(actor, lang, { callId: call.id }),
      readiness: state === 'open' || state === 'coming' ? await readinessOf(actor, call) : null,
      outcomes: call.stage === 'decided' ? await outcomesOf(call.id) : null,
      mayRun: runCallPolicy(actor, call).allowed,
    },
  };
}
