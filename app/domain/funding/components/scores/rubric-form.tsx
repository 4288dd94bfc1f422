import { Button } from '~/components/button';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { CRITERION_NAME_MAX, type CriterionKind, MAX_CRITERIA, RUBRIC_NAME_MAX } from '../../scores/rubric';

/** A criterion as the form begins with it. */
export interface CriterionRow {
  id: string;
  kind: CriterionKind | 'own';
  name: string;
  weight: number | null;
}

interface RubricFormProps {
  name: string;
  rows: CriterionRow[];
  version: number;
  idempotencyKey?: string;
}

/** Empty rows below those that there are: no script is needed to add one. */
const EMPTY_ROWS = 3;

/** Name, criteria and weights of a score card. */
export function RubricForm({ name, rows, version, idempotencyKey }: RubricFormProps) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const count = Math.min(MAX_CRITERIA, rows.length + EMPTY_ROWS);
  const shown = Array.from(
    { length: count },
    (_, n): CriterionRow => rows[n] ?? { id: '', kind: 'own', name: '', weight: null },
  );
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={version} />
      {idempotencyKey && <input type="hidden" name="idempotency_key" value={idempotencyKey} />}
      <TextField
        name="name"
        label={t('scores.rubric_name')}
        maxLength={RUBRIC_NAME_MAX}
        value={value('name', name)}
        error={error('name')}
      />
      <p className="hint measure">{t('scores.rubric_rows')}</p>
      {shown.map((row, n) => (
        <CriterionFields key={row.id || n} row={row} n={n} />
      ))}
      <p className="hint measure">{t('scores.weights_hint')}</p>
      <Actions>
        <Button sending={t('common.sending')}>{t('scores.rubric_save')}</Button>
      </Actions>
    </form>
  );
}

function CriterionFields({ row, n }: { row: CriterionRow; n: number }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const field = (part: string) => `criteria.${n}.${part}`;
  return (
    <fieldset className="field card">
      <legend>{t('scores.criterion_n', { n: n + 1 })}</legend>
      <div>
        <input type="hidden" name={field('id')} value={row.id} />
        <input type="hidden" name={field('kind')} value={row.kind} />
        <TextField
          name={field('name')}
          label={t('scores.criterion_name')}
          maxLength={CRITERION_NAME_MAX}
          value={value(field('name'), row.name)}
          error={error(field('name'))}
        />
        <TextField
          name={field('weight')}
          label={t('scores.weight')}
          hint={t('scores.weight_hint')}
          inputMode="numeric"
          width="short"
          maxLength={3}
          value={value(field('weight'), row.weight === null ? '' : String(row.weight))}
          error={error(field('weight'))}
        />
      </div>
    </fieldset>
  );
}
