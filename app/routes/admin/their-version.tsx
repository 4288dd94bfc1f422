import { useFormFeedback } from '~/components/form-feedback';
import { Notice } from '~/components/notice';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';

interface TheirVersionProps {
  /** The version that stands there now. */
  version: number;
  /** What stands there now, beside what was typed. */
  rows: { field: string; label: string; value: string }[];
}

/** Above a form that somebody else overtook: what they saved where it differs from what was typed. */
export function TheirVersion({ version, rows }: TheirVersionProps) {
  const { t } = useI18n();
  const { rejected, value } = useFormFeedback();
  if (!rejected || value('version') === String(version)) return null;
  // Browsers send the lines of a text with both signs.
  const typed = (field: string) => value(field)?.replaceAll('\r\n', '\n');
  const theirs = rows.filter((row) => typed(row.field) !== undefined && typed(row.field) !== row.value);
  return (
    <Notice tone="warning" title={t('admin.theirs')}>
      <SummaryList
        rows={theirs.map(({ label, value: saved }) => ({ label, value: saved || t('admin.empty_value') }))}
      />
    </Notice>
  );
}
