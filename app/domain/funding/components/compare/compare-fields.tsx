import type { ReactNode } from 'react';
import { LangMarked } from '~/components/lang-marked';
import { Prose } from '~/components/layout';
import { typeLabel } from '~/domain/files/file-kinds';
import { StageTag } from '~/domain/ideas/components/idea-tags';
import { LONG_TEXTS, type LongText } from '~/domain/ideas/idea-content';
import type { ViewText } from '~/domain/ideas/idea-view';
import type { I18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ComparedIdea } from '../../compare/comparison';
import { OtherCard } from '../scores/other-card';

/** One line of a comparison. */
export interface ComparedField {
  key: string;
  label: string;
  /** What is compared: rows whose ideas differ in it are marked. Of long texts, whether there is one. */
  fact: (idea: ComparedIdea) => unknown;
  /** Null where the author said nothing. */
  cell: (idea: ComparedIdea) => ReactNode;
}

export interface FieldGroup {
  key: string;
  title: string;
  fields: ComparedField[];
}

/** Everything that is compared, in the order of a funder's questions. */
export function comparedFields(i18n: I18n): FieldGroup[] {
  const { t } = i18n;
  return [
    { key: 'money', title: t('scores.group_money'), fields: moneyFields(i18n) },
    { key: 'people', title: t('scores.group_people'), fields: peopleFields(i18n) },
    { key: 'about', title: t('scores.group_about'), fields: [...aboutFields(i18n), ...timeFields(i18n)] },
    { key: 'words', title: t('scores.group_words'), fields: wordFields(i18n) },
    { key: 'own', title: t('scores.group_own'), fields: [scoreField(i18n)] },
  ];
}

function moneyFields({ t, money }: I18n): ComparedField[] {
  const amount = (key: string, label: string, read: (idea: ComparedIdea) => number): ComparedField => ({
    key,
    label,
    fact: (idea) => [read(idea), idea.currency],
    cell: (idea) => money(read(idea), idea.currency),
  });
  const perPerson = ({ money: { requested }, beneficiaries: { total } }: ComparedIdea) =>
    total ? Math.round(requested / total) : null;
  return [
    amount('total', t('scores.field_total'), (idea) => idea.money.total),
    amount('requested', t('scores.field_requested'), (idea) => idea.money.requested),
    amount('own', t('scores.field_own'), (idea) => idea.money.own),
    {
      key: 'own_share',
      label: t('scores.field_own_share'),
      fact: ({ ownShare }) => ownShare,
      cell: ({ ownShare }) => t('scores.percent', { n: ownShare }),
    },
    amount('elsewhere', t('scores.field_elsewhere'), (idea) => idea.money.elsewhere),
    amount('committed', t('scores.field_committed'), ({ committed }) => committed),
    amount('pledged', t('scores.field_pledged'), ({ pledged }) => pledged),
    amount('gap', t('scores.field_gap'), ({ gap }) => gap),
    {
      key: 'per_person',
      label: t('scores.field_cost_per_person'),
      fact: perPerson,
      cell: (idea) => {
        const each = perPerson(idea);
        return each === null ? null : money(each, idea.currency);
      },
    },
  ];
}

function peopleFields({ t, number }: I18n): ComparedField[] {
  const count = (key: string, label: string, read: (idea: ComparedIdea) => number | null): ComparedField => ({
    key,
    label,
    fact: read,
    cell: (idea) => {
      const n = read(idea);
      return n === null ? null : number(n);
    },
  });
  return [
    count('people', t('scores.field_people'), ({ beneficiaries }) => beneficiaries.total),
    count('women', t('scores.field_women'), ({ beneficiaries }) => beneficiaries.women),
    count('youth', t('scores.field_youth'), ({ beneficiaries }) => beneficiaries.youth),
    count('disabilities', t('scores.field_disabilities'), ({ beneficiaries }) => beneficiaries.disabilities),
    count('support', t('scores.field_support'), ({ supportCount }) => supportCount),
  ];
}

