import type { IdeaAuthorKind } from '~/domain/ideas/idea';
import type { I18n, MessageKey } from '~/i18n/i18n';
import { askedCriteria, type Bounds, type Criterion } from '../../windows/criteria';
import type { Judgement } from '../../windows/matching';
import type { CriterionWords, ToldCriteria, ToldJudgements } from '../../windows/told-criteria';

type Words = Pick<I18n, 't' | 'list' | 'money' | 'number'>;

const LABELS: Record<Criterion, MessageKey> = {
  sectors: 'market.group_sectors',
  places: 'market.group_place',
  authorKinds: 'windows.kinds',
  requested: 'windows.requested',
  ownShare: 'windows.own_share_short',
  beneficiaries: 'windows.people',
};

/** What a kind of criteria is called. */
export function criterionLabel(criterion: Criterion, t: I18n['t']): string {
  return t(LABELS[criterion]);
}

/** Who posts an idea: a person, or an organisation of a kind. */
export function authorKindWords(kind: IdeaAuthorKind, t: I18n['t']): string {
  return kind === 'person' ? t('market.kind_person') : t(`common.org_${kind}`);
}

function boundsWords({ min, max }: Bounds, show: (value: number) => string, { t }: Words): string {
  if (min === null) return t('windows.at_most', { max: show(max ?? 0) });
  return max === null
    ? t('windows.at_least', { min: show(min) })
    : t('windows.between', { min: show(min), max: show(max) });
}

const percent = (value: number, { t, number }: Words) =>
  t('windows.percent', { n: number(Math.round(value * 10) / 10) });

function askedWords({ criteria, names }: ToldCriteria, criterion: Criterion, words: Words): string {
  switch (criterion) {
    case 'sectors':
      // Many a name holds an "and" of its own.
      return names.sectors.join(', ');
    case 'places':
      return names.places.join(', ');
    case 'authorKinds':
      return words.list(criteria.authorKinds.map((kind) => authorKindWords(kind, words.t)));
    case 'requested':
      return boundsWords(criteria.requested, words.money, words);
    case 'ownShare':
      return words.t('windows.at_least', { min: percent(criteria.ownShareMin ?? 0, words) });
    case 'beneficiaries':
      return boundsWords(criteria.beneficiaries, words.number, words);
  }
}

function hasWords({ facts, names }: ToldJudgements, criterion: Criterion, words: Words): string {
  const unknown = words.t('windows.unknown');
  switch (criterion) {
    case 'sectors':
      return names.sector || unknown;
    case 'places':
      return names.places.join(', ') || unknown;
    case 'authorKinds':
      return authorKindWords(facts.authorKind, words.t);
    case 'requested':
      return facts.requested === null ? words.t('windows.other_currency') : words.money(facts.requested);
    case 'ownShare':
      return facts.ownShare === null ? unknown : percent(facts.ownShare, words);
    case 'beneficiaries':
      return words.number(facts.beneficiaries);
  }
}

/** What criteria ask for, one row for each kind that asks for something. */
export function criteriaRows(told: ToldCriteria, words: Words): CriterionWords[] {
  return askedCriteria(told.criteria).map((criterion) => ({
    criterion,
    label: criterionLabel(criterion, words.t),
    value: askedWords(told, criterion, words),
  }));
}

/** Why an idea meets a criterion, or what it lacks: "Own contribution: 5 %. Asked: at least 10 %". */
export function judgementWords(told: ToldCriteria, idea: ToldJudgements, judged: Judgement, words: Words): string {
  const label = criterionLabel(judged.criterion, words.t);
  const has = hasWords(idea, judged.criterion, words);
  if (judged.ok) return words.t('windows.reason', { label, has });
  return words.t('windows.lack', { label, has, asked: askedWords(told, judged.criterion, words) });
}
