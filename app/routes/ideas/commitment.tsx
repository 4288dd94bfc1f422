import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { ExcessWarning, PromisedSoFar } from '~/domain/funding/components/grants/excess-warning';
import { AgreementFields, AmountField } from '~/domain/funding/components/grants/money-fields';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { givePage } from '~/domain/funding/grants/funder-grants.queries.server';
import { commitmentForm } from '~/domain/funding/grants/grant.schema.server';
import type { PledgeView } from '~/domain/funding/grants/grant-view';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { chooseFunderFirst } from '../funder/choose-funder.server';
import { rejectGiving } from '../funder/grants/reject-giving.server';
import { AboutLine } from './about-idea';
import { ideaNumber } from './idea-number';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const pledgeId = new URL(request.url).searchParams.get('pledge');
  const page = await givePage(actor, ideaNumber(params), 'commitment', { pledgeId, lang });
  return { title: i18nFor(lang).t('grants.commitment_title'), indexed: false, page, key: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, commitmentForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const { pledge, amount, agreement_number, agreed_on, excess, idempotency_key } = form.value;
  try {
    const id = await makeCommitment(actor, ideaNumber(params), {
      pledgeId: pledge,
      amount,
      agreementNumber: agreement_number,
      agreedOn: agreed_on,
      seenExcess: excess,
      key: idempotency_key,
    });
    return redirectWithFlash(context, paths.grant(lang, id), 'grants.commitment_made');
  } catch (error) {
    return rejectGiving(form.form, error, lang);
  }
}

export default function CommitmentRoute() {
  const { title, page, key } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice />
      <PageHeader title={title} lead={t('grants.commitment_lead')} above={<AboutLine idea={page.idea} />} />
      <PromisedSoFar money={page.money} others={page.others} />
      <CommitmentForm pledge={page.pledge} currency={page.money.currency} idempotencyKey={key} />
      <p className="meta">{t('grants.file_later')}</p>
    </Measure>
  );
}

interface CommitmentFormProps {
  /** The funder's own pledge, which the commitment replaces unless it says otherwise. */
  pledge: PledgeView | null;
  currency: string;
  idempotencyKey: string;
}

function CommitmentForm({ pledge, currency, idempotencyKey }: CommitmentFormProps) {
  const { t, money } = useI18n();
  const { rejected, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="idempotency_key" value={value('idempotency_key', idempotencyKey)} />
      {pledge && (
        <Checkbox
          name="pledge"
          value={pledge.id}
          label={t('grants.from_pledge', { amount: money(pledge.amount, currency) })}
          hint={t('grants.from_pledge_hint')}
          checked={!rejected || value('pledge') === pledge.id}
        />
      )}
      <ExcessWarning currency={currency} />
      <AmountField currency={currency} initial={pledge?.amount} />
      <AgreementFields />
      <Actions>
        <Button icon="handshake" sending={t('common.sending')}>
          {t('grants.commitment_button')}
        </Button>
      </Actions>
    </form>
  );
}
