import { Breadcrumbs } from '~/components/breadcrumbs';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { SectorMark } from '~/domain/places/components/sector-mark';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaPage } from '../../idea-page';
import { PublicationTag, StageTag } from '../idea-tags';
import { SupportForm } from './support-form';
import { TextLanguages } from './text-languages';

/** What it is and where, in which state; and the one thing that every resident can do. */
export function IdeaHeader({ idea }: { idea: IdeaPage }) {
  const { lang, t } = useI18n();
  const { view } = idea;
  const textLang = view.markedLang === lang ? undefined : view.markedLang;
  return (
    <PageHeader
      title={view.title}
      lang={textLang}
      above={
        <>
          <PlaceCrumbs idea={idea} />
          <Row>
            {view.names.sector && <SectorMark {...view.names.sector} />}
            {idea.publication === 'published' ? (
              <StageTag stage={idea.stage} />
            ) : (
              <PublicationTag state={idea.publication} />
            )}
            {idea.hidden && (
              <Tag tone="stopped" icon="eye-off">
                {t('ideas.hidden')}
              </Tag>
            )}
            {idea.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
          </Row>
        </>
      }
      lead={<span lang={textLang}>{view.summary}</span>}
    >
      <TextLanguages idea={idea} />
      <SupportForm idea={idea} />
    </PageHeader>
  );
}

function PlaceCrumbs({ idea }: { idea: IdeaPage }) {
  const { lang, t, list } = useI18n();
  const { place, otherPlaces } = idea.view.names;
  const crumbs = [...idea.above, ...(place ? [place] : [])];
  return (
    <>
      <Breadcrumbs
        label={t('ideas.you_are_here')}
        crumbs={crumbs.map(({ slug, name }) => ({ href: paths.place(lang, slug), label: name }))}
      />
      {otherPlaces.length > 0 && (
        <p className="meta">{t('ideas.other_places', { names: list(otherPlaces.map(({ name }) => name)) })}</p>
      )}
    </>
  );
}
