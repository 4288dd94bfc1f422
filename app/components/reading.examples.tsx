import { Breadcrumbs } from './breadcrumbs';
import { ButtonLink } from './button';
import { Details } from './details';
import { EmptyState } from './empty-state';
import type { Example } from './example';
import { LangMarked } from './lang-marked';
import { Actions, Prose } from './layout';
import { PageHeader } from './page-header';
import { StepList } from './step-list';
import { SummaryList } from './summary-list';
import { Tabs } from './tabs';
import { Time } from './time';

const TEXT = `<h2>Максат</h2><p>Айылдагы 240 үйгө жана мектепке ичүүчү суу жеткирүү.</p>
<ul><li>Скважина казуу</li><li>Түтүк тартуу: <strong>1,2 чакырым</strong></li></ul>
<blockquote><p>Балдарым мектепке бөтөлкө менен барышат.</p></blockquote>`;

export const examples: Example[] = [
  {
    name: 'Head of a page',
    render: () => (
      <PageHeader
        above={
          <Breadcrumbs
            label="Сиз бул жердесиз"
            crumbs={[
              { href: '#', label: 'Идеялар' },
              { href: '#', label: 'Токтогул шаары' },
            ]}
          />
        }
        title="Айылдын идеялары — бир базарда"
        lead="Коңшулар сунуштаган 418 идея. Жакканын колдоңуз же өзүңүздүкүн жазыңыз."
      >
        <Actions>
          <ButtonLink href="#" icon="pencil">
            Идея сунуштоо
          </ButtonLink>
          <ButtonLink href="#" look="secondary">
            Кантип иштейт
          </ButtonLink>
        </Actions>
      </PageHeader>
    ),
  },
  {
    name: 'Steps',
    render: () => (
      <StepList
        states={{ done: 'бүттү', current: 'азыр', todo: 'алдыда' }}
        steps={[
          { key: 'a', title: 'Жарыяланды', state: 'done', detail: <Time at="2026-11-12" text="12-ноябрь" /> },
          { key: 'b', title: 'Донор карап жатат', state: 'current', detail: 'Жооп 27-ноябрга чейин' },
          { key: 'c', title: 'Каржыланды', state: 'todo' },
          { key: 'd', title: 'Иш бүттү', state: 'todo' },
        ]}
      />
    ),
  },
  {
    name: 'Label and value',
    render: () => (
      <SummaryList
        rows={[
          { label: 'Тармак', value: 'Суу жана санитария', action: { href: '#', label: 'Өзгөртүү' } },
          { label: 'Жер', value: 'Казан-Куйган айыл аймагы', action: { href: '#', label: 'Өзгөртүү' } },
          { label: 'Автор', value: <LangMarked text="Городской фонд развития" lang="ru" page="ky" /> },
        ]}
      />
    ),
  },
  {
    name: 'Tabs, details, text',
    render: () => (
      <>
        <Tabs
          label="Идеянын бөлүктөрү"
          tabs={[
            { href: '#1', label: 'Идея', current: true },
            { href: '#2', label: 'Бюджет' },
            { href: '#3', label: 'Талкуу: 18' },
          ]}
        />
        <Prose html={TEXT} />
        <Details summary="Кошо каржылоо деген эмне?">
          <p>Акчанын бир бөлүгүн жарандар өздөрү табат, калганын донор кошот.</p>
        </Details>
      </>
    ),
  },
  {
    name: 'Nothing yet',
    render: () => (
      <EmptyState title="Сизде азырынча тандалган идея жок">
        <p>Идеянын барагындагы «Тандоо» баскычын басыңыз. Ал ушул жерде пайда болот.</p>
        <ButtonLink href="#">Идеяларды көрүү</ButtonLink>
      </EmptyState>
    ),
  },
];
