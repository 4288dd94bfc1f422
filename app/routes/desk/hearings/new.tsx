import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { GroupedSelect } from '~/components/fields/grouped-select';
import { LocalFields } from '~/components/fields/local-fields';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { HEARING_KINDS, HEARING_LIMITS } from '~/domain/hearings/hearing';
import { draftHearing } from '~/domain/hearings/notice/draft.server';
import { newHearingForm } from '~/domain/hearings/notice/hearing.schema.server';
import { officerPlaceOptions } from '~/domain/hearings/notice/officer-places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('hearings.new_title'),
    indexed: false,
    places: await officerPlaceOptions(actor, lang),
    idempotencyKey: newKey(),
  };
}

/** Begins a draft and goes on to its first part. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newHearingForm);
  if (!form.ok) return form.rejected;
  const { idempotency_key: key, ...wanted } = form.value;
  try {
    const number = await draftHearing(context.actor, wanted, key ?? null);
    return redirectWithFlash(context, paths.editHearing(context.lang, number, 'about'), 'hearings.drafted');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function NewHearing() {
  const { title, places, idempotencyKey } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  const only = places.flatMap(({ options }) => options);
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('hearings.new_lead')} />
      <form method="post" action={paths.newHearing(lang)} noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <Radios
          name="kind"
          label={t('hearings.kind')}
          value={value('kind')}
          error={error('kind')}
          choices={HEARING_KINDS.map((kind) => ({ value: kind, label: t(`hearings.kind_${kind}`) }))}
        />
        <GroupedSelect
          name="placeId"
          label={t('hearings.place')}
          groups={places}
          value={value('placeId', only.length === 1 ? only[0]?.value : '')}
          error={error('placeId')}
          empty={t('hearings.choose')}
        />
        <LocalFields
          name="titles"
          label={t('hearings.field_title')}
          hint={t('hearings.hint_title')}
          maxLength={HEARING_LIMITS.title}
          values={{}}
        />
        <Actions>
          <Button icon="arrow-right" sending={t('common.sending')}>
            {t('hearings.new_begin')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
