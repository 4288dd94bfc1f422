import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { sheetCsv } from '~/platform/sheet-csv.server';
import type { SheetValue } from '~/platform/sheet-file.server';
import { fundingPage } from './funding-page.queries.server';
import type { PublicCommitment } from './grant-view';
import { rateNote } from './rate-note';

/** The parts of a note that say something. */
const noted = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');

/** The public steps of the money of an idea as CSV, one row a step. Throws not_found, gone. */
export async function fundingCsv(actor: Actor, number: number, lang: Lang): Promise<string> {
  const page = await fundingPage(actor, number, lang);
  const i18n = i18nFor(lang);
  const { t, date, money } = i18n;
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
  const correctedNote = ({ corrections }: Pick<PublicCommitment, 'corrections'>, rowId: string) =>
    corrections
      .filter((correction) => correction.rowId === rowId)
      .map(({ before: { amount, day }, reason }) =>
        [
          t('grants.corrected_before', { row: `${money(amount, currency)}, ${date(day)}` }),
          t('grants.reason_is', { reason }),
        ].join(' '),
      )
      .join(' ');
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
        noted(t(`grants.state_${commitment.state}`), correctedNote(commitment, commitment.id)),
      ),
      ...commitment.payments.map((payment) =>
        row(
          t(payment.paidOn ? 'grants.step_paid' : 'grants.step_planned'),
          name,
          payment.amount,
          payment.paidOn ?? payment.plannedOn,
          noted(rateNote(i18n, payment), correctedNote(commitment, payment.id)),
        ),
      ),
      ...commitment.returns.map(({ id, amount, returnedOn, reason }) =>
        row(t('grants.step_returned'), name, amount, returnedOn, noted(reason, correctedNote(commitment, id))),
      ),
    ]),
    ...page.contributions
      .filter(({ removedAt }) => !removedAt)
      .map(({ kind, title, amount, broughtOn, valuedHow }) =>
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
