import { stringify } from 'csv-stringify/sync';
import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { fundingPage } from './funding-page.queries.server';

/** Hundredths as a number that spreadsheets of every language read: "558000.50". */
const units = (hundredths: number) => (hundredths / 100).toFixed(2);

/**
 * The public steps of the money of an idea as CSV, one row a step. What a spreadsheet would run as a formula is kept as
 * text. Throws not_found, gone.
 */
export async function fundingCsv(actor: Actor, number: number, lang: Lang): Promise<string> {
  const page = await fundingPage(actor, number, lang);
  const { t } = i18nFor(lang);
  const { currency } = page.money;
  const anonymous = t('grants.anonymous');
  const row = (step: string, funder: string, amount: number | null, day: string, note = '') => [
    step,
    funder,
    amount === null ? '' : units(amount),
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
  const header = [
    t('grants.csv_step'),
    t('grants.funder'),
    t('grants.amount'),
    t('grants.currency'),
    t('grants.day'),
    t('grants.csv_note'),
  ];
  return stringify([header, ...rows], { bom: true, escape_formulas: true });
}
