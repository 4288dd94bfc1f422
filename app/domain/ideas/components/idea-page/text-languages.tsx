import { useI18n } from '~/i18n/i18n';
import { LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import { withQuery } from '~/paths/with-query';
import type { IdeaPage } from '../../idea-page';

/** In which languages it can be read, and who put it into this one. Nothing where there is nothing to choose or say. */
export function TextLanguages({ idea }: { idea: Pick<IdeaPage, 'number' | 'slug' | 'view'> }) {
  const { lang, t } = useI18n();
  const { langs, lang: shown, origin } = idea.view;
  if (langs.length < 2 && shown === lang && origin === 'author') return null;
  return (
    <p className="meta no-print">
      {t('ideas.text_language')}{' '}
      {langs.map((written, index) => (
        <span key={written}>
          {index > 0 && ' · '}
          {written === shown ? (
            <strong lang={written}>{LANGUAGE_NAMES[written]}</strong>
          ) : (
            <a
              lang={written}
              hrefLang={written}
              href={withQuery(paths.idea(lang, idea.number, idea.slug), {
                text: written === lang ? undefined : written,
              })}
            >
              {LANGUAGE_NAMES[written]}
            </a>
          )}
        </span>
      ))}
      {origin !== 'author' && <> ({t(`ideas.origin_${origin}`)})</>}
    </p>
  );
}
