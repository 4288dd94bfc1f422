import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { GrantActForm } from '~/domain/funding/components/grants/act-forms';
import { funderCommitment } from '~/domain/funding/grants/funder-grants.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { GRANT_ACTS } from '~/paths/donor-paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { newKey } from '~/platform/idempotency.server';
import { today } from '~/platform/today.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { doGrantAct } from './do-grant-act.server';
import { GrantCrumbs } from './grant-crumbs';
import { rejectGiving } from './reject-giving.server';

function wanted(params: LoaderFunctionArgs['params']) {
  const act = GRANT_ACTS.find((known) => known === params.act);
  if (!act || !params.id) throw new AppError('not_found');
  return { act, id: params.id };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { act, id } = wanted(params);
  const { actor, lang } = context;
  const found = await funderCommitment(actor, id, lang);
  const plannedId = new URL(request.url).searchParams.get('planned');
  const planned = found.commitment.payments.find((payment) => payment.id === plannedId && !payment.paidOn) ?? null;
  const title = i18nFor(lang).t(`grants.act_${act}`);
  return { title, indexed: false, act, planned, today: today(), key: newKey(), ...found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { act, id } = wanted(params);
  const done = await doGrantAct(act, id, request, context.actor);
  if (done.rejected) return done.rejected;
  if (done.refused) return rejectGiving(done.refused.form, done.refused.error, context.lang);
  return redirectWithFlash(context, paths.grant(context.lang, id), `grants.done_${act}`);
}

export default function GrantActRoute() {
  const { title, act, planned, today: day, key, commitment, idea, currency } = useLoaderData<typeof loader>();
  const { t, money } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['reason']} />
      <PageHeader
        title={title}
        lead={t(`grants.lead_${act}`)}
        above={<GrantCrumbs idea={idea} grantId={commitment.id} />}
      />
      <p>
        {t('grants.committed')}: {money(commitment.amount, currency)} · {t('grants.net')}:{' '}
        {money(commitment.net, currency)}
      </p>
      <GrantActForm act={act} planned={planned} today={day} currency={currency} idempotencyKey={key} />
    </Measure>
  );
}
