import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { PlainWords } from '~/components/plain-words';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { NOTE_MAX } from '~/domain/moderation/canned-remarks';
import type { DeskObjection } from '~/domain/moderation/desk-report';
import { deskObjection } from '~/domain/moderation/desk-report.queries.server';
import { objectionDecisionForm } from '~/domain/moderation/moderation.schema.server';
import { decideOnObjection } from '~/domain/moderation/objections.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { DeskCrumbs } from './desk-crumbs';
import { Rulings, SubjectIdea, SubjectWords } from './subject-facts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const objection = await deskObjection(actor, params.hidingId ?? '', lang);
  return { title: i18nFor(lang).t('moderation.objection_title'), indexed: false, objection };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, objectionDecisionForm);
  if (!form.ok) return form.rejected;
  const { outcome, note } = form.value;
  try {
    await decideOnObjection(context.actor, params.hidingId ?? '', outcome, note);
    return redirectWithFlash(context, paths.desk(context.lang), 'moderation.objection_decided');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function Objection() {
  const { title, objection } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <FormErrors />
      <StaleNotice typed={['note']} />
      <PageHeader title={title} lead={t('moderation.objection_lead')} above={<DeskCrumbs />} />
      {objection.outcome && <Notice title={t('moderation.objection_done')} />}
      <SubjectWords subject={objection} />
      <Hiding objection={objection} />
      <Section id="objection" title={t('moderation.objection_words')}>
        <PlainWords text={objection.objection} />
      </Section>
      {!objection.outcome && <OutcomeForm />}
      <Rulings subject={objection} />
      <SubjectIdea subject={objection} />
    </>
  );
}

function Hiding({ objection }: { objection: DeskObjection }) {
  const { t, dateTime } = useI18n();
  const { reason, note, hiddenAt, hiddenBy } = objection;
  const rows = [
    { label: t('moderation.reason'), value: t(`discussion.reason_${reason}`) },
    { label: t('moderation.objection_when'), value: <Time at={hiddenAt} text={dateTime(hiddenAt)} /> },
    { label: t('moderation.objection_who'), value: hiddenBy ?? t('common.erased_person') },
  ];
  if (note) rows.push({ label: t('moderation.explanation'), value: <PlainWords text={note} /> });
  return (
    <Section id="hiding" title={t('moderation.objection_hiding')}>
      <SummaryList rows={rows} />
    </Section>
  );
}

function OutcomeForm() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="decide" title={t('moderation.decide')}>
      <form method="post" noValidate>
        <Radios
          name="outcome"
          label={t('moderation.outcome')}
          choices={[
            { value: 'lifted', label: t('moderation.outcome_lifted') },
            { value: 'upheld', label: t('moderation.outcome_upheld') },
          ]}
          value={value('outcome')}
          error={error('outcome')}
        />
        <TextArea
          name="note"
          label={t('moderation.explanation')}
          maxLength={NOTE_MAX}
          rows={4}
          value={value('note')}
          error={error('note')}
        />
        <Button sending={t('common.sending')}>{t('moderation.outcome_button')}</Button>
      </form>
    </Section>
  );
}