function aboutFields({ t, lang, list, money, number }: I18n): ComparedField[] {
  const kindOf = ({ author: { kind } }: ComparedIdea) =>
    kind === 'person' ? t('scores.author_person') : t(`common.org_${kind}`);
  return [
    {
      key: 'sector',
      label: t('scores.field_sector'),
      fact: ({ sector }) => sector,
      cell: ({ sector }) => sector || null,
    },
    {
      key: 'place',
      label: t('scores.field_place'),
      fact: ({ place }) => place?.slug,
      cell: ({ place }) => place && <a href={paths.place(lang, place.slug)}>{place.name}</a>,
    },
    {
      key: 'other_places',
      label: t('scores.field_other_places'),
      fact: ({ otherPlaces }) => otherPlaces.map(({ slug }) => slug),
      cell: ({ otherPlaces }) => (otherPlaces.length > 0 ? list(otherPlaces.map(({ name }) => name)) : null),
    },
    {
      key: 'author',
      label: t('scores.field_author'),
      fact: ({ author }) => author,
      cell: (idea) => `${idea.author.name || t('common.erased_person')} (${kindOf(idea)})`,
    },
    {
      key: 'team',
      label: t('scores.field_team'),
      fact: ({ team }) => team.map(({ text }) => text),
      cell: ({ team }) => (team.length > 0 ? <TextList texts={team} page={lang} /> : null),
    },
    {
      key: 'cofunders',
      label: t('scores.field_cofunders'),
      fact: ({ cofunders }) => cofunders,
      cell: ({ cofunders, currency }) =>
        cofunders.length > 0
          ? list(cofunders.map(({ name, amount }) => `${name}: ${money(amount, currency)}`))
          : number(0),
    },
    {
      key: 'funders',
      label: t('scores.field_funders'),
      fact: ({ funders, interestCount }) => [funders, interestCount],
      cell: ({ funders, interestCount }) =>
        interestCount === 0
          ? number(0)
          : [t('scores.interested_unnamed', { n: interestCount }), ...funders].join(' · '),
    },
  ];
}

function timeFields({ t, date, number }: I18n): ComparedField[] {
  return [
    {
      key: 'stage',
      label: t('scores.field_stage'),
      fact: ({ stage, isArchived }) => [stage, isArchived],
      cell: ({ stage, isArchived }) => (isArchived ? t('scores.archived') : <StageTag stage={stage} />),
    },
    {
      key: 'months',
      label: t('scores.field_months'),
      fact: ({ months }) => months,
      cell: ({ months }) => (months > 0 ? number(months) : null),
    },
    {
      key: 'until',
      label: t('scores.field_until'),
      fact: ({ seekingUntil }) => seekingUntil,
      cell: ({ seekingUntil }) => seekingUntil && date(seekingUntil),
    },
    {
      key: 'published',
      label: t('scores.field_published'),
      fact: ({ publishedAt }) => publishedAt && date(publishedAt),
      cell: ({ publishedAt }) => publishedAt && date(publishedAt),
    },
  ];
}

function wordFields({ t, lang }: I18n): ComparedField[] {
  const text = (name: LongText): ComparedField => {
    const read = ({ sections }: ComparedIdea) => sections.find((section) => section.name === name);
    return {
      key: name,
      label: t(`scores.field_${name}`),
      fact: (idea) => read(idea) !== undefined,
      cell: (idea) => {
        const section = read(idea);
        return section ? <Prose html={section.html} lang={section.lang !== lang ? section.lang : undefined} /> : null;
      },
    };
  };
  const [problem, evidence, goal, ...later] = LONG_TEXTS;
  return [
    ...[problem, evidence, goal].map(text),
    {
      key: 'objectives',
      label: t('scores.field_objectives'),
      fact: ({ objectives }) => objectives.length > 0,
      cell: ({ objectives }) => (objectives.length > 0 ? <TextList texts={objectives} page={lang} /> : null),
    },
    ...later.map(text),
    {
      key: 'files',
      label: t('scores.field_files'),
      fact: ({ files }) => files.length > 0,
      cell: ({ files }) => (files.length > 0 ? <Files files={files} /> : null),
    },
  ];
}

function scoreField({ t, lang, number }: I18n): ComparedField {
  return {
    key: 'score',
    label: t('scores.field_score'),
    fact: ({ card }) => card?.score?.mean,
    cell: ({ card }) => {
      if (!card) return t('scores.not_listed');
      if (!card.score) return <a href={paths.assessment(lang, card.id)}>{t('scores.score_closed')}</a>;
      const { mean, otherRubric } = card.score;
      return (
        <>
          <a href={paths.scores(lang, card.id, { rubric: otherRubric?.id })}>{number(mean)}</a>
          <OtherCard score={card.score} />
        </>
      );
    },
  };
}

function TextList({ texts, page }: { texts: ViewText[]; page: I18n['lang'] }) {
  return (
    <ul>
      {texts.map(({ text, lang }) => (
        <li key={text}>
          <LangMarked text={text} lang={lang} page={page} />
        </li>
      ))}
    </ul>
  );
}

function Files({ files }: Pick<ComparedIdea, 'files'>) {
  return (
    <ul>
      {files.map(({ id, name, title, mediaType }) => (
        <li key={id}>
          <a href={paths.file(id, name)}>{title}</a> <span className="meta">{typeLabel(mediaType)}</span>
        </li>
      ))}
    </ul>
  );
}
