import type { I18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import type { IdeaNews } from './idea-news';

/** One line that tells the news, without the idea's name. */
export function newsLine({ t, date, money, lang }: I18n, news: IdeaNews): string {
  switch (news.kind) {
    case 'committed':
    case 'paid': {
      const words = { amount: money(news.amount, news.currency), funder: pickText(news.funder, lang).text };
      return t(news.kind === 'paid' ? 'projects.news_paid' : 'projects.news_committed', words);
    }
    case 'declared':
      return t('projects.news_declared', { stage: t(`common.stage_${news.stage}`) });
    case 'reported':
      return t('projects.news_reported', { n: news.report });
    case 'delayed':
      return t('projects.news_delayed', { title: news.milestone, from: date(news.fromOn), to: date(news.toOn) });
    case 'judged':
      return t(news.isAccepted ? 'projects.news_accepted' : 'projects.news_not_accepted');
    case 'checked':
      return t('projects.news_checked', { months: news.months, works: t(`projects.works_${news.works}`) });
  }
}

/** The page that tells it. */
export function newsPath(lang: I18n['lang'], news: IdeaNews): string {
  if (news.kind === 'committed' || news.kind === 'paid') return paths.ideaFunding(lang, news.number);
  if (news.kind === 'reported') return paths.progressReport(lang, news.number, news.report);
  return paths.ideaProgress(lang, news.number);
}
