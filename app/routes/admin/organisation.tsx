import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { VERIFICATION_NOTE_MAX, VERIFICATION_STATES } from '~/domain/accounts/organisation';
import { verificationSchema } from '~/domain/accounts/organisation.schema.server';
import { organisationFile } from '~/domain/accounts/verification.queries.server';
import { setVerification } from '~/domain/accounts/verification.server';
import { placeName } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { AdminCrumbs } from './admin-crumbs';
import { TheirVersion } from './their-version';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const organisation = await organisationFile(actor, params.slug ?? '');
  return {
    title: pickText(organisation.names, lang).text,
    organisation,
    place: await placeName(organisation.placeId, lang),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, verificationSchema);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const slug = params.slug ?? '';
  try {
    await setVerification(actor, slug, Number(form.form.get('version')), form.value);
    return redirectWithFlash(context, paths.adminOrganisation(lang, slug), 'common.saved');
  } catch (error) {
    return rejectRefused(form.form, error, 'state', { conflict: 'common.error_conflict' });
  }
}

type Organisation = ReturnType<typeof useLoaderData<typeof loader>>['organisation'];

function Facts({ organisation, place }: { organisation: Organisation; place: string }) {
  const { lang, t, date, list } = useI18n();
  const { kind, website, contactEmail, contactPhone, source, registeredBy, createdAt, owners } = organisation;
  const text: [string, string | null][] = [
    [t('organisations.kind_label'), t(`common.org_${kind}`)],
    [t('common.place'), place],
    [t('admin.registered'), date(createdAt)],
    [t('admin.registered_by'), registeredBy],
    [t('organisations.website_label'), website],
    [t('organisations.contact_email_label'), contactEmail],
    [t('organisations.contact_phone_label'), contactPhone],
    [t('common.source_label'), source],
    [t('admin.owners'), list(owners.map(({ name }) => name))],
  ];
  const rows: SummaryRow[] = text.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  const about = pickText(organisation.about, lang);
  return (
    <>
      {about.text && <p lang={about.lang}>{about.text}</p>}
      <SummaryList rows={rows} />
    </>
  );
}

/** Who decided last, when, and with which words. */
function Decision({ organisation }: { organisation: Organisation }) {
  const { t, dateTime } = useI18n();
  const { state, decidedAt, decidedBy, note } = organisation;
  if (!decidedAt) return <p>{t('admin.undecided')}</p>;
  return (
    <SummaryList
      rows={[
        { label: t('admin.verification'), value: t(`admin.verification_${state}`) },
        { label: t('admin.decided_at'), value: dateTime(decidedAt) },
        { label: t('admin.decided_by'), value: decidedBy ?? t('common.erased_person') },
        ...(note ? [{ label: t('admin.note'), value: note }] : []),
      ]}
    />
  );
}

function VerificationForm({ organisation }: { organisation: Organisation }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={organisation.version} />
      <Radios
        name="state"
        label={t('admin.decide')}
        choices={VERIFICATION_STATES.map((state) => ({ value: state, label: t(`admin.verification_${state}`) }))}
        value={value('state', organisation.state)}
        error={error('state')}
      />
      <TextArea
        name="note"
        label={t('admin.note')}
        hint={t('admin.note_hint')}
        optional={t('common.optional')}
        maxLength={VERIFICATION_NOTE_MAX}
        rows={3}
        value={value('note', organisation.note ?? '')}
        error={error('note')}
      />
      <Actions>
        <Button sending={t('common.sending')}>{t('common.save')}</Button>
      </Actions>
    </form>
  );
}

export default function AdminOrganisation() {
  const { title, organisation, place } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { slug, version, state, note, mayVerify } = organisation;
  const crumbs = [{ href: paths.adminOrganisations(lang), label: t('admin.organisations') }];
  const saved = [
    { field: 'state', label: t('admin.verification'), value: state },
    { field: 'note', label: t('admin.note'), value: note ?? '' },
  ];
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lang={pickText(organisation.names, lang).lang} above={<AdminCrumbs crumbs={crumbs} />}>
        <Actions>
          <ButtonLink href={paths.editOrganisation(lang, slug)} look="secondary" icon="pencil">
            {t('admin.rename')}
          </ButtonLink>
          <a href={paths.organisation(lang, slug)}>{t('admin.public_page')}</a>
          <a href={paths.adminAudit(lang, { subject: organisation.id })}>{t('admin.history')}</a>
        </Actions>
      </PageHeader>
      <Facts organisation={organisation} place={place} />
      <Section id="verification" title={t('admin.verification')}>
        <TheirVersion version={version} rows={saved} />
        <Decision organisation={organisation} />
        {mayVerify ? (
          <VerificationForm organisation={organisation} />
        ) : (
          <Notice tone="info">{t('admin.own_organisation')}</Notice>
        )}
      </Section>
    </Measure>
  );
}
