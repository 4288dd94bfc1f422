import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Card, CardGrid, CardTitle } from '~/components/card';
import { FormErrors } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { chooseMunicipality, sendTestMail } from '~/domain/accounts/administration.server';
import { administrationState } from '~/domain/accounts/first-run.queries.server';
import { placeName, placeOptions, placeRegister } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectRefused } from '~/platform/forms.server';
import { Checklist } from './checklist';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const state = await administrationState(actor);
  const register = await placeRegister();
  return {
    title: i18nFor(lang).t('admin.title'),
    state,
    municipality: state.municipalityId ? (register.byId(state.municipalityId)?.slug ?? '') : '',
    municipalityName: await placeName(state.municipalityId, lang),
    places: await placeOptions(lang, 'slug'),
    hasMailServer: env().SMTP_URL !== undefined,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { actor, lang } = context;
  const isTest = form.get('intent') === 'test_mail';
  try {
    if (isTest) await sendTestMail(actor);
    else await chooseMunicipality(actor, String(form.get('place') ?? ''));
    return redirectWithFlash(context, paths.admin(lang), isTest ? 'admin.test_mail_queued' : 'common.saved');
  } catch (error) {
    return rejectRefused(form, error, isTest ? 'test_mail' : 'place');
  }
}

export default function Overview() {
  const { title, state, ...rest } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const { mails } = state;
  const parts = [
    { href: paths.adminPlaces(lang), title: t('admin.places'), text: t('admin.places_about') },
    { href: paths.adminSectors(lang), title: t('admin.sectors'), text: t('admin.sectors_about') },
    {
      href: paths.adminOrganisations(lang),
      title: t('admin.organisations'),
      text: t('admin.organisations_waiting', { n: number(state.unverified) }),
    },
    { href: paths.adminPeople(lang), title: t('admin.people'), text: t('admin.people_about') },
    {
      href: paths.adminMails(lang),
      title: t('admin.mails'),
      text: t('admin.mails_about', { waiting: number(mails.waiting), failed: number(mails.failed) }),
    },
    { href: paths.adminAudit(lang), title: t('admin.audit'), text: t('admin.audit_about') },
  ];
  return (
    <>
      <FormErrors />
      <PageHeader title={title} lead={t('admin.lead')} />
      <Checklist state={state} {...rest} />
      <Section id="parts" title={t('admin.parts')}>
        <CardGrid>
          {parts.map((part) => (
            <Card as="li" key={part.href}>
              <CardTitle href={part.href}>{part.title}</CardTitle>
              <p>{part.text}</p>
            </Card>
          ))}
        </CardGrid>
      </Section>
    </>
  );
}
