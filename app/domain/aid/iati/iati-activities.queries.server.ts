import { setImmediate as nextTurn } from 'node:timers/promises';
import { markedLang, writtenLangs } from '~/domain/ideas/idea-content';
import { type Registers, readRegisters } from '~/domain/places/registers.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { kyrgyzDay, monthsAfter } from '~/platform/kyrgyz-day';
import {
  type IatiActivity,
  type IatiIndicator,
  type IatiStatus,
  LOCAL_GOVERNMENT,
  type Narratives,
  narrativesOf,
  ORGANISATION_TYPES,
} from './iati-activity';
import { type IatiFacts, iatiFacts } from './iati-facts.queries.server';
import type { GivenIdentifier } from './iati-identifiers.server';
import { iatiMoney } from './iati-money';
import { refOfIdentifier } from './iati-ref';

const IDEAS_AT_ONCE = 50;

/** A text of ours in all three languages. */
const inAllLangs = (write: (t: ReturnType<typeof i18nFor>['t'], lang: (typeof LANGS)[number]) => string): Narratives =>
  Object.fromEntries(LANGS.map((lang) => [lang, write(i18nFor(lang).t, lang)]));

function statusOf({ idea: { stage }, standing, payments, isAccepted }: IatiFacts): IatiStatus {
  if (stage === 'completed') return isAccepted ? 4 : 3;
  // What was in the file stays in it: a commitment that is no more ends the activity.
  if (stage === 'not_implemented' || standing.length === 0) return 5;
  return stage === 'in_progress' || payments.some(({ payment }) => payment.paidOn) ? 2 : 1;
}

function datesOf({ idea, content, standing, payments, dueDays, begunAt, completedAt }: IatiFacts) {
  const signed = [...standing, ...payments].map(({ agreedOn }) => agreedOn).sort();
  const start = signed[0] ?? kyrgyzDay(idea.publishedAt ?? idea.createdAt);
  const months = Math.max(0, ...content.activities.map(({ to }) => to ?? 0));
  const end = [...dueDays].sort().at(-1) ?? (months > 0 ? monthsAfter(start, months) : null);
  const dates: IatiActivity['dates'] = [{ type: 1, on: start }];
  if (begunAt) dates.push({ type: 2, on: kyrgyzDay(begunAt) });
  if (end && end >= start) dates.push({ type: 3, on: end });
  if (idea.stage === 'completed' && completedAt) dates.push({ type: 4, on: kyrgyzDay(completedAt) });
  return dates;
}

function participantsOf({ author, funders }: IatiFacts, place: Narratives | null): IatiActivity['participants'] {
  return [
    ...funders.map(({ ref, kind, names }) => ({
      role: 1 as const,
      organisation: { ref, type: ORGANISATION_TYPES[kind], names: narrativesOf(names) },
    })),
    ...(place ? [{ role: 2 as const, organisation: { ref: null, type: LOCAL_GOVERNMENT, names: place } }] : []),
    // A file of aid is kept for ever by many: it never names the resident who wrote the idea.
    author
      ? {
          role: 4,
          organisation: { ref: author.ref, type: ORGANISATION_TYPES[author.kind], names: narrativesOf(author.names) },
        }
      : { role: 4, organisation: { ref: null, type: null, names: inAllLangs((t) => t('aid.iati_residents')) } },
  ];
}

function indicatorsOf({ indicators }: IatiFacts): IatiIndicator[] {
  return indicators.map(({ title, unit, lang, baseline, baselineOn, target, targetOn, values }) => ({
    title: { [lang]: title },
    unit: { [lang]: unit },
    isPercentage: unit.trim() === '%',
    ...{ baseline, baselineOn, target, targetOn },
    actual: values.at(-1)?.value ?? null,
  }));
}

function locationOf(placeId: string | null, { places }: Registers): IatiActivity['location'] {
  const place = placeId ? places.byId(placeId) : undefined;
  if (!place) return null;
  const iso = [place, ...places.above(place.id).toReversed()].find((one) => one.iso)?.iso ?? null;
  return { names: place.names, iso };
}

function textsOf({ content }: IatiFacts): Pick<IatiActivity, 'title' | 'description'> {
  const langs = writtenLangs(content);
  const of = (key: 'title' | 'summary') =>
    Object.fromEntries(langs.map((lang) => [markedLang(content, lang), content.texts[lang]?.[key] ?? '']));
  return { title: of('title'), description: of('summary') };
}

function activityOf(identifier: string, ref: string, facts: IatiFacts, registers: Registers): IatiActivity {
  const { idea, content, progressAt } = facts;
  const location = locationOf(idea.responsiblePlaceId, registers);
  const sector = idea.sectorId ? registers.sectors.byId(idea.sectorId) : undefined;
  const formerRef = refOfIdentifier(identifier);
  const updates = [idea.updatedAt, progressAt ?? idea.updatedAt];
  return {
    identifier,
    formerRef: formerRef === ref ? null : formerRef,
    lang: markedLang(content, content.lang),
    currency: idea.currency,
    updatedAt: new Date(Math.max(...updates.map((at) => at.getTime()))),
    ...textsOf(facts),
    participants: participantsOf(
      facts,
      location && inAllLangs((t, lang) => t('aid.iati_municipality', { place: location.names[lang] ?? '' })),
    ),
    status: statusOf(facts),
    dates: datesOf(facts),
    location,
    sector: sector?.dacCode ? { code: sector.dacCode, sdg: sector.sdg } : null,
    ...iatiMoney({ ...facts, currency: idea.currency }),
    pages: LANGS.map((lang) => ({ lang, url: `${env().ORIGIN}${paths.idea(lang, idea.number, idea.slug)}` })),
    indicators: indicatorsOf(facts),
  };
}

/** What a funder's file tells of these ideas, by their number. */
export async function readActivities(
  { organisationId, ref }: { organisationId: string; ref: string },
  ideas: readonly GivenIdentifier[],
): Promise<Map<number, IatiActivity>> {
  const registers = await readRegisters();
  const found = new Map<number, IatiActivity>();
  for (let at = 0; at < ideas.length; at += IDEAS_AT_ONCE) {
    const some = ideas.slice(at, at + IDEAS_AT_ONCE);
    const identifiers = new Map(some.map(({ number, identifier }) => [number, identifier]));
    const ids = some.map(({ ideaId }) => ideaId);
    for (const facts of await iatiFacts(ids, organisationId)) {
      const { number } = facts.idea;
      found.set(number, activityOf(identifiers.get(number) ?? '', ref, facts, registers));
    }
    await nextTurn();
  }
  return found;
}
