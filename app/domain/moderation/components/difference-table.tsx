import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { DifferenceRow } from '../desk-idea';

/** What a waiting change would change, now and then beside one another, with the lines that differ marked. */
export function DifferenceTable({ rows }: { rows: DifferenceRow[] }) {
  const { t } = useI18n();
  const name = ({ part, lang }: DifferenceRow) => {
    const label = t(`ideas.part_${part}`);
    return lang ? t('moderation.difference_lang', { part: label, lang: t(`common.lang_${lang}`) }) : label;
  };
  return (
    <Section id="difference" title={t('moderation.difference')}>
      <DataTable
        caption={t('moderation.difference_caption')}
        columns={[
          { key: 'part', title: t('moderation.difference_part'), cell: name },
          {
            key: 'before',
            title: t('moderation.difference_before'),
            cell: (row) => <Lines lines={row.before} others={row.after} as="del" lang={row.lang} />,
          },
          {
            key: 'after',
            title: t('moderation.difference_after'),
            cell: (row) => <Lines lines={row.after} others={row.before} as="ins" lang={row.lang} />,
          },
        ]}
        rows={rows}
        rowKey={({ part, lang }) => `${part} ${lang}`}
      />
    </Section>
  );
}

interface LinesProps {
  lines: string[];
  others: string[];
  as: 'del' | 'ins';
  lang: DifferenceRow['lang'];
}

function Lines({ lines, others, as: Mark, lang }: LinesProps) {
  const { t } = useI18n();
  if (lines.length === 0) return t('moderation.difference_none');
  return (
    <div className="flush" lang={lang ?? undefined}>
      {lines.map((line) => (
        <p key={line}>{others.includes(line) ? line : <Mark>{line}</Mark>}</p>
      ))}
    </div>
  );
}
