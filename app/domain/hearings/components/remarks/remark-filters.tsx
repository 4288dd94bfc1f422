import { Button } from '~/components/button';
import { Chip } from '~/components/chip';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { Actions, Row } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { REMARK_KINDS } from '../../remarks/remark';
import { isNarrowed, REMARK_SORTS, remarkQuery } from '../../remarks/remark-filter';
import type { RemarkList } from '../../remarks/remark-view';

/** Search, kind, answered, order: one form, which sends nothing before its button is pressed. */
export function RemarkFilters({ list }: { list: RemarkList }) {
  const { lang, t, number } = useI18n();
  const { filter, totals, hearing } = list;
  return (
    <search>
      <form action={paths.remarks(lang, hearing.number)}>
        <TextField
          name="q"
          type="search"
          label={t('remarks.search')}
          hint={t('remarks.search_hint')}
          value={filter.q}
          maxLength={200}
        />
        <details className="filters">
          <summary>{t('remarks.filters')}</summary>
          <Select
            name="kind"
            label={t('remarks.filter_kind')}
            value={filter.kind ?? undefined}
            empty={t('remarks.any_kind')}
            options={REMARK_KINDS.map((kind) => ({
              value: kind,
              label: t('remarks.option', { name: t(`remarks.kinds_${kind}`), n: number(totals[kind].all) }),
            }))}
          />
          <Select
            name="answered"
            label={t('remarks.filter_answered')}
            value={filter.answered ?? undefined}
            empty={t('remarks.any_answered')}
            options={[
              { value: 'yes', label: t('remarks.answered_yes') },
              { value: 'no', label: t('remarks.answered_no') },
            ]}
          />
          <Select
            name="sort"
            label={t('remarks.sort')}
            value={filter.sort}
            options={REMARK_SORTS.map((sort) => ({ value: sort, label: t(`remarks.sort_${sort}`) }))}
          />
        </details>
        {filter.line && <input type="hidden" name="line" value={filter.line} />}
        {filter.item && <input type="hidden" name="item" value={filter.item} />}
        <Actions>
          <Button icon="search">{t('remarks.filter_apply')}</Button>
        </Actions>
      </form>
    </search>
  );
}

/** The filters in force, each with the link that drops it. */
export function RemarkChips({ list }: { list: RemarkList }) {
  const { lang, t } = useI18n();
  const { filter, hearing, line, item } = list;
  if (!isNarrowed(filter)) return null;
  const without = (change: Parameters<typeof remarkQuery>[1]) =>
    paths.remarks(lang, hearing.number, remarkQuery(filter, change));
  const chips = [
    filter.q && { href: without({ q: '' }), label: t('remarks.chip_q', { q: filter.q }) },
    filter.kind && { href: without({ kind: null }), label: t(`remarks.kinds_${filter.kind}`) },
    filter.answered && { href: without({ answered: null }), label: t(`remarks.answered_${filter.answered}`) },
    filter.line && {
      href: without({ line: null }),
      label: t('remarks.chip_line', { title: line?.title ?? t('remarks.unknown_line') }),
    },
    filter.item && {
      href: without({ item: null }),
      label: t('remarks.chip_item', { name: item?.name ?? t('remarks.unknown_line') }),
    },
  ];
  return (
    <nav aria-label={t('remarks.chips')}>
      <Row>{chips.map((chip) => chip && <Chip key={chip.label} {...chip} remove={t('common.remove')} />)}</Row>
    </nav>
  );
}
