import type { FunderGrants } from '~/domain/funding/grants/funder-grants.queries.server';
import type { FundedProject } from '~/domain/projects/funded-projects.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { IdeaName, Late, Line, Lines } from './desk-lines';

type Pledges = FunderGrants['pledges'];

/** Payments that are due soon or overdue. Nothing where none is. */
export function PaymentLines({ payments }: { payments: FunderGrants['due'] }) {
  const { lang, t, date, money } = useI18n();
  if (payments.length === 0) return null;
  return (
    <Lines title={t('windows.desk_payments')}>
      {payments.map(({ id, commitmentId, plannedOn, amount, currency, isOverdue, idea }) => {
        const words = { amount: money(amount, currency), date: date(plannedOn) };
        return (
          <Line key={id} href={paths.grant(lang, commitmentId)} name={t('windows.desk_payment', words)}>
            {isOverdue && <Late>{t('windows.desk_payment_late')}</Late>}
            <div>
              <IdeaName {...idea} />
            </div>
          </Line>
        );
      })}
    </Lines>
  );
}

/** Pledges whose last day is near. */
export function PledgeLines({ pledges }: { pledges: Pledges }) {
  const { lang, t, date, money } = useI18n();
  if (pledges.length === 0) return null;
  return (
    <Lines title={t('windows.desk_pledges')}>
      {pledges.map(({ id, validUntil, amount, currency, idea }) => {
        const words = { amount: money(amount, currency), date: date(validUntil) };
        return (
          <Line key={id} href={paths.pledge(lang, id)} name={t('windows.desk_pledge', words)}>
            <IdeaName {...idea} />
          </Line>
        );
      })}
    </Lines>
  );
}

type Excess = Pick<Pledges[number] | FunderGrants['commitments'][number], 'id' | 'amount' | 'currency' | 'idea'>;

/** Money beyond what is asked, of which the funder has yet to say that it knows. */
export function ExcessLines({ pledges, commitments }: { pledges: Excess[]; commitments: Excess[] }) {
  const { lang, t, money } = useI18n();
  if (pledges.length + commitments.length === 0) return null;
  const lines = (grants: Excess[], kind: 'pledge' | 'commitment') =>
    grants.map(({ id, amount, currency, idea }) => (
      <Line
        key={id}
        href={paths.ideaExcess(lang, idea.number, kind, id)}
        name={t('windows.desk_excess_line', { amount: money(amount, currency) })}
      >
        <IdeaName {...idea} />
      </Line>
    ));
  return (
    <Lines title={t('windows.desk_excess')}>
      {lines(pledges, 'pledge')}
      {lines(commitments, 'commitment')}
    </Lines>
  );
}

/** Funded ideas that are late, or of which nothing was heard for long. */
export function LateProjectLines({ projects }: { projects: FundedProject[] }) {
  const { lang, t, date } = useI18n();
  if (projects.length === 0) return null;
  return (
    <Lines title={t('windows.desk_projects')}>
      {projects.map(({ number, title, silentSince, late }) => (
        <Line key={number} href={paths.ideaProgress(lang, number)} name={<IdeaName title={title} number={number} />}>
          {late > 0 && <Late>{t('windows.desk_late', { n: late })}</Late>}
          {silentSince && <div>{t('windows.desk_silent', { date: date(silentSince) })}</div>}
        </Line>
      ))}
    </Lines>
  );
}

/** Funded ideas with a new report. */
export function ReportLines({ projects }: { projects: FundedProject[] }) {
  const { lang, t, date } = useI18n();
  if (projects.length === 0) return null;
  return (
    <Lines title={t('windows.desk_reports')}>
      {projects.map(({ number, title, report }) => (
        <Line key={number} href={paths.ideaProgress(lang, number)} name={<IdeaName title={title} number={number} />}>
          {report && t('windows.desk_report', { date: date(report.at) })}
        </Line>
      ))}
    </Lines>
  );
}
