import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { RubricForm } from '~/domain/funding/components/scores/rubric-form';
import { RubricTable } from '~/domain/funding/components/scores/rubric-table';
import { MAX_CRITERIA } from '~/domain/funding/scores/rubric';
import { rubricInput } from '~/domain/funding/scores/rubric-input';
import { rubricToChange } from '~/domain/funding/scores/rubrics.queries.server';
import { changeRubric, retireRubric } from '~/domain/funding/scores/rubrics.server';
import { rubricForm } from '~/domain/funding/scores/scores.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { useStale } from '../stale';
import { RubricCrumbs } from './rubric-crumbs';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const rubric = await rubricToChange(actor, params.id ?? '', lang);
  return { title: i18nFor(lang).t('scores.rubric_title', { name: rubric.name }), indexed: false, rubric };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, rubricForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const id = params.id ?? '';
  const { value } = form;
  try {
    if (value.intent === 'retire') {
      await retireRubric(actor, id);
      return redirectWithFlash(context, paths.rubrics(lang), 'scores.rubric_retired');
    }
    await changeRubric(actor, id, value.version, rubricInput(i18nFor(lang), value));
    return redirectWithFlash(context, paths.rubrics(lang), 'scores.rubric_saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

const TYPED = ['name', ...Array.from({ length: MAX_CRITERIA }, (_, n) => `criteria.${n}.name`)];

export default function ChangeRubric() {
  const { title, rubric } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const isStale = useStale();
  const rows = rubric.criteria.map((row, n) => ({ ...row, kind: rubric.kinds[n] ?? 'own' }));
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={TYPED} />
      <PageHeader title={title} lead={t('scores.rubric_hint')} above={<RubricCrumbs />} />
      {isStale && (
        <Section id="stored" title={t('scores.stored_meanwhile')}>
          <RubricTable rubric={rubric} />
        </Section>
      )}
      {rubric.retired ? (
        <Notice tone="gone">{t('scores.rubric_retired_text')}</Notice>
      ) : (
        <RubricForm name={rubric.name} rows={rows} version={rubric.version} />
      )}
      {rubric.mayRetire && (
        <form method="post" className="section">
          <p>{t('scores.rubric_retire_text')}</p>
          <Button look="danger" name="intent" value="retire">
            {t('scores.rubric_retire')}
          </Button>
        </form>
      )}
    </Measure>
  );
}
