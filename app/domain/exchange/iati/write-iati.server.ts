import { setImmediate as nextTurn } from 'node:timers/promises';
import { create } from 'xmlbuilder2';
import type {
  IatiActivity,
  IatiFile,
  IatiIndicator,
  IatiOrganisation,
  IatiValue,
  Narratives,
} from '~/domain/aid/iati/iati-activity';

/** A piece of XML as xmlbuilder2 takes it: `@name` is an attribute, `#` the text; order is the order of keys. */
type Piece = Record<string, unknown>;

/** Characters that XML 1.0 cannot hold at all, halves of characters included. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const clean = (text: string) => text.replace(NOT_XML, '');

const narratives = (texts: Narratives): Piece => ({
  narrative: Object.entries(texts).map(([lang, text]) => ({ '@xml:lang': lang, '#': clean(text) })),
});

/** Hundredths as a decimal with two places, without a float in between. */
function decimal(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const value = ({ amount, currency, on }: IatiValue): Piece => ({
  '@currency': currency,
  '@value-date': on,
  '#': decimal(amount),
});

const day = (on: string): Piece => ({ '@iso-date': on });

/** What is not there is left out: an attribute without a value would be a wrong one. */
const attributes = (all: Record<string, string | number | null>): Piece =>
  Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[`@${name}`, `${text}`]])));

const organisation = ({ ref, type, names }: IatiOrganisation, role: number | null = null): Piece => ({
  ...attributes({ ref, type, role }),
  ...narratives(names),
});

function locationOf({ names, iso }: NonNullable<IatiActivity['location']>): Piece {
  return {
    name: narratives(names),
    ...(iso && { administrative: { '@vocabulary': 'A4', '@level': '1', '@code': iso } }),
  };
}

function indicatorOf(indicator: IatiIndicator): Piece {
  const { title, unit, isPercentage, baseline, baselineOn, target, targetOn, actual } = indicator;
  return {
    '@measure': isPercentage ? '2' : '1',
    '@ascending': Number(target) >= Number(baseline) ? '1' : '0',
    title: narratives(title),
    description: narratives(unit),
    baseline: { '@year': baselineOn.slice(0, 4), '@iso-date': baselineOn, '@value': baseline },
    period: {
      'period-start': day(baselineOn),
      'period-end': day(targetOn),
      target: { '@value': target },
      ...(actual !== null && { actual: { '@value': actual } }),
    },
  };
}

/** Where and what for: elements 19 to 25 of an activity, in the schema's order. */
function aimOf({ location, sector }: IatiActivity): Piece {
  return {
    'recipient-country': { '@code': 'KG', '@percentage': '100' },
    ...(location && { location: locationOf(location) }),
    ...(sector && { sector: { '@vocabulary': '1', '@code': sector.code, '@percentage': '100' } }),
    ...(sector?.sdg && { tag: { '@vocabulary': '2', '@code': sector.sdg, narrative: `SDG ${sector.sdg}` } }),
  };
}

function moneyOf({ budgets, planned, transactions }: IatiActivity): Piece {
  return {
    budget: budgets.map(({ year, value: amount }) => ({
      '@type': '1',
      '@status': '2',
      'period-start': day(`${year}-01-01`),
      'period-end': day(`${year}-12-31`),
      value: value(amount),
    })),
    'planned-disbursement': planned.map((amount) => ({
      '@type': '1',
      'period-start': day(amount.on),
      'period-end': day(amount.on),
      value: value(amount),
    })),
    transaction: transactions.map(({ type, value: amount }) => ({
      'transaction-type': { '@code': type },
      'transaction-date': day(amount.on),
      value: value(amount),
    })),
  };
}

/** One activity; its keys stand in the order that the schema of IATI 2.03 asks for. */
function activityPiece(activity: IatiActivity, reporter: IatiOrganisation, resultsTitle: Narratives): Piece {
  const { identifier, formerRef, lang, currency, updatedAt, title, description, indicators } = activity;
  return {
    '@xml:lang': lang,
    '@default-currency': currency,
    '@last-updated-datetime': updatedAt.toISOString(),
    'iati-identifier': identifier,
    'reporting-org': organisation(reporter),
    title: narratives(title),
    description: { '@type': '1', ...narratives(description) },
    'participating-org': activity.participants.map((one) => organisation(one.organisation, one.role)),
    ...(formerRef && { 'other-identifier': { '@ref': formerRef, '@type': 'B1' } }),
    'activity-status': { '@code': activity.status },
    'activity-date': activity.dates.map(({ type, on }) => ({ '@type': type, '@iso-date': on })),
    ...aimOf(activity),
    ...moneyOf(activity),
    'document-link': activity.pages.map((page) => ({
      '@format': 'text/html',
      '@url': page.url,
      title: narratives(title),
      category: { '@code': 'A12' },
      language: { '@code': page.lang },
    })),
    ...(indicators.length > 0 && {
      result: { '@type': '1', title: narratives(resultsTitle), indicator: indicators.map(indicatorOf) },
    }),
  };
}

/** How often whoever waits gets a turn: an activity takes a fraction of a millisecond, two under load. */
const WRITTEN_AT_ONCE = 5;

/** What was written of an activity, and for which reporter: most of a file stays as it was. */
const written = new WeakMap<IatiActivity, { as: string; xml: string }>();

/** The file counts as made when something in it last changed: made anew, it is the same. */
const lastChange = (activities: IatiActivity[]) =>
  new Date(activities.reduce((last, { updatedAt }) => Math.max(last, updatedAt.getTime()), 0));

/**
 * A funder's file of IATI 2.03; the same bytes for the same content, so that it can be compared. `resultsTitle` is what
 * the list of indicators is called. A file needs an activity: without one the text is null.
 */
export async function writeIati(
  { reporter, isDemo, activities }: IatiFile,
  resultsTitle: Narratives,
): Promise<string | null> {
  if (activities.length === 0) return null;
  const as = JSON.stringify([reporter, resultsTitle]);
  const pieces: string[] = [];
  let writing = 0;
  for (const activity of activities) {
    let known = written.get(activity);
    if (known?.as !== as) {
      if (writing++ % WRITTEN_AT_ONCE === 0) await nextTurn();
      const piece = { 'iati-activity': activityPiece(activity, reporter, resultsTitle) };
      known = { as, xml: create(piece).end({ headless: true, prettyPrint: true }) };
      written.set(activity, known);
    }
    pieces.push(known.xml);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(isDemo ? ['<!-- A demonstration: everything in this file is invented. -->'] : []),
    `<iati-activities version="2.03" generated-datetime="${lastChange(activities).toISOString()}">`,
    ...pieces,
    '</iati-activities>',
    '',
  ].join('\n');
}
