import type { ReactNode } from 'react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { LangMarked } from '~/components/lang-marked';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import type { CallCard } from '~/domain/calls/call-view';
import type { DueCards } from '~/domain/funding/boards/card.queries.server';
import type { FunderGrants } from '~/domain/funding/grants/funder-grants.queries.server';
import type { FreshMatches } from '~/domain/funding/windows/windows.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface PartProps {
  id: string;
  title: string;
  children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <Section id={id} title={title}>
      <ul className="links">{children}</ul>
    </Section>
  );
}

/** Windows that found new ideas. Nothing where none did. */
export function WaitingMatches({ matches }: { matches: FreshMatches }) {
  const { lang, t } = useI18n();
  if (matches.fresh.length === 0) return null;
  return (
    <Part id="matches" title={t('windows.desk_fresh')}>
      {matches.fresh.map(({ id, name, count }) => (
        <li key={id}>
          <a href={paths.window(lang, id)}>{t('windows.desk_fresh_line', { name, n: count })}</a>
        </li>
      ))}
    </Part>
  );
}

/** Cards of the board that are overdue on a day (ISO) or due within a week. */
export function WaitingCards({ due, day }: { due: DueCards; day: string }) {
  const { lang, t, date } = useI18n();
  if (due.count === 0) return null;
  return (
    <Part id="cards" title={t('windows.desk_cards')}>
      {due.cards.map(({ id, number, idea, dueOn }) => (
        <li key={id}>
          <a href={paths.shortlistEntry(lang, id)}>
            {idea ? <LangMarked {...idea.title} page={lang} /> : t('windows.desk_gone', { number })}
          </a>
          {dueOn && (
            <span className="meta">
              {' '}
              {t(dueOn < day ? 'windows.desk_overdue' : 'windows.desk_due', { date: date(dueOn) })}
            </span>
          )}
        </li>
      ))}
      {due.count > due.cards.length && (
        <li>
          <a href={paths.board(lang)}>{t('windows.desk_cards_all', { n: due.count })}</a>
        </li>
      )}
    </Part>
  );
}

/** Talks in which the author wrote. */
export function WaitingTalks({ count }: { count: number }) {
  const { lang, t } = useI18n();
  if (count === 0) return null;
  return (
    <Part id="talks" title={t('windows.desk_talks')}>
      <li>
        <a href={paths.talks(lang)}>{t('windows.desk_talks_new', { n: count })}</a>
      </li>
    </Part>
  );
}

type Money = Pick<FunderGrants, 'pledges'> & { payments: FunderGrants['due'] };

/** Payments that are due, and pledges that are over soon. */
export function WaitingMoney({ payments, pledges }: Money) {
  const { lang, t, date, money } = useI18n();
  if (payments.length + pledges.length === 0) return null;
  const about = ({ number, title }: Money['pledges'][number]['idea']) =>
    title ? <LangMarked {...title} page={lang} /> : t('windows.desk_gone', { number });
  return (
    <Part id="money" title={t('windows.desk_money')}>
      {payments.map(({ id, commitmentId, plannedOn, amount, currency, isOverdue, idea }) => (
        <li key={id}>
          <a href={paths.grant(lang, commitmentId)}>
            {t(isOverdue ? 'windows.desk_payment_late' : 'windows.desk_payment', {
              amount: money(amount, currency),
              date: date(plannedOn),
            })}
          </a>
          <br />
          <span className="meta">{about(idea)}</span>
        </li>
      ))}
      {pledges.map(({ id, validUntil, amount, currency, idea }) => (
        <li key={id}>
          <a href={paths.grants(lang)}>
            {t('windows.desk_pledge', { amount: money(amount, currency), date: date(validUntil) })}
          </a>
          <br />
          <span className="meta">{about(idea)}</span>
        </li>
      ))}
    </Part>
  );
}

/** Calls that close soon, and closed ones that wait for decisions. */
export function WaitingCalls({ calls }: { calls: readonly CallCard[] }) {
  const { lang, t, dateTime } = useI18n();
  if (calls.length === 0) return null;
  return (
    <Part id="calls" title={t('windows.desk_calls')}>
      {calls.map(({ number, title, state, closesAt }) => (
        <li key={number}>
          <a href={paths.deskCall(lang, number)}>
            <LangMarked {...title} page={lang} />
          </a>
          <br />
          <span className="meta">
            {state === 'deciding'
              ? t('windows.desk_call_deciding')
              : t('windows.desk_call_open', { date: closesAt ? dateTime(closesAt) : '' })}
          </span>
        </li>
      ))}
    </Part>
  );
}

/** Nothing waits. */
export function Calm() {
  const { t } = useI18n();
  return (
    <Notice title={t('windows.desk_calm')}>
      <p>{t('windows.desk_calm_text')}</p>
    </Notice>
  );
}

/** What a funder does first who has nothing yet. */
export function FirstSteps() {
  const { lang, t } = useI18n();
  return (
    <EmptyState title={t('windows.desk_start')}>
      <ol>
        <li>{t('windows.desk_start_window')}</li>
        <li>{t('windows.desk_start_shortlist')}</li>
        <li>{t('windows.desk_start_talk')}</li>
      </ol>
      <Actions>
        <ButtonLink href={paths.newWindow(lang)} icon="plus">
          {t('windows.new')}
        </ButtonLink>
        <ButtonLink look="secondary" href={paths.ideas(lang)}>
          {t('windows.desk_to_ideas')}
        </ButtonLink>
      </Actions>
    </EmptyState>
  );
}
