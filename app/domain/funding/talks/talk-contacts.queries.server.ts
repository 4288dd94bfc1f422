import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { nameOf } from '~/domain/accounts/names.queries.server';
import { mailAddressOf } from '~/domain/accounts/people.server';
import type { Idea } from '~/domain/ideas/idea';
import { type Lang, pickText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { TalkSide } from '~db/schema/talks';
import type { FoundTalk } from './find-talk.server';
import type { Talk, TalkContacts, TalkContactsView } from './talk';

/** What each side shows of itself, as one of them sees it: nothing of the other side before it agreed. */
export async function talkContacts(
  reader: Reader,
  { actor, talk, idea, side }: FoundTalk,
  lang: Lang,
): Promise<TalkContactsView> {
  const other: TalkSide = side === 'funder' ? 'author' : 'funder';
  const organisationOf = (of: TalkSide) => (of === 'funder' ? talk.organisationId : idea.organisationId);
  const ofSide = async (of: TalkSide) => {
    const personId = of === 'funder' ? talk.funderConsentBy : talk.authorConsentBy;
    if (!personId || !(await isStillOf(reader, personId, of, talk, idea))) return null;
    return contactsOf(reader, personId, organisationOf(of), lang);
  };
  const shown = await ofSide(side);
  const since = side === 'funder' ? talk.funderConsentAt : talk.authorConsentAt;
  return {
    shown: shown && { ...shown, since },
    offered: await contactsOf(reader, actor.person.id, organisationOf(side), lang),
    theirs: await ofSide(other),
  };
}

/** Whoever agreed may have left since: then nothing of them is shown. */
async function isStillOf(reader: Reader, personId: string, side: TalkSide, talk: Talk, idea: Idea): Promise<boolean> {
  if (side === 'author' && (idea.authorId === personId || idea.enteredBy === personId)) return true;
  const organisationId = side === 'funder' ? talk.organisationId : idea.organisationId;
  if (!organisationId) return false;
  const { memberships } = tables;
  const rows = await reader
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.personId, personId)));
  return rows.length > 0;
}

async function contactsOf(
  reader: Reader,
  personId: string,
  organisationId: string | null,
  lang: Lang,
): Promise<TalkContacts> {
  const { identifiers } = tables;
  const [phone] = await reader
    .select({ value: identifiers.value })
    .from(identifiers)
    .where(and(eq(identifiers.personId, personId), eq(identifiers.kind, 'phone'), isNotNull(identifiers.confirmedAt)))
    .orderBy(desc(identifiers.id));
  return {
    person: await nameOf(reader, personId),
    email: await mailAddressOf(reader, personId),
    phone: phone?.value ?? null,
    organisation: organisationId ? await organisationContacts(reader, organisationId, lang) : null,
  };
}

async function organisationContacts(reader: Reader, id: string, lang: Lang): Promise<TalkContacts['organisation']> {
  const { organisations } = tables;
  const [row] = await reader.select().from(organisations).where(eq(organisations.id, id));
  if (!row) return null;
  return { name: pickText(row.names, lang).text, email: row.contactEmail, phone: row.contactPhone };
}
