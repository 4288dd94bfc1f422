import { stringify } from 'csv-stringify/sync';
import type { Actor } from '~/domain/accounts/actor';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { db } from '~db/index.server';
import { findFollowedIdea } from './find-project.server';
import { measuredIndicators } from './plan.queries.server';

/**
 * Everything measured of an idea, with baselines and targets, as CSV for a spreadsheet. What a spreadsheet would run as
 * a formula is kept as text. Throws not_found, gone.
 */
export async function indicatorsCsv(actor: Actor, number: number, lang: Lang): Promise<string> {
  const idea = await findFollowedIdea(db(), actor, number);
  const { t } = i18nFor(lang);
  const header = [
    t('projects.indicator'),
    t('projects.unit'),
    t('projects.csv_kind'),
    t('projects.day'),
    t('projects.value'),
    t('projects.note'),
  ];
  const rows = (await measuredIndicators(db(), idea.id)).flatMap((one) => {
    const row = (kind: string, day: string, value: string, note = '') => [one.title, one.unit, kind, day, value, note];
    return [
      row(t('projects.baseline'), one.baselineOn, one.baseline),
      ...one.values.map(({ measuredOn, value, note }) => row(t('projects.actual'), measuredOn, value, note)),
      row(t('projects.target'), one.targetOn, one.target),
    ];
  });
  return stringify([header, ...rows], { bom: true, escape_formulas: true });
}
