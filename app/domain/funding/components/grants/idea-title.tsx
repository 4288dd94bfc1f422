import { useI18n } from '~/i18n/i18n';
import type { AboutIdea } from '../../contact';

/** The title of an idea in its own language, or its number where it is no longer public. */
export function IdeaTitle({ idea: { number, title } }: { idea: AboutIdea }) {
  const { lang, t } = useI18n();
  if (!title) return t('funding.entry_number', { number });
  return <span lang={title.lang === lang ? undefined : title.lang}>{title.text}</span>;
}
