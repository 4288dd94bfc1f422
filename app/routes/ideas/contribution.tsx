import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { DayField } from '~/components/fields/day-field';
import { TextArea, TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { AmountField } from '~/domain/funding/components/grants/money-fields';
import { authorMoneyPage } from '~/domain/funding/grants/author-money.queries.server';
import { confirmContribution } from '~/domain/funding/grants/author-money.server';
import { GRANT_LIMITS } from '~/domain/funding/grants/grant';
import { contributionForm } from '~/domain/funding/grants/grant.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { AboutLine } from './about-idea';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { idea, money } = await authorMoneyPage(context.actor, ideaNumber(params), context.lang);
  return {
    title: i18nFor(context.lang).t('grants.own_new'),
    indexed: false,
    idea,
    currency: money.currency,
    key: newKey(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, contributionForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  const { valued_how, brought_on, idempotency_key, ...brought } = form.value;
  try {
    await confirmContribution(context.actor, number, {
      ...brought,
      valuedHow: valued_how,
      broughtOn: brought_on,
      key: idempotency_key,
    });
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.ideaMoney(context.lang, number), 'grants.own_confirmed');
}

export default function ContributionRoute() {
  const { title, idea, currency, key } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice />
      <PageHeader title={title} lead={t('grants.own_lead')} above={<AboutLine idea={idea} />} />
      <ContributionForm currency={currency} idempotencyKey={key} />
    </Measure>
  );
}

function ContributionForm({ currency, idempotencyKey }: { currency: string; idempotencyKey: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="idempotency_key" value={value('idempotency_key', idempotencyKey)} />
      <Radios
        name="kind"
        label={t('grants.own_kind')}
        inline
        choices={[
          { value: 'cash', label: t('grants.own_cash') },
          { value: 'in_kind', label: t('grants.own_in_kind') },
        ]}
        value={value('kind')}
        error={error('kind')}
      />
      <TextField
        name="title"
        label={t('grants.own_what')}
        hint={t('grants.own_what_hint')}
        maxLength={GRANT_LIMITS.title}
        value={value('title')}
        error={error('title')}
      />
      <AmountField currency={currency} />
      <TextArea
        name="valued_how"
        label={t('grants.valued_how')}
        hint={t('grants.valued_how_hint')}
        rows={3}
        maxLength={GRANT_LIMITS.valuedHow}
        value={value('valued_how')}
        error={error('valued_how')}
      />
      <DayField name="brought_on" label={t('grants.own_day')} />
      <Actions>
        <Button icon="check" sending={t('common.sending')}>
          {t('grants.own_button')}
        </Button>
      </Actions>
    </form>
  );
}
