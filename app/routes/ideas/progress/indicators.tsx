import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Columns, Section } from '~/components/layout';
import { useIndicatorFinding } from '~/domain/projects/components/indicator-charts';
import { IndicatorFields } from '~/domain/projects/components/plan-fields';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { addIndicator } from '~/domain/projects/indicators.server';
import { indicatorForm } from '~/domain/projects/project.schema.server';
import { indicatorsPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { ideaNumber } from '../idea-number';

/** What is measured in a project, for its authors. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await indicatorsPage(actor, ideaNumber(params), lang);
  return { title: i18nFor(lang).t('projects.own_indicators'), indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, indicatorForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  try {
    await addIndicator(context.actor, number, form.value);
    return redirectWithFlash(context, paths.indicators(context.lang, number), 'projects.indicator_added');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function Indicators() {
  const { title, page } = useLoaderData<typeof loader>();
  return (
    <>
      <FormErrors />
      <ProjectHeader idea={page.idea} title={title} />
      <Columns first={<IndicatorList />} second={page.mayPlan && <NewIndicator />} />
    </>
  );
}

function IndicatorList() {
  const { idea, indicators } = useLoaderData<typeof loader>().page;
  const { lang, t } = useI18n();
  const findingOf = useIndicatorFinding();
  if (indicators.length === 0) return <p>{t('projects.indicators_none')}</p>;
  return (
    <ol className="plain">
      {indicators.map((indicator) => (
        <li key={indicator.id} className="entry flush">
          <h2>
            <a href={paths.indicator(lang, idea.number, indicator.id)} lang={indicator.lang}>
              {indicator.title}
            </a>
          </h2>
          <p>{findingOf(indicator)}</p>
        </li>
      ))}
    </ol>
  );
}

function NewIndicator() {
  const { idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Section id="add" title={t('projects.indicator_add')}>
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <IndicatorFields />
        <p className="meta">{t('projects.indicator_fixed')}</p>
        <Actions>
          <Button icon="plus" sending={t('common.sending')}>
            {t('projects.indicator_add')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
