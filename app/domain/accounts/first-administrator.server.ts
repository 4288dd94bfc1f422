import { and, eq, isNull } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { AppError } from '~/platform/errors';
import { newId, secretToken, sha256 } from '~/platform/ids.server';
import { db, type Reader, tables, transaction } from '~db/index.server';
import { assertPasswordGood, hashPassword } from './passwords.server';
import { addPerson, personByAddress } from './people.server';
import { administrators, giveRole } from './roles.server';
import { type NewSession, startSession } from './session.server';

const LIVES_MS = 24 * 3_600_000;
const PURPOSE = 'first_admin';

/**
 * A link for whoever runs this installation to make the first administrator, once, within 24 hours; a new link kills
 * the one before. Null when there is an administrator.
 */
export async function createFirstAdministratorLink(lang: Lang = 'ky'): Promise<string | null> {
  const token = secretToken();
  const { oneTimeCodes } = tables;
  const isMade = await transaction({ key: 'roles' }, async (tx) => {
    if ((await administrators(tx)).length > 0) return false;
    const createdAt = now();
    await tx.delete(oneTimeCodes).where(eq(oneTimeCodes.purpose, PURPOSE));
    await tx.insert(oneTimeCodes).values({
      id: newId(),
      purpose: PURPOSE,
      address: '',
      personId: null,
      codeHash: sha256(token),
      requestHash: sha256(token),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + LIVES_MS),
    });
    return true;
  });
  return isMade ? env().ORIGIN + paths.firstAdministrator(lang, token) : null;
}

/** Throws `gone` unless the link still works. Looking does not use it up. */
export async function assertFirstAdministratorLink(token: string, reader: Reader = db()): Promise<void> {
  const { oneTimeCodes } = tables;
  const [row] = await reader
    .select()
    .from(oneTimeCodes)
    .where(
      and(eq(oneTimeCodes.requestHash, sha256(token)), eq(oneTimeCodes.purpose, PURPOSE), isNull(oneTimeCodes.usedAt)),
    );
  const isGood = row && row.expiresAt > now() && (await administrators(reader)).length === 0;
  if (!isGood) throw new AppError('gone');
}

export interface FirstAdministrator {
  name: string;
  address: string;
  password: string;
  lang: Lang;
}

/** Makes the first administrator and signs them in. Throws `gone`, `invalid`. */
export async function becomeFirstAdministrator(
  request: Request,
  token: string,
  { name, address, password, lang }: FirstAdministrator,
): Promise<NewSession> {
  await assertFirstAdministratorLink(token);
  assertPasswordGood(password, [name, address]);
  const passwordHash = await hashPassword(password);
  return transaction({ key: 'roles' }, async (tx) => {
    await assertFirstAdministratorLink(token, tx);
    if (await personByAddress(tx, address)) {
      throw new AppError('invalid', { fields: { email: 'accounts.error_address_taken' } });
    }
    const { oneTimeCodes } = tables;
    await tx
      .update(oneTimeCodes)
      .set({ usedAt: now() })
      .where(eq(oneTimeCodes.requestHash, sha256(token)));
    const personId = await addPerson(tx, { name, address, lang, placeId: null, passwordHash });
    await recordAct(tx, { kind: 'system' }, 'account.created', { kind: 'person', id: personId });
    await giveRole(tx, { kind: 'system' }, { personId, role: 'administrator', placeId: null });
    return startSession(request, personId, false);
  });
}
