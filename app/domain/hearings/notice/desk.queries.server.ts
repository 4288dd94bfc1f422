import { and, desc, inArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { budgetOptions } from '~/domain/budgets/budgets.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import type { Verdict } from '~/platform/policy';
import { db, tables } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import { HEARING_STAGES, type Hearing, type HearingStage } from '../hearing';
import {
  addMaterialPolicy,
  editHearingPolicy,
  editPeoplePolicy,
  moveHearingPolicy,
  runHearingPolicy,
} from '../hearing.policy';
import { hearingFrame } from '../hearing-frame.queries.server';
import { tariffOptions } from '../tariff/tariff-options.queries.server';
import { announceable } from './announce.server';
import type { DeskHearing, MovePage, PartPage } from './desk';
import { hearingDetails } from './details.queries.server';
import type { HearingCard } from './hearing-card';
import { cardsWhere } from './hearing-cards.queries.server';
import { type HearingPart, partsOf } from './hearing-details';
import { partValues } from './hearing-form';
import { hearingMaterials } from './materials.queries.server';
import { officerPlaces } from './officer-places.queries.server';
import { firstMeetingDay, missingForAnnouncing } from './readiness';

/** More than an officer has at once; the place's page has them all. */
const MOST = 100;
const ENDED: readonly HearingStage[] = ['closed', 'cancelled'];
const RUNNING = HEARING_STAGES.filter((stage) => stage !== 'draft' && !ENDED.includes(stage));

/** The hearings of an officer's places: drafts, those that run, and the last that ended. Throws sign_in, forbidden. */
export async function deskHearings(
  actor: Actor,
  lang: Lang,
): Promise<Record<'drafts' | 'running' | 'ended', HearingCard[]>> {
  const { hearings } = tables;
  const own = await officerPlaces(actor);
  const inPlaces = own ? inArray(hearings.placeId, own) : undefined;
  const inStages = (stages: readonly HearingStage[]): SQL | undefined =>
    and(inArray(hearings.stage, [...stages]), inPlaces);
  const newest = desc(hearings.number);
  return {
    drafts: await cardsWhere(inStages(['draft']), newest, lang, MOST),
    running: await cardsWhere(inStages(RUNNING), newest, lang, MOST),
    ended: await cardsWhere(inStages(ENDED), newest, lang, MOST),
  };
}

/** The hearing for an act of an officer. Throws as the policy says. */
async function hearingFor(actor: Actor, number: number, policy: (actor: Actor, hearing: Hearing) => Verdict) {
  const hearing = await findHearing(db(), number);
  assertMay(policy(actor, hearing));
  return hearing;
}

/** One hearing on the desk: what is written, what is missing, what can be done. Throws not_found, sign_in, forbidden. */
export async function deskHearing(actor: Actor, number: number, lang: Lang): Promise<DeskHearing> {
  const hearing = await hearingFor(actor, number, runHearingPolicy);
  const details = await hearingDetails(db(), hearing.id);
  const isDraft = hearing.stage === 'draft';
  const judged = await announceable(db(), hearing, details);
  return {
    frame: await hearingFrame(actor, hearing, lang),
    version: hearing.version,
    details,
    materials: await hearingMaterials(db(), hearing.id),
    tariff: judged.tariff,
    missing: isDraft ? missingForAnnouncing(judged, now()) : [],
    firstDay: firstMeetingDay(now(), hearing.rules),
    noticeDays: hearing.rules.noticeDays,
    may: {
      edit: editHearingPolicy(actor, hearing).allowed,
      editPeople: editPeoplePolicy(actor, hearing).allowed,
      addMaterial: addMaterialPolicy(actor, hearing).allowed,
      move: moveHearingPolicy(actor, hearing).allowed,
    },
  };
}

/** A part's form. Throws not_found (also for a part that its kind has not), sign_in, forbidden, and closed where that part is fixed. */
export async function partPage(actor: Actor, number: number, part: HearingPart, lang: Lang): Promise<PartPage> {
  const hearing = await hearingFor(actor, number, part === 'people' ? editPeoplePolicy : editHearingPolicy);
  if (!partsOf(hearing.kind).includes(part)) throw new AppError('not_found');
  const details = await hearingDetails(db(), hearing.id);
  return {
    part,
    frame: await hearingFrame(actor, hearing, lang),
    version: hearing.version,
    values: partValues(part, details),
    questions: details.questions.length,
    budgets: part === 'budget' ? await budgetOptions(hearing.placeId, lang) : [],
    tariffs: part === 'tariff' ? await tariffOptions(hearing.placeId, lang) : { heard: [], compared: [] },
    firstDay: firstMeetingDay(now(), hearing.rules),
    noticeDays: hearing.rules.noticeDays,
  };
}

/** The form for a new date. Throws not_found, sign_in, forbidden, and closed where the date is settled. */
export async function movePage(actor: Actor, number: number, lang: Lang): Promise<MovePage> {
  const hearing = await hearingFor(actor, number, moveHearingPolicy);
  const details = await hearingDetails(db(), hearing.id);
  return {
    frame: await hearingFrame(actor, hearing, lang),
    version: hearing.version,
    values: partValues('when', details),
    firstDay: firstMeetingDay(now(), hearing.rules),
    noticeDays: hearing.rules.noticeDays,
  };
}
