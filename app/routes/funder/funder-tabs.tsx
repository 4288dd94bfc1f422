import { Tabs } from '~/components/tabs';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

const PARTS = {
  desk: paths.funderDesk,
  windows: paths.windows,
  board: paths.board,
  talks: paths.talks,
  grants: paths.grants,
  calls: paths.funderCalls,
  portfolio: paths.portfolio,
} as const;

/** The parts of a funder's desk, above each of its first pages. */
export function FunderTabs({ current }: { current: keyof typeof PARTS }) {
  const { lang, t } = useI18n();
  const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];
  return (
    <Tabs
      label={t('funding.desk_parts')}
      tabs={parts.map((part) => ({
        href: PARTS[part](lang),
        label: t(`funding.desk_${part}`),
        current: part === current,
      }))}
    />
  );
}
