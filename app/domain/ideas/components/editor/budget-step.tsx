import { DateFields } from '~/components/fields/date-fields';
import { Select } from '~/components/fields/select';
import { Row, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { BUDGET_NEEDS, BUDGET_SOURCES } from '../../idea-content';
import { BudgetSummary } from './budget-summary';
import { RowList } from './row-list';
import { type FormRow, useStepFields } from './step-fields';
import { NumberInput, useInput, WordsInput } from './step-inputs';

/** Step 4: what it costs, line by line, and who pays for which. */
export function BudgetStep() {
  const { t } = useI18n();
  const { isTranslation, page } = useStepFields();
  return (
    <>
      <Section id="budget-lines" title={t('editor.budget_lines')}>
        <RowList
          prefix="budget"
          rowTitle="editor.line_n"
          add="editor.add_line"
          remove="editor.remove_line"
          least={2}
          most={IDEA_LIMITS.budgetLines}
        >
          {(row) => <Line row={row} />}
        </RowList>
      </Section>
      {!isTranslation && <SeekingUntil />}
      <BudgetSummary sums={page.budget} />
    </>
  );
}

function Line({ row }: { row: FormRow }) {
  const { isTranslation } = useStepFields();
  return (
    <>
      <WordsInput name={row.name('title')} label="editor.line" maxLength={IDEA_LIMITS.rowTitle} />
      {isTranslation ? (
        <WordsInput name={row.name('unit')} label="editor.unit" maxLength={IDEA_LIMITS.unit} />
      ) : (
        <LineAmount row={row} />
      )}
    </>
  );
}

function LineAmount({ row }: { row: FormRow }) {
  const { t, money } = useI18n();
  const { page } = useStepFields();
  const source = useInput({ name: row.name('source'), label: 'editor.source' });
  const need = useInput({ name: row.name('need'), label: 'editor.need' });
  const amount = page.budget.lines[row.id] ?? 0;
  return (
    <>
      <Row>
        <NumberInput name={row.name('quantity')} label="editor.quantity" decimal />
        <WordsInput name={row.name('unit')} label="editor.unit" maxLength={IDEA_LIMITS.unit} width="short" />
        <NumberInput name={row.name('unitPrice')} label="editor.unit_price" decimal unit={t('editor.som')} />
      </Row>
      <Select {...source} options={BUDGET_SOURCES.map((value) => ({ value, label: t(`editor.source_${value}`) }))} />
      <Select {...need} options={BUDGET_NEEDS.map((value) => ({ value, label: t(`editor.need_${value}`) }))} />
      {amount > 0 && (
        <p>
          {t('editor.line_amount')}: <strong>{money(amount, page.budget.currency)}</strong>
        </p>
      )}
    </>
  );
}

function SeekingUntil() {
  const { t } = useI18n();
  const { value, error } = useStepFields();
  const part = (name: string) => value(`seekingUntil.${name}`);
  return (
    <DateFields
      name="seekingUntil"
      label={t('editor.seeking_until')}
      hint={t('editor.seeking_until_hint')}
      optional={t('common.optional')}
      error={error('seekingUntil')}
      value={{ day: part('day'), month: part('month'), year: part('year') }}
    />
  );
}
