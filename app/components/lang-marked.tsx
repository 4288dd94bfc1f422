import type { Lang } from '~/i18n/languages';

interface LangMarkedProps {
  text: string;
  /** The tag (BCP 47) of the text's language: an imported one may be none of ours. */
  lang: string;
  /** The language of the page: where both are one, no mark is needed. */
  page: Lang;
}

/** A text that may be in another language than the page, marked so that it is read out with the right voice. */
export function LangMarked({ text, lang, page }: LangMarkedProps) {
  return lang === page ? text : <span lang={lang}>{text}</span>;
}
