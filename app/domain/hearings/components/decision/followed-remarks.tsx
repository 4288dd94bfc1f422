import type { ReactNode } from 'react';
import { LangMarked } from '~/components/lang-marked';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { FollowedRemark } from '../../answers/decision-page';
import { OutcomeTag } from '../outcome-tag';
import { InBudgetTag } from './in-budget-tag';

const SHOWN = 300;

const excerpt = (text: string) => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`);

/** Asked → answered → decided → spent, for each accepted remark: three steps beside one another where they fit. */
export function FollowedRemarks({ hearing, remarks }: { hearing: number; remarks: FollowedRemark[] }) {
  const { lang, t, money } = useI18n();
  return (
    <ol className="plain">
      {remarks.map((remark) => {
        const { number, asked, body } = remark;
        return (
          <li key={number} className="entry" id={`remark-${number}`}>
            <h3>
              <a className="tap" href={paths.remark(lang, hearing, number)}>
                {t('answers.remark_n', { n: number })}
              </a>
            </h3>
            <p className="measure">
              <LangMarked text={excerpt(body)} lang={remark.lang} page={lang} />
            </p>
            {asked !== null && (
              <p className="meta">
                {t('answers.asked')}: {money(asked)}
              </p>
            )}
            <dl className="grid">
              <Step title={t('answers.column_answered')}>
                <Answered remark={remark} />
              </Step>
              <Step title={t('answers.column_decided')}>
                <Decided remark={remark} />
              </Step>
              <Step title={t('answers.column_spent')}>
                <Spent remark={remark} />
              </Step>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="meta">{title}</dt>
      <dd className="flush">{children}</dd>
    </div>
  );
}

function Line({ line }: { line: FollowedRemark['promisedLine'] }) {
  const { lang } = useI18n();
  if (!line) return null;
  return (
    <p>
      <a href={paths.budgetLine(lang, line.budgetNumber, line.position)}>
        <LangMarked text={line.title} lang={line.lang} page={lang} />
      </a>
    </p>
  );
}

/** A figure where one is given; where none is, nothing: it is not nought. */
function Money({ tyiyn }: { tyiyn: number | null }) {
  const { money } = useI18n();
  return tyiyn === null ? null : (
    <p>
      <b>{money(tyiyn)}</b>
    </p>
  );
}

function Answered({ remark }: { remark: FollowedRemark }) {
  return (
    <>
      <OutcomeTag kind={remark.kind} outcome={remark.outcome} />
      <Money tyiyn={remark.promised} />
      <Line line={remark.promisedLine} />
    </>
  );
}

function Decided({ remark: { result } }: { remark: FollowedRemark }) {
  return (
    <>
      <InBudgetTag inBudget={result?.inBudget ?? null} />
      <Money tyiyn={result?.plan ?? null} />
      <Line line={result?.line ?? null} />
      {result?.note && <p>{result.note}</p>}
    </>
  );
}

function Spent({ remark: { result } }: { remark: FollowedRemark }) {
  const { t, date } = useI18n();
  const fact = result?.fact;
  if (!fact) return <p>{t('answers.fact_unknown')}</p>;
  return (
    <>
      <Money tyiyn={fact.amount} />
      {fact.note && <p>{fact.note}</p>}
      <p className="meta">{t('answers.recorded_on', { date: date(fact.at) })}</p>
    </>
  );
}
