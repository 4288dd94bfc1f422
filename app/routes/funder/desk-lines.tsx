import { type ReactNode, useId } from 'react';
import { LangMarked } from '~/components/lang-marked';
import { Tag } from '~/components/tag';
import { receiptOf } from '~/domain/calls/application';
import type { CallCard } from '~/domain/calls/call-view';
import type { WaitingAppeal } from '~/domain/calls/waiting-appeals.queries.server';
import type { DueCards } from '~/domain/funding/boards/card.queries.server';
import type { WaitingScores } from '~/domain/funding/scores/waiting-scores.queries.server';
import type { ShortlistEntry } from '~/domain/funding/shortlist';
import type { FreshMatches } from '~/domain/funding/windows/windows.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** Lines of one kind under their own heading. */
export function Lines({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul className="links" aria-labelledby={id}>
        {children}
      </ul>
    </>
  );
}

/** One thing to do: where it leads, and what is to be known beforehand. */
export function Line({ href, name, children }: { href: string; name: ReactNode; children?: ReactNode }) {
  return (
    <li>
      <a href={href}>{name}</a>
      {children && <div className="meta">{children}</div>}
    </li>
  );
}

/** The idea that a line is about: by its number where it is no longer public. */
export function IdeaName({ title, number }: { title: ViewText | null; number: number }) {
  const { lang, t } = useI18n();
  return title ? <LangMarked {...title} page={lang} /> : t('windows.desk_gone', { number });
}

/** What is late, by text and mark. */
export function Late({ children }: { children: ReactNode }) {
  return (
    <Tag tone="stopped" icon="calendar-x">
      {children}
    </Tag>
  );
}

/** Ideas that wait for the reader's scores. Nothing where none does. */
export function ScoreLines({ scores: { waiting, count } }: { scores: WaitingScores }) {
  const { lang, t } = useI18n();
  if (count === 0) return null;
  return (
    <Lines title={t('windows.desk_scores')}>
      {waiting.map(({ card, isBegun, finished }) => (
        <Line key={card.id} href={paths.assessment(lang, card.id)} name={<IdeaName {...card} />}>
          {finished > 0 && <div>{t('windows.desk_scores_finished', { n: finished })}</div>}
          {isBegun && <div>{t('windows.desk_scores_begun')}</div>}
        </Line>
      ))}
      <OnBoard count={count} shown={waiting.length} />
    </Lines>
  );
}

interface CardLinesProps {
  title: string;
  due: DueCards;
  /** ISO date. */
  day: string;
  /** They are the reader's own: nobody needs to be named. */
  own?: boolean;
}

/** Cards of the board that are overdue on a day or due within a week. */
export function CardLines({ title, due, day, own }: CardLinesProps) {
  if (due.count === 0) return null;
  return (
    <Lines title={title}>
      {due.cards.map((card) => (
        <CardLine key={card.id} card={own ? { ...card, responsible: null } : card} day={day} />
      ))}
      <OnBoard count={due.count} shown={due.cards.length} />
    </Lines>
  );
}

function CardLine({ card: { id, number, idea, dueOn, responsible }, day }: { card: ShortlistEntry; day: string }) {
  const { lang, t, date } = useI18n();
  return (
    <Line href={paths.shortlistEntry(lang, id)} name={<IdeaName title={idea?.title ?? null} number={number} />}>
      {dueOn &&
        (dueOn < day ? (
          <Late>{t('windows.desk_overdue', { date: date(dueOn) })}</Late>
        ) : (
          t('windows.desk_due', { date: date(dueOn) })
        ))}
      {responsible && (
        <div>
          {t('boards.responsible')}: {responsible.name || t('common.erased_person')}
        </div>
      )}
    </Line>
  );
}

/** Where the rest is that the desk does not show. */
function OnBoard({ count, shown }: { count: number; shown: number }) {
  const { lang, t } = useI18n();
  if (count <= shown) return null;
  return <Line href={paths.board(lang)} name={t('windows.desk_cards_all', { n: count })} />;
}

/** Windows that found new ideas. */
export function MatchLines({ matches }: { matches: FreshMatches }) {
  const { lang, t } = useI18n();
  if (matches.fresh.length === 0) return null;
  return (
    <Lines title={t('windows.desk_fresh')}>
      {matches.fresh.map(({ id, name, count }) => (
        <Line key={id} href={paths.window(lang, id)} name={t('windows.desk_fresh_line', { name, n: count })} />
      ))}
    </Lines>
  );
}

/** Talks in which the author wrote. */
export function TalkLine({ count }: { count: number }) {
  const { lang, t } = useI18n();
  if (count === 0) return null;
  return (
    <Lines title={t('windows.desk_talks')}>
      <Line href={paths.talks(lang)} name={t('windows.desk_talks_new', { n: count })} />
    </Lines>
  );
}

/** Calls that close soon, and closed ones that wait for decisions. */
export function CallLines({ calls }: { calls: readonly CallCard[] }) {
  const { lang, t, dateTime } = useI18n();
  if (calls.length === 0) return null;
  return (
    <Lines title={t('windows.desk_calls')}>
      {calls.map(({ number, title, state, closesAt }) => (
        <Line key={number} href={paths.deskCall(lang, number)} name={<LangMarked {...title} page={lang} />}>
          {state === 'deciding'
            ? t('windows.desk_call_deciding')
            : t('windows.desk_call_open', { date: closesAt ? dateTime(closesAt) : '' })}
        </Line>
      ))}
    </Lines>
  );
}

/** Appeals that the reader may answer. */
export function AppealLines({ appeals }: { appeals: readonly WaitingAppeal[] }) {
  const { lang, t, date } = useI18n();
  if (appeals.length === 0) return null;
  return (
    <Lines title={t('windows.desk_appeals')}>
      {appeals.map(({ call, application, at }) => (
        <Line
          key={receiptOf(call, application)}
          href={paths.deskApplication(lang, call, application)}
          name={t('windows.desk_appeal', { receipt: receiptOf(call, application) })}
        >
          {t('windows.desk_appeal_made', { date: date(at) })}
        </Line>
      ))}
    </Lines>
  );
}
