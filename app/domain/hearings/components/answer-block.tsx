import { ButtonLink } from '~/components/button';
import { Details } from '~/components/details';
import { Actions, Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { AnsweringView, AnswerView } from '../answers/answer-view';
import type { RemarkKind } from '../remarks/remark';
import { OutcomeTag } from './outcome-tag';

interface AnswerBlockProps {
  answering: AnsweringView;
  /** What the remark is: it decides how outcomes are told. */
  kind: RemarkKind;
  /** Where the author says that the answer does not answer; left out for everybody else. */
  objectHref?: string;
}

/** What the officials have said to a remark: the answer, those before it, or until when one is due. */
export function AnswerBlock({ answering, kind, objectHref }: AnswerBlockProps) {
  const { t } = useI18n();
  const { answer, earlier, objection } = answering;
  if (!answer) return <NoAnswerYet {...answering} />;
  return (
    <>
      <OneAnswer answer={answer} kind={kind} />
      {objection && <Objection objection={objection} />}
      {objectHref && !objection && (
        <Actions>
          <ButtonLink look="secondary" icon="circle-question-mark" href={objectHref}>
            {t('answers.object')}
          </ButtonLink>
        </Actions>
      )}
      {earlier.length > 0 && (
        <Details summary={t('answers.earlier', { n: earlier.length })}>
          {earlier.map((one) => (
            <OneAnswer key={one.id} answer={one} kind={kind} />
          ))}
        </Details>
      )}
    </>
  );
}

function NoAnswerYet({ dueOn, overdueDays }: Pick<AnsweringView, 'dueOn' | 'overdueDays'>) {
  const { t, date } = useI18n();
  const isLate = overdueDays > 0;
  return (
    <Row>
      <Tag tone={isLate ? 'stopped' : 'plain'} icon={isLate ? 'triangle-alert' : 'clock'}>
        {isLate ? t('answers.overdue', { n: overdueDays }) : t('answers.waits')}
      </Tag>
      <span className="meta">
        {dueOn ? t(isLate ? 'answers.was_due_on' : 'answers.due_on', { date: date(dueOn) }) : t('answers.no_term')}
      </span>
    </Row>
  );
}

function OneAnswer({ answer, kind }: { answer: AnswerView; kind: RemarkKind }) {
  const { lang, t, dateTime } = useI18n();
  const { officialName, officialPost, at, cause, reason } = answer;
  const rows = useFacts(answer);
  return (
    <blockquote className="flush">
      <p>
        <OutcomeTag kind={kind} outcome={answer.outcome} />
        {cause && <span className="meta"> {t(`answers.cause_${cause}`)}</span>}
      </p>
      <PlainWords text={reason} lang={answer.lang === lang ? undefined : answer.lang} />
      {rows.length > 0 && <SummaryList rows={rows} />}
      <p className="meta">
        {officialName}, {officialPost} · <Time at={at} text={dateTime(at)} />
      </p>
    </blockquote>
  );
}

function useFacts({ referredTo, line, amount }: AnswerView): SummaryRow[] {
  const { lang, t, money } = useI18n();
  const rows: SummaryRow[] = [];
  if (referredTo) rows.push({ label: t('answers.referred_to'), value: referredTo });
  if (line) {
    const href = paths.budgetLine(lang, line.budgetNumber, line.position);
    const value = (
      <a href={href} lang={line.lang === lang ? undefined : line.lang}>
        {line.title}
      </a>
    );
    rows.push({ label: t('answers.in_budget_at'), value });
  }
  if (amount !== null) rows.push({ label: t('answers.amount'), value: money(amount) });
  return rows;
}

function Objection({ objection }: { objection: NonNullable<AnsweringView['objection']> }) {
  const { t, dateTime } = useI18n();
  return (
    <Notice tone={objection.awaits ? 'warning' : 'info'} title={t('answers.objection')}>
      <PlainWords text={objection.body} />
      <p className="meta">
        <Time at={objection.at} text={dateTime(objection.at)} />
        {objection.awaits && ` · ${t('answers.objection_awaits')}`}
      </p>
    </Notice>
  );
}
