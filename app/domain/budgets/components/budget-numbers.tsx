import { Notice } from '~/components/notice';
import { type StatNumber, StatNumbers } from '~/components/stat-numbers';
import { type I18n, useI18n } from '~/i18n/i18n';
import type { BudgetOverview } from '../budget-view';

function balanceOf({ t, thousandSom }: I18n, balance: number): StatNumber {
  const word = balance < 0 ? 'deficit' : balance > 0 ? 'surplus' : 'balanced';
  return { value: thousandSom(Math.abs(balance)), label: t(`budgets.number_${word}`) };
}

const MILLION = 1_000_000_00;

/** A large amount in the words in which people speak of it: "about 3.6 billion som". */
function spoken({ t, roughMoney }: I18n, tyiyn: number): string {
  const amount = Math.abs(tyiyn);
  return amount < MILLION ? '' : t('budgets.about', { amount: roughMoney(amount) });
}

/** The few numbers of a budget: in, out, what is left or missing, and how much that is for one resident. */
export function BudgetNumbers({ overview }: { overview: BudgetOverview }) {
  const words = useI18n();
  const { t, thousandSom, money } = words;
  const { figure, totals, balance, population } = overview;
  const [revenue, expenditure] = totals;
  const known = [revenue, expenditure].filter((total) => total !== undefined && total[figure] !== null);
  const numbers = known.flatMap((total) => {
    if (!total) return [];
    const label = t('budgets.number_side', {
      side: t(`budgets.side_${total.side}`),
      figure: t(`budgets.figure_${figure}`),
    });
    const amount = total[figure] ?? 0;
    return [{ value: thousandSom(amount), label: [label, spoken(words, amount)].filter(Boolean).join(', ') }];
  });
  if (balance !== null) numbers.push(balanceOf(words, balance));
  const perPerson = known.at(-1);
  if (population && perPerson) {
    const value = money(Math.round((perPerson[figure] ?? 0) / population / 100) * 100);
    numbers.push({ value, label: t('budgets.number_person', { side: t(`budgets.side_${perPerson.side}`) }) });
  }
  const parts = overview.financing.map(({ label, amount }) =>
    t('budgets.financing_part', {
      name: label,
      amount: amount === null ? t('budgets.no_figure') : thousandSom(amount),
    }),
  );
  return (
    <>
      <StatNumbers numbers={numbers} />
      {(balance ?? 0) < 0 && parts.length > 0 && <p>{t('budgets.financing', { parts: parts.join('; ') })}</p>}
    </>
  );
}

/** Which sides the municipality has not published: never shown as nought. */
export function UnpublishedSides({ overview }: { overview: BudgetOverview }) {
  const { t, list } = useI18n();
  if (overview.unpublished.length === 0) return null;
  return (
    <Notice tone="gone" title={t('budgets.not_published')}>
      <p>
        {t('budgets.not_published_sides', {
          sides: list(overview.unpublished.map((side) => t(`budgets.side_${side}`))),
        })}
      </p>
      <p>{t('budgets.not_published_hint')}</p>
    </Notice>
  );
}
