import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { DateFields } from '~/components/fields/date-fields';
import { TextArea, TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { decisionForm } from '~/domain/hearings/answers/answer.schema.server';
import { DECISION_LIMITS } from '~/domain/hearings/answers/decision';
import { recordDecision } from '~/domain/hearings/answers/decision.server';
import { decisionDesk } from '~/domain/hearings/answers/decision-page.queries.server';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await decisionDesk(actor, hearingNumber(params), lang);
  return { title: i18nFor(lang).t('answers.record_decision'), indexed: false, ...page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, decisionForm);
  if (!form.ok) return form.rejected;
  try {
    const { decision, approval } = form.value;
    await recordDecision(context.actor, number, decision, approval);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.recordResults(context.lang, number), 'answers.decision_recorded');
}

export default function RecordDecision() {
  const { title, hearing, open, tariff } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <HearingHead hearing={hearing} current="decision" title={title} />
      <Measure>
        <FormErrors />
        <StaleNotice />
        {open ? (
          <DecisionForm tariff={tariff} />
        ) : (
          <Notice tone="warning">
            <p>{t(hearing.has.decision ? 'answers.decision_there' : 'answers.decision_early')}</p>
            {hearing.has.decision && (
              <p>
                <a href={paths.keneshDecision(lang, hearing.number)}>{t('answers.decision_title')}</a>
              </p>
            )}
          </Notice>
        )}
      </Measure>
    </>
  );
}

const VOTES = ['for', 'against', 'abstain'] as const;

type TariffChoice = ReturnType<typeof useLoaderData<typeof loader>>['tariff'];

function DecisionForm({ tariff }: { tariff: TariffChoice }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <p>{t('answers.record_lead')}</p>
      <TextField
        name="number"
        label={t('answers.decision_number')}
        hint={t('answers.decision_number_hint')}
        width="medium"
        autoComplete="off"
        value={value('number')}
        error={error('number')}
        maxLength={DECISION_LIMITS.number}
      />
      <DayField name="decided_on" label={t('answers.decided_on')} />
      <VotesFields />
      {tariff && <ApprovedFields tariff={tariff} />}
      <TextArea
        name="text"
        label={t('answers.decision_text')}
        hint={t('answers.decision_text_hint')}
        value={value('text')}
        error={error('text')}
        maxLength={DECISION_LIMITS.text}
        rows={8}
      />
      <TextField
        name="url"
        type="url"
        inputMode="url"
        label={t('answers.decision_url')}
        autoComplete="off"
        value={value('url')}
        error={error('url')}
        maxLength={DECISION_LIMITS.url}
      />
      <Actions>
        <Button icon="gavel" sending={t('common.sending')}>
          {t('answers.record_decision')}
        </Button>
      </Actions>
    </form>
  );
}

function VotesFields() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return VOTES.map((vote) => (
    <TextField
      key={vote}
      name={`votes_${vote}`}
      label={t(`answers.votes_${vote}`)}
      inputMode="numeric"
      width="short"
      autoComplete="off"
      value={value(`votes_${vote}`)}
      error={error(`votes_${vote}`)}
      maxLength={4}
    />
  ));
}

/** Which version was approved, or none, and from when it holds. */
function ApprovedFields({ tariff }: { tariff: NonNullable<TariffChoice> }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <Radios
        name="approved_version"
        label={t('answers.approved_version')}
        hint={t('answers.approved_version_hint')}
        choices={[...tariff.options, { value: 'none', label: t('answers.approved_none') }]}
        value={value('approved_version', tariff.heard)}
        error={error('approved_version')}
      />
      <DayField name="valid_from" label={t('answers.valid_from')} initial={tariff.validFrom} />
    </>
  );
}

function DayField({ name: field, label, initial = '' }: { name: string; label: string; initial?: string }) {
  const { error, value } = useFormFeedback();
  const [year = '', month = '', day = ''] = initial.split('-').map((part) => part && String(Number(part)));
  const before: Record<string, string> = { day, month, year };
  const part = (name: string) => value(`${field}.${name}`, before[name]) ?? '';
  return (
    <DateFields
      name={field}
      id={`${field}.day`}
      label={label}
      value={{ day: part('day'), month: part('month'), year: part('year') }}
      error={error(`${field}.day`)}
    />
  );
}
