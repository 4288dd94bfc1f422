import { Button } from '~/components/button';
import { Chip } from '~/components/chip';
import { Details } from '~/components/details';
import { Checkbox } from '~/components/fields/choices';
import { Select } from '~/components/fields/select';
import { Row } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { QueryValue } from '~/paths/with-query';
import { type BoardFilter, type BoardPage, NOBODY } from '../../boards/board-page';

/** The filter as an address carries it. */
export function filterQuery({ tag, colleague, overdue }: BoardFilter): Record<string, QueryValue> {
  return { tag: tag ?? undefined, colleague: colleague ?? undefined, overdue: overdue ? 'yes' : undefined };
}

/** What narrows the board: a tag, a colleague, what is overdue. What is in force can be dropped one by one. */
export function BoardFilters({ page }: { page: BoardPage }) {
  const { lang, t, number } = useI18n();
  const { filter, tags, colleagues, overdue } = page;
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <InForce page={page} />
      <Details summary={t('boards.filters')}>
        <form method="get" action={paths.board(lang)}>
          {tags.length > 0 && (
            <Select
              name="tag"
              id="filter-tag"
              label={t('boards.tag')}
              options={tags.map((tag) => ({ value: tag, label: tag }))}
              value={filter.tag ?? ''}
              empty={t('common.all')}
            />
          )}
          <Select
            name="colleague"
            label={t('boards.responsible')}
            options={[{ value: NOBODY, label: t('boards.nobody') }, ...people]}
            value={filter.colleague ?? ''}
            empty={t('common.all')}
          />
          <Checkbox
            name="overdue"
            label={t('boards.filter_overdue', { n: number(overdue) })}
            checked={filter.overdue}
          />
          <Button look="secondary" icon="funnel">
            {t('boards.filter_show')}
          </Button>
        </form>
      </Details>
    </>
  );
}

function InForce({ page: { filter, colleagues, found, total } }: { page: BoardPage }) {
  const { lang, t, number } = useI18n();
  const { tag, colleague, overdue } = filter;
  const without = (part: Partial<BoardFilter>) => paths.board(lang, filterQuery({ ...filter, ...part }));
  const name = colleague === NOBODY ? t('boards.nobody') : colleagues.find(({ id }) => id === colleague)?.name;
  const remove = t('common.remove');
  if (!tag && !colleague && !overdue) return null;
  return (
    <>
      <Row>
        {tag && <Chip href={without({ tag: null })} label={`${t('boards.tag')}: ${tag}`} remove={remove} />}
        {colleague && (
          <Chip
            href={without({ colleague: null })}
            label={`${t('boards.responsible')}: ${name ?? t('boards.former_colleague')}`}
            remove={remove}
          />
        )}
        {overdue && <Chip href={without({ overdue: false })} label={t('boards.overdue')} remove={remove} />}
      </Row>
      <p className="meta">{t('boards.found', { found: number(found), total: number(total) })}</p>
    </>
  );
}
