import { DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView, ViewActivity } from '../../idea-view';

/** What will have been reached. */
export function IdeaObjectives({ view }: { view: IdeaView }) {
  const { lang, t } = useI18n();
  if (view.objectives.length === 0) return null;
  return (
    <Section id="objectives" title={t('ideas.objectives')}>
      <ol className="measure">
        {view.objectives.map((objective) => (
          <li key={objective.id}>
            <LangMarked text={objective.text} lang={objective.lang} page={lang} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What will be done, in which months, and who answers for it. */
export function IdeaActivities({ view }: { view: IdeaView }) {
  const { lang, t } = useI18n();
  if (view.activities.length === 0) return null;
  return (
    <Section id="activities" title={t('ideas.activities')}>
      <DataTable
        caption={t('ideas.activities_caption', { n: view.months })}
        columns={[
          {
            key: 'what',
            title: t('ideas.activity'),
            cell: ({ title }) => <LangMarked text={title.text} lang={title.lang} page={lang} />,
          },
          {
            key: 'months',
            title: t('ideas.months'),
            cell: (row) => <Months activity={row} months={view.months} />,
          },
          {
            key: 'who',
            title: t('ideas.responsible'),
            cell: ({ responsible }) => <LangMarked text={responsible.text} lang={responsible.lang} page={lang} />,
          },
        ]}
        rows={view.activities}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

/** "1–2", and the same as a strip on the way from the first month to the last. */
function Months({ activity, months }: { activity: ViewActivity; months: number }) {
  const from = activity.from ?? activity.to;
  const to = activity.to ?? activity.from;
  if (from === null || to === null || months === 0) return null;
  const percent = (value: number) => `${Math.round((value * 1000) / months) / 10}%`;
  return (
    <>
      {from === to ? from : `${from}–${to}`}
      <svg className="month-strip" aria-hidden="true">
        <rect className="meter-fill" x={percent(from - 1)} width={percent(Math.max(1, to - from + 1))} height="100%" />
      </svg>
    </>
  );
}
