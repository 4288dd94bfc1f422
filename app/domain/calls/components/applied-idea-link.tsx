import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { AppliedIdea } from '../application';
import { marked } from './marked';

/** The idea of an application in the wording that was handed in. */
export function AppliedIdeaLink({ idea: { number, ordinal, title } }: { idea: AppliedIdea }) {
  const { lang, t } = useI18n();
  return (
    <a href={paths.ideaHistory(lang, number, ordinal)} lang={title ? marked(title, lang) : undefined}>
      {title?.text ?? t('calls.idea_gone')}
    </a>
  );
}
