import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { PublicWindow } from '../../windows/public-windows.queries.server';
import { CriteriaSummary } from './criteria-summary';
import { WindowDates } from './window-tags';

/** What an organisation says in public that it looks for; nothing where it says nothing. */
export function PublicWindows({ windows }: { windows: readonly PublicWindow[] }) {
  const { t } = useI18n();
  if (windows.length === 0) return null;
  return (
    <Section id="windows" title={t('windows.public_title')}>
      <p className="hint">{t('windows.looking_lead')}</p>
      {windows.map((window) => (
        <section key={window.id} className="section" aria-labelledby={`window-${window.id}`}>
          <h3 id={`window-${window.id}`}>{window.name}</h3>
          <WindowDates window={window} />
          <CriteriaSummary told={window.told} />
        </section>
      ))}
    </Section>
  );
}
