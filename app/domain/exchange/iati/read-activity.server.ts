import Fraction from 'fraction.js';
import { ACTIVITY_STATUSES, PORTFOLIO_LIMITS, type PortfolioActivity } from '~/domain/aid/portfolio/portfolio';
import { exact } from '~/domain/tariffs/exact';
import { amountsOf } from './iati-amounts.server';
import { attributeOf, childOf, childrenOf, type Element, textOf } from './iati-elements.server';
import { Rejected } from './rejected.server';

const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/;
const PERCENT = /^\d{1,3}(?:\.\d{1,10})?$/;
const WHOLE = new Fraction(100);
/** Percentages are written with a few places: a third three times makes 99.99. */
const ROUNDED = new Fraction(1, 2);
const MOST_SECTORS = 20;
const MOST_PLACES = 50;

function titlesOf(activity: Element): Record<string, string> {
  const fallback = attributeOf(activity, 'xml:lang').toLowerCase() || 'en';
  const titles: Record<string, string> = {};
  for (const narrative of childrenOf(childOf(activity, 'title'), 'narrative')) {
    const lang = attributeOf(narrative, 'xml:lang').toLowerCase() || fallback;
    const text = textOf(narrative).slice(0, PORTFOLIO_LIMITS.title);
    if (text && LANG.test(lang)) titles[lang] ??= text;
  }
  if (Object.keys(titles).length === 0) throw new Rejected('no_title');
  return titles;
}

function statusOf(activity: Element): PortfolioActivity['status'] {
  const code = attributeOf(childOf(activity, 'activity-status'), 'code');
  const status = ACTIVITY_STATUSES.find((one) => String(one) === code);
  if (!status) throw new Rejected('no_status');
  return status;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return false;
  const at = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 10));
}

/** The actual day where there is one, else the planned one. */
function dayOf(activity: Element, actual: string, planned: string): string | null {
  const dates = childrenOf(activity, 'activity-date');
  const found = [actual, planned].map((type) => dates.find((date) => attributeOf(date, 'type') === type));
  const day = attributeOf(found[0] ?? found[1], 'iso-date');
  if (day === '') return null;
  if (!isDay(day)) throw new Rejected('bad_date');
  return day.slice(0, 10);
}

function percentOf(element: Element): Fraction | null {
  const text = attributeOf(element, 'percentage');
  return PERCENT.test(text) ? exact(text) : null;
}

/** Which part of the activity is for Kyrgyzstan, of one. */
function kyrgyzShare(activity: Element): Fraction {
  const countries = childrenOf(activity, 'recipient-country');
  const own = countries.find((country) => attributeOf(country, 'code').toUpperCase() === 'KG');
  if (!own) throw new Rejected('not_kyrgyzstan');
  const isAlone = countries.length === 1 && childrenOf(activity, 'recipient-region').length === 0;
  const percent = percentOf(own) ?? (isAlone ? WHOLE : null);
  if (!percent || percent.compare(0) === 0 || percent.compare(WHOLE) > 0) throw new Rejected('not_kyrgyzstan');
  return percent.div(100);
}

/** Sectors by the codes of the DAC; other vocabularies are left out. */
function sectorsOf(activity: Element): PortfolioActivity['sectors'] {
  const sectors = childrenOf(activity, 'sector').filter((one) =>
    ['', '1', '2'].includes(attributeOf(one, 'vocabulary')),
  );
  const known = sectors.filter((one) => attributeOf(one, 'vocabulary') !== '2');
  const chosen = known.length > 0 ? known : sectors;
  if (chosen.length > MOST_SECTORS) throw new Rejected('bad_sector');
  const isAlone = chosen.length === 1;
  const found = chosen.map((one) => ({
    code: attributeOf(one, 'code'),
    percent: percentOf(one) ?? (isAlone ? WHOLE : null),
  }));
  const total = found.reduce((sum, { percent }) => sum.add(percent ?? 0), new Fraction(0));
  if (found.some(({ code, percent }) => !/^\d{3,5}$/.test(code) || !percent)) throw new Rejected('bad_sector');
  if (found.length > 0 && total.sub(WHOLE).abs().compare(ROUNDED) > 0) throw new Rejected('bad_sector');
  return found.map(({ code, percent }) => ({ code, percent: (percent ?? WHOLE).toString() }));
}

/** Names and codes of all places that the activity names. */
function placesOf(activity: Element): Pick<PortfolioActivity, 'placeNames' | 'placeCodes'> {
  const locations = childrenOf(activity, 'location').slice(0, MOST_PLACES);
  return {
    placeNames: locations.flatMap((one) => childrenOf(childOf(one, 'name'), 'narrative').map(textOf)).filter(Boolean),
    placeCodes: locations
      .flatMap((one) => [...childrenOf(one, 'location-id'), ...childrenOf(one, 'administrative')])
      .map((one) => attributeOf(one, 'code'))
      .filter(Boolean),
  };
}

/** What a well-formed activity tells, of the organisation with that reference alone. Throws `Rejected`. */
export function readActivity(activity: Element, reporter: string): PortfolioActivity {
  const identifier = identifierOf(activity);
  if (!identifier || identifier.length > PORTFOLIO_LIMITS.identifier) throw new Rejected('no_identifier');
  if (attributeOf(childOf(activity, 'reporting-org'), 'ref') !== reporter) throw new Rejected('other_reporter');
  const titles = titlesOf(activity);
  const status = statusOf(activity);
  const share = kyrgyzShare(activity);
  const startsOn = dayOf(activity, '2', '1');
  const endsOn = dayOf(activity, '4', '3');
  if (startsOn && endsOn && endsOn < startsOn) throw new Rejected('bad_date');
  const sectors = sectorsOf(activity);
  return {
    identifier,
    titles,
    status,
    startsOn,
    endsOn,
    sectors,
    ...placesOf(activity),
    amounts: amountsOf(activity, share),
  };
}

/** The identifier of an activity, also of one that is rejected; empty for none. */
export function identifierOf(activity: Element): string {
  return textOf(childOf(activity, 'iati-identifier'));
}
