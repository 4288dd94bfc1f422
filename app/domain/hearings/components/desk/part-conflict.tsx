import { DataTable } from '~/components/data-table';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import type { FormValues } from '../../hearing-form';

interface PartConflictProps {
  /** What was typed and could not be saved. */
  mine: Record<string, string | string[]>;
  /** What somebody saved meanwhile. */
  theirs: FormValues;
}

const shown = (text: string | string[] | undefined) => [text ?? ''].flat().at(-1) ?? '';

/** Both texts side by side above the form, which holds one's own: saving again takes it. */
export function PartConflict({ mine, theirs }: PartConflictProps) {
  const { t } = useI18n();
  const rows = Object.keys(theirs)
    .map((name) => ({ name, mine: shown(mine[name]), theirs: theirs[name] ?? '' }))
    .filter((row) => row.mine.trim() !== row.theirs.trim());
  return (
    <Notice tone="warning" title={t('hearings.conflict')} live>
      <p>{t('hearings.conflict_text')}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t('hearings.conflict')}
          captionHidden
          columns={[
            { key: 'mine', title: t('hearings.conflict_mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('hearings.conflict_theirs'), cell: (row) => row.theirs },
          ]}
          rows={rows}
          rowKey={(row) => row.name}
        />
      )}
    </Notice>
  );
}
