import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { BudgetLink } from '../budget';
import { versionLabel } from '../budget-words';

interface VersionListProps {
  versions: BudgetLink[];
  /** The version that each may be compared with; null where there is none yet. */
  compareWith: number | null;
}

/** Versions of a place's budget, each with the way to see it beside the one that is open. */
export function VersionList({ versions, compareWith }: VersionListProps) {
  const words = useI18n();
  const { lang, t } = words;
  return (
    <ul className="links">
      {versions.map((version) => (
        <li key={version.number}>
          <span className="row">
            <a href={paths.budget(lang, version.number)}>{versionLabel(words, version)}</a>
            {version.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
            {compareWith !== null && (
              <a href={paths.budgetComparison(lang, compareWith, version.number)}>{t('budgets.compare_with')}</a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
