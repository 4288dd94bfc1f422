import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { canonicalJson } from '~/platform/canonical.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { unansweredOf } from '../answers/unanswered.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { rulesFor } from '../rules.server';
import { heardTariff } from '../tariff/heard-tariff.queries.server';
import { courseOf } from './course';
import { advisoryQuestions, hearingDetails } from './details.queries.server';
import type { FrozenHearing } from './frozen';
import { hearingSteps, reachedBy } from './history.queries.server';
import { hearingMaterials } from './materials.queries.server';
import type { HearingOverview } from './overview';

async function frozenOf({ id }: Hearing): Promise<FrozenHearing | null> {
  const { hearings } = tables;
  const [row] = await db().select({ frozen: hearings.frozen }).from(hearings).where(eq(hearings.id, id));
  return (row?.frozen as FrozenHearing | null | undefined) ?? null;
}

/** The very bytes whose SHA-256 is the published hash. Throws not_found where nothing was announced yet. */
export async function frozenText(actor: Actor, number: number): Promise<string> {
  const frozen = await frozenOf(await findVisibleHearing(db(), actor, number));
  if (!frozen) throw new AppError('not_found');
  return canonicalJson(frozen);
}

async function rulesSourceOf(hearing: Hearing): Promise<string | null> {
  const frozen = await frozenOf(hearing);
  return frozen ? frozen.rulesSource : (await rulesFor(db(), hearing.scope, hearing.kind)).source;
}

async function budgetNumber(id: string | null): Promise<number | null> {
  if (!id) return null;
  const { budgets } = tables;
  const [row] = await db().select({ number: budgets.number }).from(budgets).where(eq(budgets.id, id));
  return row?.number ?? null;
}

/** The overview of a hearing as its reader may see it; `id` is the hearing's. Throws not_found. */
export async function hearingOverview(
  actor: Actor,
  number: number,
  lang: Lang,
): Promise<{ id: string; frame: HearingFrame; overview: HearingOverview }> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const frame = await hearingFrame(actor, hearing, lang);
  return { id: hearing.id, frame, overview: await overviewOf(hearing, lang) };
}

async function overviewOf(hearing: Hearing, lang: Lang): Promise<HearingOverview> {
  const details = await hearingDetails(db(), hearing.id);
  const steps = await hearingSteps(db(), hearing.id);
  const questions = await advisoryQuestions(db(), hearing.id);
  const { overdue } = await unansweredOf(db(), hearing);
  const pick = (texts: LocalText) => pickText(texts, lang);
  return {
    decides: pick(details.decides),
    summary: pick(details.summaries),
    mode: details.mode,
    venue: pick(details.venues),
    onlineUrl: details.onlineUrl,
    minutes: details.minutes,
    remarksOpenAt: details.remarksOpenAt,
    chair: details.chair,
    secretary: details.secretary,
    contact: { name: details.contactName, phone: details.contactPhone, email: details.contactEmail },
    changes: steps.filter(({ to, moved }) => moved || to === 'postponed' || to === 'cancelled'),
    course: courseOf(hearing, reachedBy(steps), now()),
    overdueAnswers: overdue,
    rules: hearing.rules,
    rulesSource: await rulesSourceOf(hearing),
    materials: await hearingMaterials(db(), hearing.id),
    questions: questions.map(({ id, position, texts }) => ({ id, position, text: pick(texts) })),
    comparedBudgetNumber: await budgetNumber(hearing.comparedBudgetId),
    tariff: await heardTariff(hearing),
    frozenHash: hearing.frozenHash,
  };
}
