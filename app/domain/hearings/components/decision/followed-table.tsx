import { type Column, DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { InBudget } from '../../decision';
import type { FollowedRemark } from '../../decision-page';
import { OutcomeTag } from '../outcome-tag';

const SHOWN = 140;
const LOOKS: Record<InBudget, { tone: TagTone; icon: 'circle-check' | 'check' | 'circle-x' }> = {
  yes: { tone: 'open', icon: 'circle-check' },
  partly: { tone: 'open', icon: 'check' },
  no: { tone: 'stopped', icon: 'circle-x' },
};

const excerpt = (text: string) => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`);

/** Whether the approved budget has it; that nothing is recorded yet is said too. */
export function InBudgetTag({ inBudget }: { inBudget: InBudget | null }) {
  const { t } = useI18n();
  if (!inBudget) return <Tag icon="clock">{t('answers.in_budget_unknown')}</Tag>;
  return <Tag {...LOOKS[inBudget]}>{t(`answers.in_budget_${inBudget}`)}</Tag>;
}

/** Asked → answered → decided → spent, a row for each accepted remark. */
export function FollowedTable({ hearing, remarks }: { hearing: number; remarks: FollowedRemark[] }) {
  const { t } = useI18n();
  const columns: Column<FollowedRemark>[] = [
    { key: 'asked', title: t('answers.column_asked'), cell: (row) => <Asked hearing={hearing} row={row} /> },
    { key: 'answered', title: t('answers.column_answered'), cell: (row) => <Answered row={row} /> },
    { key: 'decided', title: t('answers.column_decided'), cell: (row) => <Decided row={row} /> },
    { key: 'spent', title: t('answers.column_spent'), cell: (row) => <Spent row={row} /> },
  ];
  return (
    <DataTable
      caption={t('answers.followed_caption')}
      columns={columns}
      rows={remarks}
      rowKey={({ number }) => String(number)}
    />
  );
}

function Money({ tyiyn }: { tyiyn: number | null }) {
  const { t, money } = useI18n();
  return <p className="meta">{tyiyn === null ? t('answers.no_amount') : money(tyiyn)}</p>;
}

function Asked({ hearing, row }: { hearing: number; row: FollowedRemark }) {
  const { lang, t } = useI18n();
  return (
    <>
      <a href={paths.remark(lang, hearing, row.number)}>{t('answers.remark_n', { n: row.number })}</a>
      <p>
        <LangMarked text={excerpt(row.body)} lang={row.lang} page={lang} />
      </p>
      {row.asked !== null && <Money tyiyn={row.asked} />}
    </>
  );
}

function Answered({ row }: { row: FollowedRemark }) {
  return (
    <>
      <OutcomeTag kind={row.kind} outcome={row.outcome} />
      <Line line={row.promisedLine} />
      <Money tyiyn={row.promised} />
    </>
  );
}

function Line({ line }: { line: FollowedRemark['promisedLine'] }) {
  const { lang } = useI18n();
  if (!line) return null;
  return (
    <p>
      <a href={paths.budgetLines(lang, line.budgetNumber, {}, `line-${line.id}`)}>
        <LangMarked text={line.title} lang={line.lang} page={lang} />
      </a>
    </p>
  );
}

function Decided({ row: { result } }: { row: FollowedRemark }) {
  return (
    <>
      <InBudgetTag inBudget={result?.inBudget ?? null} />
      <Line line={result?.line ?? null} />
      {result && result.inBudget !== 'no' && <Money tyiyn={result.plan} />}
      {result?.note && <p>{result.note}</p>}
    </>
  );
}

function Spent({ row: { result } }: { row: FollowedRemark }) {
  const { t, date } = useI18n();
  const fact = result?.fact;
  if (!fact) return <p className="meta">{t('answers.fact_unknown')}</p>;
  return (
    <>
      <Money tyiyn={fact.amount} />
      {fact.note && <p>{fact.note}</p>}
      <p className="meta">{t('answers.recorded_on', { date: date(fact.at) })}</p>
    </>
  );
}
