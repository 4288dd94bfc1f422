import { LangMarked } from '~/components/lang-marked';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import type { LookingFunder } from '../../windows/public-windows.queries.server';

/** Funders that look in public for ideas like one; nothing where there are none. */
export function LookingFunders({ looking }: { looking: readonly LookingFunder[] }) {
  const { lang, t } = useI18n();
  if (looking.length === 0) return null;
  return (
    <Section id="looking" title={t('windows.looking_title')}>
      <p className="hint">{t('windows.looking_lead')}</p>
      <ul>
        {looking.map(({ windowId, name, funder }) => (
          <li key={windowId}>
            <a href={`${paths.organisation(lang, funder.slug)}#windows`}>
              <LangMarked {...pickText(funder.names, lang)} page={lang} />
            </a>
            <br />
            <span className="meta">{name}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
