import { Breadcrumbs } from '~/components/breadcrumbs';
import { LangMarked } from '~/components/lang-marked';
import { Section } from '~/components/layout';
import { StatNumbers } from '~/components/stat-numbers';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { BudgetLink } from '../budget';
import type { OpenedCode as Opened, PartsView } from '../budget-view';
import { changeText, figureText, versionLabel } from '../budget-words';
import { codeHref } from './part-address';
import { PartChart } from './part-chart';

interface OpenedCodeProps {
  number: number;
  opened: Opened;
  view: PartsView;
  before: BudgetLink | null;
  population: number | null;
  drawing: 'bars' | 'map';
}

function OpenedNumbers({ opened, view, before: version }: Pick<OpenedCodeProps, 'opened' | 'view' | 'before'>) {
  const words = useI18n();
  const { t, thousandSom } = words;
  const { total, before, side } = view;
  const change = total !== null && before ? total - before : null;
  const of = { side: t(`budgets.side_${side}`), n: opened.share };
  return (
    <StatNumbers
      numbers={[
        {
          value: total === null ? figureText(words, null) : thousandSom(total),
          label: t(`budgets.col_${view.figure}`),
        },
        { value: t('budgets.som', { n: opened.share }), label: t('budgets.opened_share', of) },
        ...(change !== null && version
          ? [
              {
                value: changeText(words, change),
                label: t('budgets.opened_change', { version: versionLabel(words, version) }),
              },
            ]
          : []),
      ]}
    />
  );
}

/** One code of a budget opened: how large it is, what it means, and what it falls into. */
export function OpenedCode({ number, opened, view, ...chart }: OpenedCodeProps) {
  const { lang, t } = useI18n();
  const { kind, code, label, explanation, above, lineCount } = opened;
  const query = kind === 'functional' ? { f: code } : { e: code };
  return (
    <Section id="part" title={label}>
      <Breadcrumbs
        label={t('budgets.opened_crumbs')}
        crumbs={[
          { href: paths.budget(lang, number), label: t('budgets.whole') },
          ...above.map((outer) => ({ href: codeHref(lang, number, kind, outer.code), label: outer.label })),
        ]}
      />
      {explanation && (
        <p className="measure">
          <LangMarked {...explanation} page={lang} />
        </p>
      )}
      <OpenedNumbers opened={opened} view={view} before={chart.before} />
      <PartChart
        id="parts"
        number={number}
        title={label}
        finding={t('budgets.finding_opened', { name: view.parts[0]?.label ?? label, n: view.parts[0]?.share ?? 0 })}
        view={view}
        csv={paths.budgetCsv(lang, number, 'lines', query)}
        {...chart}
      />
      <p>
        <a href={paths.budgetLines(lang, number, query)}>{t('budgets.opened_lines', { n: lineCount })}</a>
      </p>
    </Section>
  );
}
