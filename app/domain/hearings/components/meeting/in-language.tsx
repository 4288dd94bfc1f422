import { LangMarked } from '~/components/lang-marked';
import { useI18n } from '~/i18n/i18n';
import { type LocalText, pickText } from '~/i18n/languages';

/** A text in the reader's language, else in one that there is, marked as that. */
export function InLanguage({ texts }: { texts: LocalText }) {
  const { lang } = useI18n();
  const picked = pickText(texts, lang);
  return <LangMarked text={picked.text} lang={picked.lang} page={lang} />;
}
