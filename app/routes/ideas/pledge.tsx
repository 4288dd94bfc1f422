import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import { DayField } from '~/components/fields/day-field';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { ExcessWarning, PromisedSoFar } from '~/domain/funding/components/grants/excess-warning';
import { AmountField } from '~/domain/funding/components/grants/money-fields';
import { givePage } from '~/domain/funding/grants/funder-grants.queries.server';
import { GRANT_LIMITS } from '~/domain/funding/grants/grant';
import { pledgeForm } from '~/domain/funding/grants/grant.schema.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
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
  const page = await givePage(actor, ideaNumber(params), 'pledge', { pledgeId: null, lang });
  return { title: i18nFor(lang).t('grants.pledge_title'), indexed: false, page, key: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, pledgeForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const { valid_until, name_public, excess, idempotency_key, ...said } = form.value;
  try {
    const id = await makePledge(actor, ideaNumber(params), {
      ...said,
      validUntil: valid_until,
      namePublic: name_public === 'yes',
      seenExcess: excess,
      key: idempotency_key,
    });
    return redirectWithFlash(context, paths.pledge(lang, id), 'grants.pledge_made');
  } catch (error) {
    return rejectGiving(form.form, error, lang);
  }
}

export default function PledgeRoute() {
  const { title, page, key } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice />
      <PageHeader title={title} lead={t('grants.pledge_lead')} above={<AboutLine idea={page.idea} />} />
      <PromisedSoFar money={page.money} others={page.others} />
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={value('idempotency_key', key)} />
        <ExcessWarning currency={page.money.currency} />
        <AmountField currency={page.money.currency} />
        <TextArea
          name="conditions"
          label={t('grants.conditions')}
          hint={t('grants.conditions_hint')}
          maxLength={GRANT_LIMITS.conditions}
          value={value('conditions')}
          error={error('conditions')}
        />
        <DayField name="valid_until" label={t('grants.valid_until')} hint={t('grants.valid_until_hint')} />
        <Checkbox
          name="name_public"
          label={t('grants.name_public')}
          hint={t('grants.name_public_hint')}
          checked={value('name_public') === 'yes'}
        />
        <Actions>
          <Button icon="hand-heart" sending={t('common.sending')}>
            {t('grants.pledge_button')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
