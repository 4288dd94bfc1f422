import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { Notice } from '~/components/notice';
import type { MessageKey } from '~/i18n/i18n';
import { useI18n } from '~/i18n/i18n';
import { type FormRow, useStepFields } from './step-fields';

interface RowListProps {
  /** The list's name in the form: `budget`. */
  prefix: string;
  /** "Line {n}": the heading of a row. */
  rowTitle: MessageKey;
  add: MessageKey;
  remove: MessageKey;
  /** Rows to show where none is saved. */
  least: number;
  most: number;
  children: (row: FormRow) => ReactNode;
}

/** Rows that are added and removed by buttons which save the whole step: no script is needed, nothing typed is lost. */
export function RowList({ prefix, rowTitle, add, remove, least, most, children }: RowListProps) {
  const { t } = useI18n();
  const { rows, isTranslation, error } = useStepFields();
  const list = rows(prefix, least);
  const listError = error(prefix);
  return (
    <div id={prefix}>
      {listError && <Notice tone="error">{<p>{listError}</p>}</Notice>}
      {list.map((row, index) => (
        <div className="field" key={row.number}>
          <Card as="section" labelledBy={`${prefix}-${row.number}-title`}>
            <h3 id={`${prefix}-${row.number}-title`}>{t(rowTitle, { n: index + 1 })}</h3>
            <input type="hidden" name={row.name('id')} value={row.id} />
            {children(row)}
            {!isTranslation && (
              <div>
                <Button
                  look="quiet"
                  icon="trash-2"
                  name="intent"
                  value={`remove-row:${prefix}.${row.number}`}
                  describedBy={`${prefix}-${row.number}-title`}
                >
                  {t(remove)}
                </Button>
              </div>
            )}
          </Card>
        </div>
      ))}
      {isTranslation && list.length === 0 && <p className="hint">{t('editor.nothing_to_translate')}</p>}
      {!isTranslation && list.length < most && (
        <p>
          <Button look="secondary" icon="plus" name="intent" value={`add-row:${prefix}`}>
            {t(add)}
          </Button>
        </p>
      )}
    </div>
  );
}
