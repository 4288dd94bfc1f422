import { LangMarked } from '~/components/lang-marked';
import { Row } from '~/components/layout';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { RemarkView } from '../../remarks/remark-view';
import { OutcomeTag } from '../outcome-tag';
import { CopyOfCalculation, ItemLink } from './tariff-subject';

/** The number of a remark and its kind: "No. 17 · Proposal". */
export function useRemarkTitle(): (remark: Pick<RemarkView, 'number' | 'kind'>) => string {
  const { t, number } = useI18n();
  return (remark) => t('remarks.title', { number: number(remark.number), kind: t(`remarks.kind_${remark.kind}`) });
}

/** Who said it, how it came, and when it was received. */
export function RemarkMeta({ remark }: { remark: RemarkView }) {
  const { lang, t, dateTime } = useI18n();
  const { name, organisation, channel, receivedAt } = remark;
  return (
    <Row>
      {remark.hiddenFor === null && (name || channel === 'web') && <b>{name ?? t('common.erased_person')}</b>}
      {organisation && <a href={paths.organisation(lang, organisation.slug)}>{organisation.name}</a>}
      {channel !== 'web' && (
        <Tag icon={channel === 'phone' ? 'phone' : 'pencil'}>{t(`remarks.channel_${channel}`)}</Tag>
      )}
      <span className="meta">
        <Time at={receivedAt} text={dateTime(receivedAt)} />
      </span>
    </Row>
  );
}

/** What the officials have said so far, in one mark: the outcome, or until when they are to answer. */
export function AnswerTag({ remark }: { remark: RemarkView }) {
  const { t, date } = useI18n();
  const { answer, dueOn, overdueDays } = remark.answering;
  if (answer) return <OutcomeTag kind={remark.kind} outcome={answer.outcome} />;
  if (overdueDays > 0) {
    return (
      <Tag tone="stopped" icon="triangle-alert">
        {t('remarks.overdue', { n: overdueDays })}
      </Tag>
    );
  }
  if (!dueOn) return null;
  return (
    <Tag tone="due" icon="clock">
      {t('remarks.due', { date: date(dueOn) })}
    </Tag>
  );
}

/** Stands where words were hidden: the number stays, and the reason. */
export function HiddenRemark({ reason }: { reason: string }) {
  const { t } = useI18n();
  return (
    <p className="meta">{t('remarks.hidden_trace', { reason: t(`discussion.reason_${reason}` as MessageKey) })}</p>
  );
}

/** What it is about, how much it asks for and from where: label and value. */
function useFacts({ line, item, copy, amount, moneyFrom, lang: written }: RemarkView): SummaryRow[] {
  const { lang, t, money } = useI18n();
  const rows: SummaryRow[] = [];
  if (line) {
    const value = (
      <a
        href={paths.budgetLine(lang, line.budgetNumber, line.position)}
        lang={line.lang === lang ? undefined : line.lang}
      >
        {line.title}
      </a>
    );
    rows.push({ label: t('remarks.about_line'), value });
  }
  if (item) rows.push({ label: t('remarks.about_item'), value: <ItemLink item={item} /> });
  if (copy) rows.push({ label: t('remarks.copy'), value: <CopyOfCalculation copy={copy} /> });
  if (amount !== null) rows.push({ label: t('remarks.asks'), value: <b>{money(amount)}</b> });
  if (moneyFrom) {
    rows.push({ label: t('remarks.money_from'), value: <LangMarked text={moneyFrom} lang={written} page={lang} /> });
  }
  return rows;
}

/** The facts of a remark in the list, a line each. */
export function RemarkFacts({ remark }: { remark: RemarkView }) {
  return useFacts(remark).map(({ label, value }) => (
    <p key={label}>
      {label}: {value}
    </p>
  ));
}

/** The facts of a remark on its own page. Nothing where there are none. */
export function RemarkFactList({ remark }: { remark: RemarkView }) {
  const rows = useFacts(remark);
  return rows.length > 0 && <SummaryList rows={rows} />;
}
