import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { organisationSchema } from '~/domain/accounts/organisation.schema.server';
import { organisationForEditing } from '~/domain/accounts/organisations.queries.server';
import { editOrganisation } from '~/domain/accounts/organisations.server';
import { placeOptions } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, reject, rejectRefused } from '~/platform/forms.server';
import { OrganisationFields } from './organisation-fields';

export async function loader({ params, context }: LoaderFunctionArgs) {
  return {
    title: i18nFor(context.lang).t('organisations.edit_title'),
    places: await placeOptions(context.lang, 'slug'),
    organisation: await organisationForEditing(context.actor, params.slug ?? ''),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, organisationSchema);
  if (!form.ok) return form.rejected;
  const slug = params.slug ?? '';
  try {
    await editOrganisation(context.actor, slug, Number(form.form.get('version')), form.value);
    return redirectWithFlash(context, paths.organisation(context.lang, slug), 'common.saved');
  } catch (error) {
    if (isAppError(error, 'conflict')) return reject(form.form, [{ field: 'kind', key: 'common.error_conflict' }]);
    return rejectRefused(form.form, error, 'kind');
  }
}

export default function EditOrganisation() {
  const { title, organisation, places } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const name = pickText(organisation.names, lang).text;
  const crumbs = [{ href: paths.organisation(lang, organisation.slug), label: name }];
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} above={<Breadcrumbs label={t('accounts.crumbs_label')} crumbs={crumbs} />} />
      {organisation.isVerified && <p>{t('organisations.edit_mark_note')}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={organisation.version} />
        <OrganisationFields known={organisation} places={places} />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.save')}</Button>
          <a href={paths.organisation(lang, organisation.slug)}>{t('common.cancel')}</a>
        </Actions>
      </form>
      {organisation.mayHaveIatiRef && (
        <p>
          <a href={paths.iatiReference(lang, organisation.slug)}>{t('aid.iati_ref_edit')}</a>
        </p>
      )}
    </Measure>
  );
}
