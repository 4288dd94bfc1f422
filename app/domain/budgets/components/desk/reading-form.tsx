import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { DECIMAL_SIGNS } from '../../figure';
import { COLUMN_MEANINGS, SIDE_RULES } from '../../file-reading';
import { type ImportView, type SampledColumn, UNITS } from '../../import-view';

/** What a column is called in the form: its letter, its header, and what stands in it. */
function columnWords({ letter, header }: SampledColumn): string {
  return header ? `${letter}: ${header}` : letter;
}

/** How the file is read: its header, its unit, and the meaning of each column. */
export function ReadingForm({ file }: { file: ImportView }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const { reading, columns, version } = file;
  const meanings = COLUMN_MEANINGS.map((meaning) => ({ value: meaning, label: t(`budgets.import_is_${meaning}`) }));
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="reading" />
      <input type="hidden" name="version" value={version} />
      <TextField
        name="headerRow"
        label={t('budgets.import_header_row')}
        hint={t('budgets.import_header_row_hint')}
        value={value('headerRow', String(reading.headerRow))}
        error={error('headerRow')}
        inputMode="numeric"
        maxLength={4}
        width="short"
      />
      <Radios
        name="unit"
        label={t('budgets.import_unit')}
        choices={UNITS.map((unit) => ({ value: unit, label: t(`budgets.import_unit_${unit}`) }))}
        value={value('unit', reading.unit)}
        error={error('unit')}
      />
      <Radios
        name="decimal"
        label={t('budgets.import_decimal')}
        hint={t('budgets.import_decimal_hint')}
        choices={(Object.keys(DECIMAL_SIGNS) as (keyof typeof DECIMAL_SIGNS)[]).map((sign) => ({
          value: sign,
          label: t(`budgets.import_decimal_${sign}`),
        }))}
        value={value('decimal', reading.decimal)}
        error={error('decimal')}
      />
      <Radios
        name="side"
        label={t('budgets.import_side')}
        hint={t('budgets.import_side_hint')}
        choices={SIDE_RULES.map((rule) => ({
          value: rule,
          label: rule === 'headings' ? t('budgets.import_side_headings') : t(`budgets.side_${rule}`),
        }))}
        value={value('side', reading.side)}
        error={error('side')}
      />
      <h3>{t('budgets.import_columns')}</h3>
      {columns.map((column, at) => (
        <Select
          key={column.letter}
          name={`columns.${at}`}
          label={columnWords(column)}
          hint={
            column.samples.length > 0 ? t('budgets.import_samples', { samples: column.samples.join(' · ') }) : undefined
          }
          options={meanings}
          empty={t('budgets.import_is_nothing')}
          value={value(`columns.${at}`, reading.columns[at] ?? '')}
          error={error(`columns.${at}`)}
        />
      ))}
      <Actions>
        <Button look="secondary" sending={t('common.sending')}>
          {t('budgets.import_read')}
        </Button>
      </Actions>
    </form>
  );
}
