import { Button, ButtonLink } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { EditorPage } from '../../editor-page';
import { BUDGET_NEEDS, BUDGET_SOURCES } from '../../idea-content';
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
  const shown = useShownValue(page);
  // Of what is saved, only the fields and lists that this form has: a translation's form has fewer.
  const sent = new Set(Object.keys(mine).map(listOf));
  const names = new Set([...Object.keys(page.values).filter((name) => sent.has(listOf(name))), ...Object.keys(mine)]);
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
        mine: shown(name, myValue),
        theirs: shown(name, theirValue),
      },
    ];
  });
}

const sameWords = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** The field, or the list that it belongs to. */
const listOf = (name: string) => name.replace(/\.\d.*$/, '');

/** Choices by their names, everything else as it was typed. */
function useShownValue({ sectors, places }: EditorPage): (name: string, value: string) => string {
  const { t } = useI18n();
  const words = (known: readonly string[], prefix: string, value: string) =>
    known.includes(value) ? t(`editor.${prefix}_${value}` as MessageKey) : value;
  return (name, value) => {
    const field = name.split('.').at(-1) ?? name;
    if (field === 'source') return words(BUDGET_SOURCES, 'source', value);
    if (field === 'need') return words(BUDGET_NEEDS, 'need', value);
    if (field === 'origin') return words(['author', 'translator'], 'origin', value);
    if (field === 'publish') return t(value === 'yes' ? 'common.yes' : 'common.no');
    const options = [...sectors, ...places].flatMap((group) => group.options);
    return options.find((option) => option.value === value)?.label ?? value;
  };
}
