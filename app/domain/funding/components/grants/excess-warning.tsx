import { useActionData } from '@remix-run/react';
import { Checkbox } from '~/components/fields/choices';
import { useFormFeedback } from '~/components/form-feedback';
import { Notice } from '~/components/notice';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { RejectedForm } from '~/platform/forms.server';
import type { MoneyView } from '../../grants/grant-view';

/** Who has promised money beside this funder. A pledge whose funder is not named has no name. */
export interface OtherPromise {
  name: string;
  amount: number;
}

interface PromisedProps {
  money: MoneyView;
  others: readonly OtherPromise[];
  /** By how much the sum goes past what is asked; nothing where it does not. */
  excess?: number;
}

/** What is asked, what others have promised, and by how much the sum goes past it. */
export function PromisedSoFar({ money: { currency, requested, gap }, others, excess }: PromisedProps) {
  const { t, money } = useI18n();
  const rows = [
    { label: t('grants.requested'), value: money(requested, currency) },
    ...others.map(({ name, amount }) => ({ label: name || t('grants.anonymous'), value: money(amount, currency) })),
    { label: t('ideas.gap'), value: money(gap, currency) },
  ];
  const over = { label: t('grants.excess'), value: <strong>{money(excess ?? 0, currency)}</strong> };
  return <SummaryList rows={numbered(excess ? [...rows, over] : rows)} />;
}

/** Two funders of one name are told apart. */
function numbered<Row extends { label: string }>(rows: Row[]): Row[] {
  return rows.map((row, index) => {
    const before = rows.slice(0, index).filter(({ label }) => label === row.label).length;
    return before === 0 ? row : { ...row, label: `${row.label} (${before + 1})` };
  });
}

/** The warning that the sum goes past what is asked, with the box that says one knows. Nothing where it does not. */
export function ExcessWarning({ currency }: { currency: string }) {
  const { t, money } = useI18n();
  const { error } = useFormFeedback();
  const answer = useActionData() as RejectedForm | undefined;
  const found = answer?.errors.find(({ field }) => field === 'excess');
  if (!found) return null;
  const excess = Number(found.values?.excess ?? 0);
  return (
    <Notice tone="warning" title={t('grants.excess_title')} live>
      <p>{t('grants.excess_text')}</p>
      <Checkbox
        name="excess"
        value={String(excess)}
        label={t('grants.excess_accept', { amount: money(excess, currency) })}
        error={error('excess')}
      />
    </Notice>
  );
}
