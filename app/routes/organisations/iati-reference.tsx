import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { IATI_REF_MAX } from '~/domain/aid/iati/iati-ref';
import { iatiRefForEditing, iatiRefForm, setIatiRef } from '~/domain/aid/iati/iati-ref.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';

export async function loader({ params, context }: LoaderFunctionArgs) {
  return {
    title: i18nFor(context.lang).t('aid.iati_ref'),
    indexed: false,
    organisation: await iatiRefForEditing(context.actor, params.slug ?? ''),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, iatiRefForm);
  if (!form.ok) return form.rejected;
  const slug = params.slug ?? '';
  try {
    await setIatiRef(context.actor, slug, form.value.version, form.value.ref);
    return redirectWithFlash(context, paths.organisation(context.lang, slug), 'common.saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

/** By which reference the world knows a funder. */
export default function IatiReference() {
  const { title, organisation } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  const { slug, names, ref, version } = organisation;
  const crumbs = [{ href: paths.organisation(lang, slug), label: pickText(names, lang).text }];
  return (
    <Measure>
      <FormErrors />
      <StaleNotice />
      <PageHeader
        title={title}
        lead={t('aid.iati_ref_lead')}
        above={<Breadcrumbs label={t('aid.crumbs')} crumbs={crumbs} />}
      />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <TextField
          name="ref"
          label={t('aid.iati_ref')}
          hint={t('aid.iati_ref_hint')}
          value={value('ref', ref)}
          error={error('ref')}
          maxLength={IATI_REF_MAX}
          optional={t('common.optional')}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.save')}</Button>
          <a href={paths.organisation(lang, slug)}>{t('common.cancel')}</a>
        </Actions>
      </form>
    </Measure>
  );
}
