import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { IdeaPage } from '../../idea-page';

/** Where its facts come from, where it belongs (paper has no breadcrumbs), and how old its words are. */
export function SourceNote({ idea }: { idea: IdeaPage }) {
  const { t, date } = useI18n();
  const { source, isDemo, publishedAt, changedAt, publication } = idea;
  const { place } = idea.view.names;
  const changedLater = publishedAt !== null && changedAt.getTime() - publishedAt.getTime() > 60_000;
  return (
    <div className="meta measure">
      {source && (
        <p>
          {t('common.source_label')}: {source}
        </p>
      )}
      {isDemo && !source && <p>{t('ideas.invented')}</p>}
      <p>
        {[...idea.above, ...(place ? [place] : [])].map(({ name }) => `${name} · `)}
        {t('ideas.number', { n: String(idea.number) })}
        {publishedAt && (
          <>
            {' · '}
            {t('ideas.published_on')} <Time at={publishedAt} text={date(publishedAt)} />
          </>
        )}
        {changedLater && publication !== 'draft' && (
          <>
            {' · '}
            {t('ideas.changed_on')} <Time at={changedAt} text={date(changedAt)} />
          </>
        )}
      </p>
    </div>
  );
}
