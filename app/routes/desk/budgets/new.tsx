import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { GroupedSelect } from '~/components/fields/grouped-select';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { BUDGET_LIMITS } from '~/domain/budgets/budget';
import { uploadForm } from '~/domain/budgets/budget.schema.server';
import { DeskBudgetCrumbs } from '~/domain/budgets/components/desk/desk-budget-crumbs';
import { uploadBudget } from '~/domain/budgets/imports.server';
import { readBudgetFile } from '~/domain/exchange/read-budget-file.server';
import { officerPlaceOptions, officerPlaces } from '~/domain/hearings/notice/officer-places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, reject, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('budgets.import_title'),
    indexed: false,
    places: await officerPlaceOptions(actor, lang),
    idempotencyKey: newKey(),
  };
}

/** Takes in a file and goes on to what its columns mean. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  // Whoever is no officer is refused before their file is opened.
  await officerPlaces(actor);
  const form = await parseForm(request, uploadForm);
  if (!form.ok) return form.rejected;
  const file = form.form.get('file');
  if (!(file instanceof File) || file.name === '') {
    return reject(form.form, [{ field: 'file', key: 'budgets.import_error_no_file' }]);
  }
  try {
    const cells = await readBudgetFile(file, form.value.sheet);
    const wanted = { placeId: form.value.placeId, fileName: file.name, cells };
    const id = await uploadBudget(actor, wanted, form.value.idempotency_key ?? null);
    return redirectWithFlash(context, paths.budgetImport(lang, id), 'budgets.import_uploaded');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

function Template() {
  const { lang, t } = useI18n();
  return (
    <Section id="template" title={t('budgets.import_template')}>
      <p>{t('budgets.import_template_text')}</p>
      <ul>
        <li>
          <a href={paths.budgetTemplate(lang, 'xlsx')} download="">
            {t('budgets.import_template_xlsx')}
          </a>
        </li>
        <li>
          <a href={paths.budgetTemplate(lang, 'csv')} download="">
            {t('budgets.import_template_csv')}
          </a>
        </li>
      </ul>
    </Section>
  );
}

export default function NewBudgetImport() {
  const { title, places, idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const options = places.flatMap((group) => group.options);
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('budgets.import_lead')} above={<DeskBudgetCrumbs />} />
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <GroupedSelect
          name="placeId"
          label={t('budgets.import_place')}
          groups={places}
          value={value('placeId', options.length === 1 ? options[0]?.value : '')}
          error={error('placeId')}
          empty={t('budgets.import_choose')}
        />
        <FileField
          name="file"
          label={t('budgets.import_file')}
          hint={t('budgets.import_file_hint', { mb: BUDGET_LIMITS.fileBytes / 1_000_000, rows: BUDGET_LIMITS.rows })}
          accept=".csv,.xlsx,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          error={error('file')}
        />
        <TextField
          name="sheet"
          label={t('budgets.import_sheet')}
          hint={t('budgets.import_sheet_hint')}
          value={value('sheet', '1')}
          error={error('sheet')}
          inputMode="numeric"
          maxLength={3}
          width="short"
        />
        <Actions>
          <Button icon="arrow-right" sending={t('common.sending')}>
            {t('budgets.import_upload')}
          </Button>
        </Actions>
      </form>
      <Template />
    </Measure>
  );
}
