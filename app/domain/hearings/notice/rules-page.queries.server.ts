import { inArray, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import type { HearingRules } from '../hearing';
import { officerPlaces } from './officer-places.queries.server';
import type { OwnRulesRow } from './own-rules';

/** The settings of an officer's municipalities with the names of these. Throws sign_in, forbidden. */
export async function rulesPage(actor: Actor, lang: Lang): Promise<OwnRulesRow[]> {
  const { hearingRules } = tables;
  const own = await officerPlaces(actor);
  const register = await placeRegister();
  const rows = await db()
    .select()
    .from(hearingRules)
    .where(own ? inArray(hearingRules.placeId, own) : isNotNull(hearingRules.placeId));
  return rows.map(({ placeId, kind, rules, source }) => ({
    placeId: placeId ?? '',
    place: (placeId && register.byId(placeId)?.names[lang]) || '',
    kind,
    rules: rules as HearingRules,
    source,
  }));
}
