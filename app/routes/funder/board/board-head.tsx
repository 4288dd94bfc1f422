import { ButtonLink } from '~/components/button';
import { Details } from '~/components/details';
import { Actions } from '~/components/layout';
import type { BoardPage } from '~/domain/funding/boards/board-page';
import { filterQuery } from '~/domain/funding/components/boards/board-filters';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { FunderTabs } from '../funder-tabs';

/** The parts of the desk, and what leads from the board: its list with sums, its stages, its files. */
export function BoardHead({ page }: { page: BoardPage }) {
  const { lang, t, number } = useI18n();
  const query = filterQuery(page.filter);
  return (
    <>
      <FunderTabs current="board" />
      <Actions>
        <ButtonLink look="secondary" icon="list" href={paths.shortlist(lang)}>
          {t('boards.to_list')}
        </ButtonLink>
        <ButtonLink look="secondary" icon="pencil" href={paths.boardStages(lang)}>
          {t('boards.to_stages')}
        </ButtonLink>
        <ButtonLink look="secondary" icon="scale" href={paths.rubrics(lang)}>
          {t('scores.rubrics_title')}
        </ButtonLink>
        {page.takenOff > 0 && (
          <ButtonLink look="secondary" icon="history" href={paths.takenOff(lang)}>
            {t('boards.off_count', { n: number(page.takenOff) })}
          </ButtonLink>
        )}
      </Actions>
      {page.found > 0 && (
        <Details summary={t('boards.download')}>
          <p className="meta">{t('boards.download_hint')}</p>
          <Actions>
            <ButtonLink look="secondary" icon="download" href={paths.boardFile(lang, 'xlsx', query)} download="">
              {t('boards.download_xlsx')}
            </ButtonLink>
            <ButtonLink look="secondary" icon="download" href={paths.boardFile(lang, 'pdf', query)} download="">
              {t('boards.download_pdf')}
            </ButtonLink>
            <ButtonLink look="secondary" icon="download" href={paths.shortlistCsv(lang, query)} download="">
              {t('boards.download_csv')}
            </ButtonLink>
          </Actions>
        </Details>
      )}
    </>
  );
}
