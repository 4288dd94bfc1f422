import { and, eq, isNotNull } from 'drizzle-orm';
import { isLang, type Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { newId, secretToken } from '~/platform/ids.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import { normalAddress } from './address';

export interface NewPerson {
  name: string;
  lang: Lang;
  placeId: string | null;
  /** A confirmed e-mail address. */
  address: string;
  /** From hashPassword(); null for those who sign in by codes alone. */
  passwordHash: string | null;
  isDemo?: boolean;
}

/**
 * Adds a person whose address is confirmed. The caller has made sure of that and that the address is free: a taken one
 * fails on the unique index.
 */
export async function addPerson(tx: Tx, person: NewPerson): Promise<string> {
  const id = newId();
  const createdAt = now();
  const { name, lang, placeId, isDemo = false } = person;
  await tx
    .insert(tables.people)
    .values({ id, name, lang, placeId, isDemo, createdAt, confirmedAt: createdAt, unsubscribeToken: secretToken() });
  await addAddress(tx, id, person.address);
  if (person.passwordHash) await setPasswordHash(tx, id, person.passwordHash);
  return id;
}

/** Adds a confirmed e-mail address. */
export async function addAddress(tx: Tx, personId: string, address: string): Promise<void> {
  const at = now();
  await tx.insert(tables.identifiers).values({
    id: newId(),
    personId,
    kind: 'email',
    value: address.trim(),
    normal: normalAddress(address),
    confirmedAt: at,
    createdAt: at,
  });
}

/** Stores the hash as the person's one password. */
export async function setPasswordHash(tx: Tx, personId: string, secret: string): Promise<void> {
  const { credentials } = tables;
  await tx.delete(credentials).where(and(eq(credentials.personId, personId), eq(credentials.kind, 'password')));
  await tx.insert(credentials).values({ id: newId(), personId, kind: 'password', secret, createdAt: now() });
}

/** The hash of a person's password; null where they have none. */
export async function passwordHashOf(reader: Reader, personId: string): Promise<string | null> {
  const { credentials } = tables;
  const [row] = await reader
    .select({ secret: credentials.secret })
    .from(credentials)
    .where(and(eq(credentials.personId, personId), eq(credentials.kind, 'password')));
  return row?.secret ?? null;
}

/** The person whom a confirmed e-mail address belongs to. */
export async function personByAddress(reader: Reader, address: string) {
  const { identifiers, people } = tables;
  const [row] = await reader
    .select({ id: people.id, name: people.name, lang: people.lang })
    .from(identifiers)
    .innerJoin(people, eq(people.id, identifiers.personId))
    .where(
      and(
        eq(identifiers.kind, 'email'),
        eq(identifiers.normal, normalAddress(address)),
        isNotNull(identifiers.confirmedAt),
      ),
    );
  return row ? { ...row, lang: langOf(row.lang) } : null;
}

/** Where mail of a person goes: their newest confirmed address; null of a person without one (desk entry, erased). */
export async function mailAddressOf(reader: Reader, personId: string): Promise<string | null> {
  return (await addressesOf(reader, personId)).at(-1)?.value ?? null;
}

/** The confirmed e-mail addresses of a person, the oldest first. */
export async function addressesOf(reader: Reader, personId: string) {
  const { identifiers } = tables;
  return reader
    .select({ value: identifiers.value, normal: identifiers.normal })
    .from(identifiers)
    .where(and(eq(identifiers.personId, personId), eq(identifiers.kind, 'email'), isNotNull(identifiers.confirmedAt)))
    .orderBy(identifiers.id);
}

/** The language in which a person is written to. */
export function langOf(stored: string): Lang {
  return isLang(stored) ? stored : 'ky';
}
