import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Select } from '~/components/fields/select';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { PLACE_KINDS } from '~/domain/places/place';
import { placeBySlug, placeOptions } from '~/domain/places/places.queries.server';
import { addPlaceWithin } from '~/domain/places/places.server';
import { newPlaceSchema } from '~/domain/places/register.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError, assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { AdminCrumbs } from './admin-crumbs';
import { EMPTY_PLACE, PlaceFields } from './place-fields';

const withinOf = (request: Request) => new URL(request.url).searchParams.get('within') ?? '';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const above = await placeBySlug(withinOf(request));
  if (!above) throw new AppError('not_found');
  return {
    title: i18nFor(lang).t('admin.new_place'),
    above: { slug: above.slug, name: above.names[lang] },
    places: await placeOptions(lang, 'slug'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newPlaceSchema);
  if (!form.ok) return form.rejected;
  try {
    const slug = await addPlaceWithin(context.actor, withinOf(request), form.value);
    return redirectWithFlash(context, paths.adminPlace(context.lang, slug), 'common.saved');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function NewPlace() {
  const { title, above, places } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  const crumbs = [
    { href: paths.adminPlaces(lang), label: t('admin.places') },
    { href: paths.adminPlace(lang, above.slug), label: above.name },
  ];
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lead={t('admin.new_place_lead', { name: above.name })}
        above={<AdminCrumbs crumbs={crumbs} />}
      />
      <form method="post" noValidate>
        <Select
          name="kind"
          label={t('places.fact_kind')}
          options={PLACE_KINDS.map((kind) => ({ value: kind, label: t(`places.kind_${kind}`) }))}
          value={value('kind')}
          empty={t('admin.choose')}
          error={error('kind')}
        />
        <PlaceFields known={EMPTY_PLACE} places={places} />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.add')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
