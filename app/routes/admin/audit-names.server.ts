import { namesOfPeople } from '~/domain/accounts/people-list.queries.server';
import { namesOfOrganisations } from '~/domain/accounts/verification.queries.server';
import type { AuditEntry } from '~/domain/audit/audit.queries.server';
import { ideaNumbers } from '~/domain/ideas/idea-numbers.queries.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';

/** A thing that the audit names, with its page where it has one. */
export interface AuditName {
  label: string;
  href: string | null;
}

export interface AuditRow {
  id: string;
  at: Date;
  act: string;
  /** Null for the system, a visitor, and a deleted account. */
  actor: AuditName | null;
  actorKind: AuditEntry['actorKind'];
  organisation: string | null;
  subject: AuditName | null;
  /** What else is known of the act, in words. */
  details: string[];
}

/** Puts names to the ids of audit entries, for a reader of `lang`. */
export async function withNames(entries: readonly AuditEntry[], lang: Lang): Promise<AuditRow[]> {
  const names = await readNames(entries);
  const { t } = i18nFor(lang);
  const organisationName = (id: string | null) => {
    const found = id ? names.organisations.get(id) : undefined;
    return found ? pickText(found.names, lang).text : null;
  };
  const personName = (id: string | null): AuditName | null => {
    const label = id ? names.people.get(id) : undefined;
    return label && id ? { label, href: paths.adminPerson(lang, id) } : null;
  };
  const subjects: Record<string, (id: string) => AuditName | null> = {
    person: personName,
    idea: (id) => {
      const idea = names.ideas.get(id);
      if (!idea) return null;
      // An administrator may not read what is not public: a link would lead to a page that is not there for them.
      return {
        label: t('admin.idea_number', { n: idea.number }),
        href: idea.isOpen ? paths.idea(lang, idea.number) : null,
      };
    },
    organisation: (id) => {
      const slug = names.organisations.get(id)?.slug;
      return slug ? { label: organisationName(id) ?? slug, href: paths.adminOrganisation(lang, slug) } : null;
    },
    place: (id) => {
      const place = names.places.byId(id);
      return place ? { label: place.names[lang], href: paths.adminPlace(lang, place.slug) } : null;
    },
    sector: (id) => {
      const sector = names.sectors.byId(id);
      return sector ? { label: sector.names[lang], href: paths.adminSector(lang, sector.slug) } : null;
    },
    comment: (id) => ({ label: t('admin.comment'), href: paths.comment(lang, id) }),
  };
  return entries.map(({ id, at, act, actorKind, actorId, organisationId, subjectKind, subjectId, details }) => ({
    ...{ id, at, act, actorKind },
    actor: personName(actorId),
    organisation: organisationName(organisationId),
    subject: subjects[subjectKind]?.(subjectId) ?? null,
    details: detailsOf(details, names, lang),
  }));
}

type Names = Awaited<ReturnType<typeof readNames>>;

async function readNames(entries: readonly AuditEntry[]) {
  const ids = (kind: string) => entries.flatMap((entry) => (entry.subjectKind === kind ? [entry.subjectId] : []));
  const memberIds = entries.flatMap(({ details }) => textOf(details?.personId) ?? []);
  const actorIds = entries.flatMap(({ actorId }) => actorId ?? []);
  const organisationIds = entries.flatMap(({ organisationId }) => organisationId ?? []);
  const [people, organisations, ideas, places, sectors] = await Promise.all([
    namesOfPeople([...actorIds, ...memberIds, ...ids('person')]),
    namesOfOrganisations([...organisationIds, ...ids('organisation')]),
    ideaNumbers(ids('idea')),
    placeRegister(),
    sectorRegister(),
  ]);
  return { people, organisations, ideas, places, sectors };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The details that have words: a role and its place, a member, a verification. Everything else stays out of sight. */
function detailsOf(details: AuditEntry['details'], { people, places }: Names, lang: Lang): string[] {
  const { t } = i18nFor(lang);
  const role = textOf(details?.role);
  const place = textOf(details?.placeId);
  const person = textOf(details?.personId);
  const roles = ['administrator', 'moderator', 'clerk', 'hearing_officer'] as const;
  const known = roles.find((name) => name === role);
  const state = (['unverified', 'verified', 'refused'] as const).find((name) => name === details?.state);
  return [
    known && t(`common.role_${known}`),
    (role === 'owner' || role === 'member') && t(`organisations.role_${role}`),
    place && places.byId(place)?.names[lang],
    person && people.get(person),
    state && t(`admin.verification_${state}`),
  ].filter((word): word is string => Boolean(word));
}
