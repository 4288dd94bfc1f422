import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { Time } from '~/components/time';
import { FLAG_REASONS } from '~/domain/discussion/comment';
import { NOTE_MAX } from '~/domain/moderation/canned-remarks';
import type { DeskReport } from '~/domain/moderation/desk-report';
import { deskReport } from '~/domain/moderation/desk-report.queries.server';
import { reportDecisionForm } from '~/domain/moderation/moderation.schema.server';
import { hideReported, keepReported } from '~/domain/moderation/reports.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { Decision } from './decision';
import { DeskCrumbs } from './desk-crumbs';
import { Rulings, SubjectIdea, SubjectWords } from './subject-facts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const report = await deskReport(actor, params.subjectId ?? '', lang);
  return { title: i18nFor(lang).t(`moderation.report_title_${report.kind}`), indexed: false, report };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportDecisionForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const subjectId = params.subjectId ?? '';
  const { value } = form;
  try {
    if (value.intent === 'keep') await keepReported(actor, subjectId, value.seen);
    else await hideReported(actor, subjectId, value);
    return redirectWithFlash(
      context,
      paths.desk(lang),
      value.intent === 'keep' ? 'moderation.kept' : 'moderation.hidden',
    );
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function Report() {
  const { title, report } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <FormErrors />
      <StaleNotice typed={['note']} />
      <PageHeader title={title} lead={t('moderation.report_lead')} above={<DeskCrumbs />} />
      {report.gone && <Notice title={t('moderation.report_gone')} />}
      {report.hidden && <Notice title={t('moderation.report_hidden')} />}
      <SubjectWords subject={report} />
      <Flags report={report} />
      {report.open && <ReportForms report={report} />}
      <Rulings subject={report} />
      <SubjectIdea subject={report} />
    </>
  );
}

function Flags({ report }: { report: DeskReport }) {
  const { t, dateTime } = useI18n();
  return (
    <Section id="reports" title={t('moderation.reports')}>
      {report.flags.length === 0 && <p>{t('moderation.reports_none')}</p>}
      <ul>
        {report.flags.map(({ id, reason, note, at }) => (
          <li key={id}>
            <strong>{t(`discussion.reason_${reason}`)}</strong>{' '}
            <span className="meta">
              <Time at={at} text={dateTime(at)} />
            </span>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReportForms({ report }: { report: DeskReport }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="decide" title={t('moderation.decide')}>
      <form method="post">
        <input type="hidden" name="seen" value={report.seen} />
        <p>{t('moderation.keep_text')}</p>
        <Button name="intent" value="keep" icon="check" sending={t('common.sending')}>
          {t('moderation.keep')}
        </Button>
      </form>
      <Decision
        intent="hide"
        seen={report.seen}
        title={t('moderation.hide')}
        text={t('moderation.hide_text')}
        look="danger"
      >
        <Radios
          name="reason"
          label={t('moderation.reason')}
          choices={FLAG_REASONS.map((reason) => ({ value: reason, label: t(`discussion.reason_${reason}`) }))}
          value={value('reason')}
          error={error('reason')}
        />
        <TextArea
          name="note"
          label={t('moderation.explanation')}
          maxLength={NOTE_MAX}
          rows={4}
          value={value('note')}
          error={error('note')}
        />
      </Decision>
    </Section>
  );
}
