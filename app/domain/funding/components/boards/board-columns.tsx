import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { stageName } from '../../boards/board';
import type { BoardColumn, BoardPage } from '../../boards/board-page';
import { BoardCardItem } from './board-card';
import { filterQuery } from './board-filters';

/** The columns of a board: beside one another where they fit, one below the other on phones. */
export function BoardColumns({ page }: { page: BoardPage }) {
  const { t } = useI18n();
  const first = page.columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id;
  return (
    <>
      {!page.part && <StageLinks columns={page.columns} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard (WCAG 2.1.1) */}
      <section className="board" aria-label={t('boards.title')} tabIndex={0}>
        {page.columns.map((column) => (
          <Column key={column.stage.id} page={page} column={column} first={first} />
        ))}
      </section>
    </>
  );
}

/** Where the columns stand one below the other, the way to each of them. */
function StageLinks({ columns }: { columns: BoardColumn[] }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  return (
    <nav className="board-jump no-print" aria-label={t('boards.jump')}>
      <ul className="row plain">
        {columns.map(({ stage, count }) => (
          <li key={stage.id}>
            <a className="tap" href={`#stage-${stage.id}`}>
              {stageName(stage, i18n)}: {number(count)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Column({ page, column, first }: { page: BoardPage; column: BoardColumn; first?: string }) {
  const i18n = useI18n();
  const { t, number, money } = i18n;
  const { stage, count, cards } = column;
  const id = `stage-${stage.id}`;
  return (
    <section className="board-column" aria-labelledby={id} data-stage={stage.id}>
      <h2 id={id}>
        {stageName(stage, i18n)} <span className="meta">{number(count)}</span>
      </h2>
      {column.money.length > 0 && (
        <p className="meta">
          {t('funding.gap')}: {column.money.map(({ gap, currency }) => money(gap, currency)).join(' + ')}
        </p>
      )}
      {count === 0 && <p className="meta">{t('boards.column_empty')}</p>}
      <ul className="plain">
        {cards.map((card) => (
          <BoardCardItem key={card.id} card={card} stages={page.stages} isFirst={card.id === first} />
        ))}
      </ul>
      <ColumnFoot page={page} column={column} />
    </section>
  );
}

/** Leads to the whole column, or through its pages. */
function ColumnFoot({
  page: { part, filter },
  column: { stage, count, cards },
}: {
  page: BoardPage;
  column: BoardColumn;
}) {
  const { lang, t, number } = useI18n();
  const query = { ...filterQuery(filter), stage: stage.id };
  if (!part) {
    if (cards.length === count) return null;
    return (
      <p>
        <a className="tap" href={paths.board(lang, query)}>
          {t('boards.column_all', { n: number(count) })}
        </a>
      </p>
    );
  }
  const position = t('boards.position', { from: part.before + 1, to: part.before + cards.length, total: count });
  const link = (cursor: Record<string, string>, label: string) => ({
    href: paths.board(lang, { ...query, ...cursor }),
    label,
  });
  return (
    <>
      <Pagination
        label={t('boards.pages')}
        position={position}
        previous={part.previous ? link({ before: part.previous }, t('common.previous')) : undefined}
        next={part.next ? link({ after: part.next }, t('common.next')) : undefined}
      />
      <p>
        <a className="tap" href={paths.board(lang, filterQuery(filter))}>
          {t('boards.whole_board')}
        </a>
      </p>
    </>
  );
}
