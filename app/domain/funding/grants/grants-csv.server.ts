import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { sheetCsv } from '~/platform/sheet-csv.server';
import type { SheetValue } from '~/platform/sheet-file.server';
import { fundingPage } from './funding-page.queries.server';

/** The public steps of the money of an idea as CSV, one row a step. Throws not_found, gone. */
export async function fundingCsv(actor: Actor, number: number, lang: Lang): Promise<string> {
  const page = await fundingPage(actor, number, lang);
  const { t } = i18nFor(lang);
  const { currency } = page.money;
  const anonymous = t('grants.anonymous');
  const row = (step: string, funder: string, amount: number | null, day: string, note = ''): SheetValue[] => [
    step,
    funder,
    amount,
    currency,
    day,
    note,
  ];
  const rows = [
    ...page.interests.names.map((names) => row(t('grants.step_interest'), pickText(names, lang).text, null, '')),
    ...page.pledges.map(({ funder, amount, validUntil }) =>
      row(t('grants.step_pledge'), funder?.name ?? anonymous, amount, validUntil, t('grants.csv_valid_until')),
    ),
    ...page.commitments.flatMap(({ funder: { name }, ...commitment }) => [
      row(
        t('grants.step_commitment'),
        name,
        commitment.amount,
        commitment.agreedOn,
        t(`grants.state_${commitment.state}`),
      ),
      ...commitment.payments.map(({ paidOn, plannedOn, amount }) =>
        row(t(paidOn ? 'grants.step_paid' : 'grants.step_planned'), name, amount, paidOn ?? plannedOn),
      ),
      ...commitment.returns.map(({ amount, returnedOn, reason }) =>
        row(t('grants.step_returned'), name, amount, returnedOn, reason),
      ),
    ]),
    ...page.contributions.map(({ kind, title, amount, broughtOn, valuedHow }) =>
      row(t(`grants.own_${kind}`), '', amount, broughtOn, [title, valuedHow].filter(Boolean).join(': ')),
    ),
  ];
  const columns = [
    { title: t('grants.csv_step'), kind: 'text' },
    { title: t('grants.funder'), kind: 'text' },
    { title: t('grants.amount'), kind: 'money' },
    { title: t('grants.currency'), kind: 'text' },
    { title: t('grants.day'), kind: 'date' },
    { title: t('grants.csv_note'), kind: 'text' },
  ] as const;
  return sheetCsv(columns, rows);
}
