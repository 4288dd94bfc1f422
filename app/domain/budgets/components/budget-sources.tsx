import type { SummaryRow } from '~/components/summary-list';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { BudgetSources as Sources } from '../budget-view';

function useRows({ source, sourceUrl, note, ...sources }: Sources): SummaryRow[] {
  const { t, number, date } = useI18n();
  const rows: SummaryRow[] = [];
  const add = (label: string, value: SummaryRow['value'] | null) => value && rows.push({ label, value });
  const linked = sourceUrl && <a href={sourceUrl}>{source}</a>;
  add(t('budgets.source'), linked || source);
  const resolution = [
    sources.resolutionNumber && t('budgets.resolution_number', { number: sources.resolutionNumber }),
    sources.resolutionDate && date(sources.resolutionDate),
  ];
  add(t('budgets.resolution'), resolution.filter(Boolean).join(', '));
  if (sources.population) {
    const people = number(sources.population);
    add(t('budgets.population'), sources.populationSource ? `${people} (${sources.populationSource})` : people);
  }
  add(t('budgets.note'), note);
  add(t('budgets.published'), sources.publishedAt && date(sources.publishedAt));
  return rows;
}

/** Where the figures come from, and how anybody checks that nobody has changed them. */
export function BudgetSources({ number, sources }: { number: number; sources: Sources }) {
  const { lang, t } = useI18n();
  return (
    <>
      <SummaryList rows={useRows(sources)} />
      {sources.contentHash && (
        <details>
          <summary>{t('budgets.check')}</summary>
          <p>{t('budgets.check_how')}</p>
          <p>
            <code>{sources.contentHash}</code>
          </p>
          <a className="tap" href={paths.budgetContent(lang, number)}>
            {t('budgets.check_file')}
          </a>
        </details>
      )}
    </>
  );
}
