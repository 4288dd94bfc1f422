import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { RubricForm } from '~/domain/funding/components/scores/rubric-form';
import { usualRubric } from '~/domain/funding/scores/rubric';
import { rubricInput } from '~/domain/funding/scores/rubric-input';
import { criterionName } from '~/domain/funding/scores/rubric-words';
import { addRubric } from '~/domain/funding/scores/rubrics.server';
import { newRubricForm } from '~/domain/funding/scores/scores.schema.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { RubricCrumbs } from './rubric-crumbs';

/** A further score card; it begins with the usual criteria. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  funderOf(actor);
  const i18n = i18nFor(lang);
  const rows = usualRubric().criteria.map((row) => ({ ...row, id: '', name: criterionName(i18n, row) }));
  return { title: i18n.t('scores.rubric_new'), indexed: false, rows, idempotencyKey: newKey() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newRubricForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  await addRubric(actor, rubricInput(i18nFor(lang), form.value), form.value.idempotency_key);
  return redirectWithFlash(context, paths.rubrics(lang), 'scores.rubric_added');
}

export default function NewRubric() {
  const { title, rows, idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('scores.rubrics_lead')} above={<RubricCrumbs />} />
      <RubricForm name="" rows={rows} version={1} idempotencyKey={idempotencyKey} />
    </Measure>
  );
}
