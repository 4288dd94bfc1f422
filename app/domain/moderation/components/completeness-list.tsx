import { Icon } from '~/components/icons/icon';
import { Section } from '~/components/layout';
import { Meter } from '~/components/meter';
import type { CompletenessRow } from '~/domain/ideas/completeness';
import { useI18n } from '~/i18n/i18n';

/** How complete an idea is, and what it lacks. */
export function CompletenessList({ rows }: { rows: CompletenessRow[] }) {
  const { t } = useI18n();
  const missing = rows.filter(({ done }) => !done);
  return (
    <Section id="completeness" title={t('moderation.completeness')}>
      <Meter
        label={t('moderation.completeness')}
        text={t('moderation.completeness_of', { n: rows.length - missing.length, all: rows.length })}
        value={rows.length - missing.length}
        max={rows.length}
      />
      <ul className="plain">
        {missing.map(({ item }) => (
          <li key={item}>
            <Icon name="circle-dashed" /> {t(`editor.missing_${item}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
