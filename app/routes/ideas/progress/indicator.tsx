import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { TextArea, TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { StaleNotice } from '~/components/stale-notice';
import { IndicatorChart } from '~/domain/projects/components/indicator-charts';
import { IndicatorFields } from '~/domain/projects/components/plan-fields';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { TakeOutForm } from '~/domain/projects/components/take-out-form';
import { changeIndicator, recordValue, removeIndicator, removeValue } from '~/domain/projects/indicators.server';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { indicatorChangeForm } from '~/domain/projects/project.schema.server';
import { indicatorPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import chartsCss from '~/styles/charts.css?url';
import { ideaNumber } from '../idea-number';

/** One indicator: what was measured, and the form for the next value. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await indicatorPage(actor, ideaNumber(params), params.indicator ?? '', lang);
  return { title: page.indicator.title, indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, indicatorChangeForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const number = ideaNumber(params);
  const id = params.indicator ?? '';
  try {
    if (form.value.intent === 'measure') {
      const { intent: _, ...measured } = form.value;
      await recordValue(actor, number, id, measured);
      return redirectWithFlash(context, paths.indicator(lang, number, id), 'projects.measured');
    }
    if (form.value.intent === 'drop') {
      await removeValue(actor, number, id, form.value.value);
      return redirectWithFlash(context, paths.indicator(lang, number, id), 'projects.value_removed');
    }
    const { intent, version, ...wanted } = form.value;
    if (intent === 'remove') {
      await removeIndicator(actor, number, { id, version });
      return redirectWithFlash(context, paths.indicators(lang, number), 'projects.indicator_removed');
    }
    await changeIndicator(actor, number, { id, version }, wanted as Parameters<typeof changeIndicator>[3]);
    return redirectWithFlash(context, paths.indicator(lang, number, id), 'common.saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function Indicator() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { idea, indicator, mayChange } = page;
  return (
    <>
      <link rel="stylesheet" href={chartsCss} />
      <FormErrors />
      <StaleNotice typed={['title', 'unit', 'value', 'note']} />
      <ProjectHeader idea={idea} title={title} />
      <IndicatorChart number={idea.number} indicator={indicator} />
      <MeasureForm />
      <Values />
      {mayChange ? <ChangeForm /> : <p className="meta">{t('projects.indicator_fixed')}</p>}
      <p>
        <a className="tap" href={paths.indicators(lang, idea.number)}>
          {t('projects.own_indicators')}
        </a>
      </p>
    </>
  );
}

function MeasureForm() {
  const { idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="measure" title={t('projects.measure')}>
      <form method="post" className="measure" noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <TextField
          name="value"
          label={t('projects.value')}
          inputMode="decimal"
          width="short"
          autoComplete="off"
          value={value('value')}
          error={error('value')}
          maxLength={20}
        />
        <DayField name="measured_on" label={t('projects.measured_on')} hint={t('projects.measure_hint')} />
        <TextArea
          name="note"
          label={t('projects.note')}
          optional={t('common.optional')}
          value={value('note')}
          error={error('note')}
          maxLength={PROJECT_LIMITS.note}
          rows={2}
        />
        <Actions>
          <Button name="intent" value="measure" sending={t('common.sending')}>
            {t('projects.measure')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

/** What was measured, each with a way to take it out where it was a mistake. */
function Values() {
  const { indicator } = useLoaderData<typeof loader>().page;
  const { t, number, date } = useI18n();
  if (indicator.values.length === 0) return null;
  return (
    <Section id="values" title={t('projects.values')}>
      <p className="meta">{t('projects.values_hint')}</p>
      <ul className="plain">
        {indicator.values.map(({ id, value, measuredOn }) => {
          const [measured, day] = [`${number(Number(value))} ${indicator.unit}`, date(measuredOn)];
          return (
            <li key={id} className="entry flush">
              <p>
                <strong>{measured}</strong>, {day}
              </p>
              <TakeOutForm intent="drop" name="value" id={id} what={measured} day={day} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function ChangeForm() {
  const { indicator } = useLoaderData<typeof loader>().page;
  const { t } = useI18n();
  return (
    <Section id="change" title={t('projects.indicator_change')}>
      <form method="post" className="measure" noValidate>
        <input type="hidden" name="version" value={indicator.version} />
        <IndicatorFields indicator={indicator} />
        <Actions>
          <Button name="intent" value="save" look="secondary" sending={t('common.sending')}>
            {t('projects.save')}
          </Button>
          <Button name="intent" value="remove" look="danger" icon="trash-2" sending={t('common.sending')}>
            {t('projects.indicator_remove')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
