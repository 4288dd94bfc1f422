import { Button } from '~/components/button';
import { Chip } from '~/components/chip';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { Actions, Row } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { type LineFilter, LONGEST_LINE_QUERY, lineQuery } from '../line-filter';
import type { LineList } from '../line-list.queries.server';

interface LineFiltersProps {
  number: number;
  filter: LineFilter;
  list: LineList;
}

/** The filters of the list in one form, which sends nothing before its button is pressed. */
export function LineFilters({ number, filter, list }: LineFiltersProps) {
  const { lang, t } = useI18n();
  return (
    <search className="no-print">
      <form action={paths.budgetLines(lang, number)}>
        <TextField
          name="q"
          type="search"
          label={t('budgets.lines_search')}
          hint={t('budgets.lines_search_hint')}
          value={filter.q}
          maxLength={LONGEST_LINE_QUERY}
        />
        <Row>
          <Select
            name="side"
            label={t('budgets.lines_side')}
            value={filter.side ?? undefined}
            empty={t('budgets.lines_any')}
            options={list.sides.map((side) => ({ value: side, label: t(`budgets.side_${side}`) }))}
          />
          {list.functions.length > 0 && (
            <Select
              name="f"
              label={t('budgets.lines_function')}
              value={filter.f ?? undefined}
              empty={t('budgets.lines_any')}
              options={list.functions.map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))}
            />
          )}
        </Row>
        {filter.e && <input type="hidden" name="e" value={filter.e} />}
        <Actions>
          <Button icon="search">{t('budgets.lines_apply')}</Button>
        </Actions>
      </form>
    </search>
  );
}

/** What the list is narrowed by, each with the link that drops it. */
export function LineChips({ number, filter, list }: LineFiltersProps) {
  const { lang, t } = useI18n();
  const without = (change: Partial<LineFilter>) => paths.budgetLines(lang, number, lineQuery({ ...filter, ...change }));
  const functionName = list.functions.find(({ code }) => code === filter.f)?.label;
  const chips = [
    filter.q && { label: t('budgets.lines_chip_words', { words: filter.q }), href: without({ q: '' }) },
    filter.side && { label: t(`budgets.side_${filter.side}`), href: without({ side: null }) },
    filter.f && { label: functionName ?? filter.f, href: without({ f: null }) },
    filter.e && { label: list.economic ?? filter.e, href: without({ e: null }) },
  ].filter((chip) => typeof chip === 'object' && chip !== null);
  if (chips.length === 0) return null;
  return (
    <nav className="section" aria-label={t('budgets.lines_active')}>
      <Row>
        {chips.map(({ label, href }) => (
          <Chip key={href} href={href} label={label} remove={t('common.remove')} />
        ))}
        {chips.length > 1 && <a href={paths.budgetLines(lang, number)}>{t('budgets.lines_reset')}</a>}
      </Row>
    </nav>
  );
}
