import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { placeName } from '~/domain/places/places.queries.server';
import { DayField } from '~/domain/tariffs/components/version-facts-fieldset';
import { deskTariff } from '~/domain/tariffs/desk-tariffs.queries.server';
import { AGREEING_BODIES, APPROVING_BODIES, TARIFF_LIMITS, type TariffRules } from '~/domain/tariffs/tariff';
import { tariffRulesSchema } from '~/domain/tariffs/tariff.schema.server';
import { setTariffRules } from '~/domain/tariffs/tariff-rules.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { tariffNumber } from '../../tariffs/tariff-number';
import { DeskTariffCrumbs } from './desk-crumbs';

export async function loader({ params, context: { actor, lang } }: LoaderFunctionArgs) {
  const { t } = i18nFor(lang);
  const { tariff, settled, maySettle } = await deskTariff(actor, tariffNumber(params));
  if (!maySettle) throw new AppError('forbidden');
  const place = await placeName(tariff.placeId, lang);
  return {
    title: t('tariffs.rules'),
    number: tariff.number,
    tariffTitle: t('tariffs.title', { service: t(`tariffs.service_${tariff.service}`), place }),
    settled,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const { tariff } = await deskTariff(actor, tariffNumber(params));
  const form = await parseForm(request, tariffRulesSchema);
  if (!form.ok) return form.rejected;
  await setTariffRules(actor, tariff.placeId, tariff.service, form.value);
  return redirectWithFlash(context, paths.deskTariff(lang, tariff.number), 'common.saved');
}

export default function TariffRulesPage() {
  const { title, number, tariffTitle, settled } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        above={<DeskTariffCrumbs tariff={{ number, title: tariffTitle }} />}
        lead={t('tariffs.rules_lead', { tariff: tariffTitle })}
      />
      <form method="post" noValidate>
        <Limits rules={settled.rules} />
        <Origin rules={settled.rules} />
        <Actions>
          <Button sending={t('common.sending')}>{t('tariffs.save_rules')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}

function Limits({ rules }: { rules: TariffRules }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const { coefficients } = rules;
  return (
    <>
      <TextField
        name="least"
        label={t('tariffs.rule_least')}
        hint={t('tariffs.rule_coefficients_hint')}
        value={value('least', coefficients?.least ?? '')}
        width="short"
        inputMode="decimal"
        error={error('least')}
      />
      <TextField
        name="greatest"
        label={t('tariffs.rule_greatest')}
        value={value('greatest', coefficients?.greatest ?? '')}
        width="short"
        inputMode="decimal"
        error={error('greatest')}
      />
      <TextField
        name="step"
        label={t('tariffs.rule_step')}
        value={value('step', rules.step)}
        width="short"
        inputMode="decimal"
        unit={t('tariffs.som_word')}
        error={error('step')}
      />
    </>
  );
}

function Origin({ rules }: { rules: TariffRules }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <Select
        name="agrees"
        label={t('tariffs.rule_agrees')}
        value={value('agrees', rules.agrees)}
        options={AGREEING_BODIES.map((one) => ({ value: one, label: t(`tariffs.agrees_${one}`) }))}
      />
      <Select
        name="approves"
        label={t('tariffs.rule_approves')}
        value={value('approves', rules.approves)}
        options={APPROVING_BODIES.map((one) => ({ value: one, label: t(`tariffs.approves_${one}`) }))}
      />
      <TextField
        name="source"
        label={t('tariffs.rule_source')}
        value={value('source', rules.source)}
        maxLength={TARIFF_LIMITS.source}
        error={error('source')}
      />
      <DayField name="dated" label={t('tariffs.rule_date')} day={rules.sourceDate} optional={t('common.optional')} />
    </>
  );
}
