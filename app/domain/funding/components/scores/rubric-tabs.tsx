import { Tabs } from '~/components/tabs';
import { useI18n } from '~/i18n/i18n';

interface RubricTabsProps {
  rubrics: { id: string; name: string }[];
  current: string;
  /** The address of the page on one score card. */
  hrefOf: (id: string) => string;
}

/** The score cards to choose from; nothing where there is one. */
export function RubricTabs({ rubrics, current, hrefOf }: RubricTabsProps) {
  const { t } = useI18n();
  if (rubrics.length < 2) return null;
  return (
    <Tabs
      label={t('scores.card_choice')}
      tabs={rubrics.map(({ id, name }) => ({ href: hrefOf(id), label: name, current: id === current }))}
    />
  );
}
