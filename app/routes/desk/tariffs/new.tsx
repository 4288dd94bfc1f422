import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { placeOptions } from '~/domain/places/places.queries.server';
import { keptTariffs, providerOptions } from '~/domain/tariffs/desk-tariffs.queries.server';
import { SERVICES, TARIFF_LIMITS } from '~/domain/tariffs/tariff';
import { newTariffSchema } from '~/domain/tariffs/tariff.schema.server';
import { createTariff } from '~/domain/tariffs/tariffs.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';

export async function loader({ context: { actor, lang } }: LoaderFunctionArgs) {
  const { mayAdd } = await keptTariffs(actor, lang);
  if (!mayAdd) throw new AppError('forbidden');
  return {
    title: i18nFor(lang).t('tariffs.new_title'),
    places: await placeOptions(lang),
    providers: await providerOptions(lang),
    key: newKey(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newTariffSchema);
  if (!form.ok) return form.rejected;
  const { placeId, service, provider, name } = form.value;
  const key = form.form.get('idempotency_key');
  try {
    const wanted = { placeId, service, provider, providers: name };
    const number = await createTariff(context.actor, wanted, typeof key === 'string' ? key : null);
    return redirectWithFlash(context, paths.deskTariff(context.lang, number), 'tariffs.created');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function NewTariff() {
  const { title, places, providers, key } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const feedback = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('tariffs.new_lead')} />
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={key} />
        <Select
          name="placeId"
          label={t('common.place')}
          value={feedback.value('placeId')}
          empty={t('tariffs.choose')}
          options={places}
          error={feedback.error('placeId')}
        />
        <Select
          name="service"
          label={t('tariffs.service')}
          value={feedback.value('service')}
          options={SERVICES.map((value) => ({ value, label: t(`tariffs.service_${value}`) }))}
          error={feedback.error('service')}
        />
        <Select
          name="provider"
          label={t('tariffs.provider')}
          hint={t('tariffs.provider_hint')}
          value={feedback.value('provider')}
          empty={t('tariffs.provider_other')}
          options={providers}
          error={feedback.error('provider')}
        />
        {LANGS.map((lang) => (
          <TextField
            key={lang}
            name={`name.${lang}`}
            label={t('tariffs.provider_name', { language: LANGUAGE_NAMES[lang] })}
            lang={lang}
            value={feedback.value(`name.${lang}`)}
            maxLength={TARIFF_LIMITS.name}
            optional={t('common.optional')}
            error={feedback.error(`name.${lang}`)}
          />
        ))}
        <Actions>
          <Button sending={t('common.sending')}>{t('tariffs.add')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
