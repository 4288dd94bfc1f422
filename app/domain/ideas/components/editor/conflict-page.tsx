import { Button, ButtonLink } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { EditorPage, FormValues } from '../../editor-page';
import { fieldLabel } from './field-labels';

/** What was typed and could not be saved: another save came in between, or the session had ended. */
export interface StepConflict {
  mine: Record<string, string | string[]>;
  isConflict: boolean;
}

interface Difference {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

/** Both texts side by side, and the choice between them. Nothing has been saved yet. */
export function ConflictPage({ page, conflict }: { page: EditorPage; conflict: StepConflict }) {
  const { lang, t, dateTime } = useI18n();
  const address = paths.editIdea(lang, page.number, page.step, page.text === page.original ? undefined : page.text);
  const differences = useDifferences(page, conflict);
  return (
    <>
      <PageHeader title={t(conflict.isConflict ? 'editor.conflict' : 'editor.kept_back_title')} />
      <Notice tone="warning">
        <p>{conflict.isConflict ? t('editor.conflict_hint', { at: dateTime(page.savedAt) }) : t('editor.kept_back')}</p>
      </Notice>
      {differences.length === 0 ? (
        <p>{t('editor.conflict_same')}</p>
      ) : (
        <DataTable
          caption={t('editor.conflict_table')}
          columns={[
            { key: 'label', title: t('editor.conflict_field'), cell: (row) => row.label },
            { key: 'mine', title: t('editor.conflict_mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('editor.conflict_theirs'), cell: (row) => row.theirs },
          ]}
          rows={differences}
          rowKey={(row) => row.name}
        />
      )}
      <form method="post" action={address}>
        <input type="hidden" name="version" value={page.version} />
        {sentFields(conflict).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button name="intent" value="save">
            {t('editor.conflict_save_mine')}
          </Button>
          <ButtonLink look="secondary" href={address}>
            {t('editor.conflict_take_theirs')}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

const OWN_FIELDS: ReadonlySet<string> = new Set(['version', 'intent']);

function sentFields({ mine }: StepConflict): [string, string][] {
  return Object.entries(mine).flatMap(([name, values]) =>
    OWN_FIELDS.has(name) ? [] : [values].flat().map((value): [string, string] => [name, value]),
  );
}

function useDifferences(page: EditorPage, { mine }: StepConflict): Difference[] {
  const { t } = useI18n();
  const names = new Set([...Object.keys(page.values), ...Object.keys(mine)]);
  return [...names].flatMap((name) => {
    const label = fieldLabel(name);
    const theirValue = page.values[name] ?? '';
    const myValue = [mine[name] ?? ''].flat().at(-1) ?? '';
    if (!label || sameWords(myValue, theirValue)) return [];
    const row = label.row === null ? '' : ` (${label.row})`;
    return [
      {
        name,
        label: `${t(label.key)}${row}`,
        mine: shownValue(page, name, myValue),
        theirs: shownValue(page, name, theirValue),
      },
    ];
  });
}

const sameWords = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** Sectors and places by their names, everything else as it was typed. */
function shownValue({ sectors, places }: EditorPage, name: string, value: FormValues[string]): string {
  if (!/^(sectorId|placeId|otherPlaces\.)/.test(name)) return value;
  const options = [...sectors, ...places].flatMap((group) => group.options);
  return options.find((option) => option.value === value)?.label ?? value;
}
