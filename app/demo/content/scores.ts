import type { CriterionKind } from '~/domain/funding/scores/rubric';

/** What a member of a funder gives an idea of its shortlist; as everything in the demo, invented. */
export interface DemoAssessment {
  idea: string;
  by: string;
  scores: Partial<Record<CriterionKind, number>>;
  note: string;
  done: boolean;
  /** A declared conflict of interest, instead of scores. */
  conflict?: string;
}

/**
 * Too Fondu weighs six ideas: two finished with one disagreement, one half done, one with a conflict of interest, one
 * that waits for a colleague, and one whose scoring was closed without him.
 */
export const TOO_FONDU_SCORES: DemoAssessment[] = [
  {
    idea: 'osh-street-lighting',
    by: 'donor-lead',
    scores: { importance: 5, participation: 4, sustainability: 2, costs: 4, contribution: 4 },
    note: 'Проект нужный и понятный. Не вижу, кто через год будет менять лампы: письма мэрии мало.',
    done: true,
  },
  {
    idea: 'osh-street-lighting',
    by: 'donor-officer',
    scores: { importance: 5, participation: 5, sustainability: 4, costs: 4, contribution: 3 },
    note: 'Төрт көчөнүн тургундары менен сүйлөштүм. Шаардын жарык кызматы шамдарды балансына алууга макул.',
    done: true,
  },
  {
    idea: 'kazan-kuigan-drinking-water',
    by: 'donor-officer',
    scores: { importance: 5, participation: 4, sustainability: 5, costs: 3, contribution: 4 },
    note: 'Тариф эсептелген, эсептегичтер коюлат. Түтүктүн баасын базардагы баа менен салыштыруу керек.',
    done: true,
  },
  {
    idea: 'kazan-kuigan-drinking-water',
    by: 'donor-lead',
    scores: { importance: 5, participation: 4, sustainability: 5, costs: 4, contribution: 4 },
    note: 'Сильная заявка: тариф покрывает содержание.',
    done: true,
  },
  {
    idea: 'toktogul-waste-sites',
    by: 'donor-officer',
    scores: { importance: 4, participation: 3, costs: 2 },
    note: 'Аянтчалардын жерин макулдашуу бүтө элек.',
    done: false,
  },
  {
    idea: 'osh-inclusive-groups',
    by: 'donor-lead',
    scores: {},
    note: '',
    done: false,
    conflict: 'Моя сестра работает в одном из этих детских садов.',
  },
  {
    idea: 'osh-inclusive-groups',
    by: 'donor-officer',
    scores: { importance: 5, participation: 4, sustainability: 3, costs: 3, contribution: 2 },
    note: 'Бир жылдан кийин жардамчылардын айлыгын ким төлөйт? Автордон тактоо керек.',
    done: true,
  },
  {
    idea: 'osh-sorting-yards',
    by: 'donor-officer',
    scores: { importance: 4, participation: 5, sustainability: 3, costs: 4, contribution: 3 },
    note: 'Короолордо уюштуруучулар бар. Кагазды сатып алуучу менен келишим керек.',
    done: true,
  },
  {
    idea: 'toktogul-clinic-path',
    by: 'donor-lead',
    scores: { importance: 4, participation: 4, sustainability: 5, costs: 5, contribution: 4 },
    note: 'Недорого и надолго: дорожку содержит больница.',
    done: true,
  },
];

/** The scoring that an owner of the fund closed before all had finished. */
export const CLOSED_SCORING = {
  idea: 'toktogul-clinic-path',
  by: 'donor-lead',
  reason: 'Азамат до конца месяца в командировке, а решение нужно до зимы.',
};
