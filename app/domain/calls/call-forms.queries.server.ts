import type { Actor } from '~/domain/accounts/actor';
import { rubricsOf } from '~/domain/funding/scores/rubrics.queries.server';
import type { FundingCriteria } from '~/domain/funding/windows/criteria';
import { type CriteriaChoices, criteriaChoices } from '~/domain/funding/windows/criteria-choices.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import type { FormValues } from '~/platform/form-values';
import { db } from '~db/index.server';
import { cancelCallPolicy, draftCallPolicy, editCallPolicy, extendCallPolicy } from './call.policy';
import { callValues } from './call-form';
import { callCard } from './call-page.queries.server';
import { findVisibleCall } from './find-call.server';

export interface CallFormPage {
  /** Null for a new one. */
  number: number | null;
  version: number;
  values: FormValues;
  documents: number;
  criteria: FundingCriteria | null;
  choices: CriteriaChoices;
  rubrics: { value: string; label: string }[];
}

const APPEAL_DAYS = 10;

async function choicesFor(actor: Actor, criteria: FundingCriteria | null, lang: Lang) {
  const rubrics = await rubricsOf(actor, lang);
  return {
    choices: await criteriaChoices(lang, criteria),
    rubrics: rubrics.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The empty form of a call. Throws sign_in, forbidden. */
export async function newCallPage(actor: Actor, lang: Lang): Promise<CallFormPage> {
  assertMay(draftCallPolicy(actor));
  const values = { appeal_days: String(APPEAL_DAYS) };
  return { number: null, version: 1, values, documents: 0, criteria: null, ...(await choicesFor(actor, null, lang)) };
}

/** The form of a draft. Throws not_found, sign_in, forbidden, closed. */
export async function editCallPage(actor: Actor, number: number, lang: Lang): Promise<CallFormPage> {
  const call = await findVisibleCall(db(), actor, number);
  assertMay(editCallPolicy(actor, call));
  const { version, criteria, documents } = call;
  return {
    ...{ number, version, criteria },
    values: callValues(call),
    documents: documents.length,
    ...(await choicesFor(actor, criteria, lang)),
  };
}

/** The page of an extension or a cancellation. Throws not_found, sign_in, forbidden, closed. */
export async function stopPage(actor: Actor, number: number, step: 'extend' | 'cancel', lang: Lang) {
  const call = await findVisibleCall(db(), actor, number);
  assertMay(step === 'extend' ? extendCallPolicy(actor, call, now()) : cancelCallPolicy(actor, call));
  return { call: await callCard(call, lang), version: call.version };
}
