import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Details } from '~/components/details';
import { EmptyState } from '~/components/empty-state';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { askedNumbers } from '~/domain/funding/compare/comparison';
import { compareIdeas, offeredIdeas } from '~/domain/funding/compare/comparison.queries.server';
import { CompareChoice } from '~/domain/funding/components/compare/compare-choice';
import { CompareTable } from '~/domain/funding/components/compare/compare-table';
import { funderOf } from '~/domain/funding/shortlist.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { today } from '~/platform/today.server';
import compareCss from '~/styles/compare.css?url';
import { chooseFunderFirst } from './choose-funder.server';
import { FunderCrumbs } from './funder-crumbs';
import { OnPaper } from './on-paper';

/** Up to four ideas side by side: ?idea=12&idea=40. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const { searchParams } = new URL(request.url);
  const numbers = askedNumbers(searchParams.getAll('idea'));
  const [comparison, offered] = await Promise.all([compareIdeas(actor, numbers, lang), offeredIdeas(actor, lang)]);
  const onlyDiffering = searchParams.get('show') === 'differing';
  const { funder } = funderOf(actor);
  return {
    title: i18nFor(lang).t('scores.compare_title'),
    indexed: false,
    ...{ comparison, offered, onlyDiffering },
    ...{ funder: funder.name, day: today() },
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function CompareIdeas() {
  const data = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      {/* A sheet of its own: the styles inlined in every page stay small. */}
      <link rel="stylesheet" href={compareCss} />
      <PageHeader
        title={data.title}
        lead={<span className="no-print">{t('scores.compare_lead')}</span>}
        above={<FunderCrumbs />}
      />
      <OnPaper funder={data.funder} day={data.day} />
      <LeftOut comparison={data.comparison} />
      {data.comparison.ideas.length < 2 ? <ChooseMore {...data} /> : <Compared {...data} />}
    </>
  );
}

function LeftOut({ comparison: { leftOut, missing } }: Pick<Data, 'comparison'>) {
  const { t, list } = useI18n();
  const numbered = (numbers: number[]) => ({
    numbers: list(numbers.slice(0, 20).map((number) => t('scores.entry_number', { number }))),
  });
  return (
    <>
      {leftOut.length > 0 && <Notice tone="warning">{t('scores.compare_left_out', numbered(leftOut))}</Notice>}
      {missing.length > 0 && <Notice tone="gone">{t('scores.compare_missing', numbered(missing))}</Notice>}
    </>
  );
}

/** None or one cannot be compared: the shortlist is offered instead. */
function ChooseMore({ comparison, offered }: Pick<Data, 'comparison' | 'offered'>) {
  const { lang, t } = useI18n();
  if (offered.length === 0) {
    return (
      <EmptyState title={t('scores.compare_empty')}>
        <p>{t('scores.compare_empty_text')}</p>
        <p>
          <a href={paths.ideas(lang)}>{t('scores.compare_to_ideas')}</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <Notice title={t('scores.compare_none')}>
        <p>{t('scores.compare_none_text')}</p>
      </Notice>
      <CompareChoice offered={offered} chosen={comparison.ideas.map(({ number }) => number)} />
    </>
  );
}

function Compared({ comparison: { ideas }, offered, onlyDiffering }: Data) {
  const { lang, t } = useI18n();
  const chosen = ideas.map(({ number }) => number);
  const hrefOf = (show?: string) => paths.compareIdeas(lang, { idea: chosen, show });
  return (
    <>
      <Tabs
        label={t('scores.compare_shown')}
        tabs={[
          { href: hrefOf(), label: t('scores.compare_all'), current: !onlyDiffering },
          { href: hrefOf('differing'), label: t('scores.compare_differing'), current: onlyDiffering },
        ]}
      />
      <CompareTable ideas={ideas} onlyDiffering={onlyDiffering} />
      <p className="meta no-print">{t('scores.compare_print')}</p>
      <div className="no-print">
        <Details summary={t('scores.compare_others')}>
          <CompareChoice offered={offered} chosen={chosen} />
        </Details>
      </div>
    </>
  );
}
