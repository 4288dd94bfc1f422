import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Details } from '~/components/details';
import { LangMarked } from '~/components/lang-marked';
import { Section } from '~/components/layout';
import { Tabs } from '~/components/tabs';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { budgetData, budgetOverview, openedCode } from '~/domain/budgets/budget-overview.queries.server';
import type { BudgetOverview } from '~/domain/budgets/budget-view';
import type { CodeKind } from '~/domain/budgets/classification';
import { BudgetHead } from '~/domain/budgets/components/budget-head';
import { BudgetMismatches } from '~/domain/budgets/components/budget-mismatches';
import { BudgetNumbers, UnpublishedSides } from '~/domain/budgets/components/budget-numbers';
import { BudgetSources } from '~/domain/budgets/components/budget-sources';
import { FlowSection } from '~/domain/budgets/components/flow-section';
import { OpenedCode } from '~/domain/budgets/components/opened-code';
import { PartChart } from '~/domain/budgets/components/part-chart';
import { PlanAndActual } from '~/domain/budgets/components/plan-and-actual';
import { VersionList } from '~/domain/budgets/components/version-list';
import { HearingNotices } from '~/domain/hearings/components/hearing-notices';
import { hearingsOnBudget } from '~/domain/hearings/notice/hearings-about.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import chartsCss from '~/styles/charts.css?url';
import { budgetNumber } from './budget-number';

const DRAWINGS = ['bars', 'map', 'flow'] as const;

function askedCode(params: URLSearchParams): { kind: CodeKind; code: string } | null {
  for (const [name, kind] of [
    ['f', 'functional'],
    ['e', 'economic'],
  ] as const) {
    const code = params.get(name);
    if (code) return { kind, code };
  }
  return null;
}

function drawingOf(params: URLSearchParams, { revenue, expenditure }: BudgetOverview): (typeof DRAWINGS)[number] {
  const asked = DRAWINGS.find((name) => name === params.get('view')) ?? 'bars';
  return asked === 'flow' && !(revenue && expenditure) ? 'bars' : asked;
}

/** A budget for everybody: totals, where the money comes from and goes, what it went like, and what the words mean. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, actor } = context;
  const { t } = i18nFor(lang);
  const { searchParams } = new URL(request.url);
  const { budget, head } = await budgetHead(actor, budgetNumber(params.number), lang);
  const data = await budgetData(budget, head);
  const code = askedCode(searchParams);
  const overview = budgetOverview(budget, data, lang);
  for (const topic of [`budget:${budget.number}`, 'budgets', 'hearings', 'places']) context.cacheTopics.add(topic);
  return {
    title: t('budgets.title', { place: head.place.name, year: String(head.year) }),
    description: t(`budgets.lead_${head.stage}`),
    indexed: code === null && !searchParams.has('view'),
    canonical: paths.budget(lang, head.number),
    head,
    drawing: drawingOf(searchParams, overview),
    overview,
    opened: code && openedCode(budget, data, code, lang),
    before: data.beforeVersion,
    hearings: await hearingsOnBudget(budget.id, lang),
    sources: budget,
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function DrawingTabs({ head, drawing, overview }: Pick<Data, 'head' | 'drawing' | 'overview'>) {
  const { lang, t } = useI18n();
  // Streams need both ends.
  const drawings = overview.revenue && overview.expenditure ? DRAWINGS : (['bars', 'map'] as const);
  return (
    <Tabs
      label={t('budgets.views')}
      tabs={drawings.map((name) => ({
        href: paths.budget(lang, head.number, { view: name === 'bars' ? undefined : name }),
        label: t(`budgets.view_${name}`),
        current: name === drawing,
      }))}
    />
  );
}

const SIDES = [
  { name: 'revenue', file: 'revenue' },
  { name: 'expenditure', file: 'functions' },
  { name: 'kinds', file: 'kinds' },
] as const;

function Drawings({ head, drawing, overview, before }: Pick<Data, 'head' | 'drawing' | 'overview' | 'before'>) {
  const { lang, t } = useI18n();
  const { revenue, expenditure, population } = overview;
  const { number } = head;
  if (drawing === 'flow' && revenue && expenditure) {
    return <FlowSection {...{ number, overview, revenue, expenditure, before }} />;
  }
  return SIDES.map(({ name, file }) => {
    const view = overview[name];
    if (!view) return null;
    const [largest] = view.parts;
    return (
      <Section key={name} id={name} title={t(`budgets.${name}_title`)}>
        <PartChart
          id={`${name}-chart`}
          title={t(`budgets.${name}_title`)}
          finding={t(`budgets.finding_${name}`, { name: largest?.label ?? '', n: largest?.share ?? 0 })}
          drawing={drawing === 'map' ? 'map' : 'bars'}
          csv={paths.budgetCsv(lang, number, file)}
          {...{ number, view, before, population }}
        />
      </Section>
    );
  });
}

function WentSection({ head, overview }: Pick<Data, 'head' | 'overview'>) {
  const { lang, t } = useI18n();
  const { number } = head;
  const charts = [
    { view: overview.revenue, file: 'revenue' },
    { view: overview.expenditure, file: 'functions' },
  ] as const;
  const shown = charts.flatMap(({ view, file }) => {
    const total = overview.totals.find(({ side }) => side === view?.side);
    if (!view || !total || total.plan === null || total.actual === null) return [];
    const csv = paths.budgetCsv(lang, number, file);
    return [<PlanAndActual key={view.side} {...{ number, view, csv }} plan={total.plan} actual={total.actual} />];
  });
  if (shown.length === 0) return null;
  return (
    <Section id="went" title={t('budgets.went_title')}>
      {shown}
    </Section>
  );
}

function WordsSection({ words }: { words: Data['overview']['words'] }) {
  const { lang, t } = useI18n();
  return (
    <Section id="words" title={t('budgets.words_title')}>
      {words.map(({ key, name, explanation }) => (
        <Details key={key} summary={<LangMarked {...name} page={lang} />}>
          <p>
            <LangMarked {...explanation} page={lang} />
          </p>
        </Details>
      ))}
      {(['balance', 'plan', 'share'] as const).map((word) => (
        <Details key={word} summary={t(`budgets.word_${word}`)}>
          <p>{t(`budgets.word_${word}_text`)}</p>
        </Details>
      ))}
    </Section>
  );
}

export default function BudgetPage() {
  const { head, drawing, overview, opened, before, hearings, sources } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { number } = head;
  return (
    <>
      <link rel="stylesheet" href={chartsCss} />
      <BudgetHead head={head} current="overview" />
      {opened ? (
        <OpenedCode
          {...{ number, before, ...opened }}
          population={overview.population}
          drawing={drawing === 'map' ? 'map' : 'bars'}
        />
      ) : (
        <>
          <HearingNotices hearings={hearings} title={t('budgets.hearing_title')} />
          <BudgetNumbers overview={overview} />
          <UnpublishedSides overview={overview} />
          <DrawingTabs head={head} drawing={drawing} overview={overview} />
          <Drawings {...{ head, drawing, overview, before }} />
          {drawing === 'bars' && <WentSection head={head} overview={overview} />}
          {drawing === 'bars' && <WordsSection words={overview.words} />}
          <BudgetMismatches mismatches={overview.mismatches} />
          {head.others.length > 0 && (
            <Section id="versions" title={t('budgets.versions_title')}>
              <VersionList versions={head.others} compareWith={number} />
            </Section>
          )}
          <Section id="sources" title={t('budgets.sources_title')}>
            <BudgetSources number={number} sources={sources} />
          </Section>
        </>
      )}
    </>
  );
}
