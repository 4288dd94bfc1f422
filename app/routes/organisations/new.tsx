import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { createOrganisationPolicy } from '~/domain/accounts/organisation.policy';
import { organisationSchema } from '~/domain/accounts/organisation.schema.server';
import { createOrganisation } from '~/domain/accounts/organisations.server';
import { placeOptions } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { EMPTY_ORGANISATION, OrganisationFields } from './organisation-fields';

export async function loader({ context }: LoaderFunctionArgs) {
  assertMay(createOrganisationPolicy(context.actor));
  return {
    title: i18nFor(context.lang).t('organisations.new_title'),
    places: await placeOptions(context.lang, 'slug'),
    key: newKey(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, organisationSchema);
  if (!form.ok) return form.rejected;
  const key = form.form.get('idempotency_key');
  try {
    const slug = await createOrganisation(context.actor, form.value, typeof key === 'string' ? key : '');
    return redirectWithFlash(context, paths.organisation(context.lang, slug), 'organisations.created');
  } catch (error) {
    return rejectRefused(form.form, error, 'kind');
  }
}

export default function NewOrganisation() {
  const { title, places, key } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('organisations.new_lead')} />
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={key} />
        <OrganisationFields known={EMPTY_ORGANISATION} places={places} />
        <Actions>
          <Button sending={t('common.sending')}>{t('organisations.create')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
