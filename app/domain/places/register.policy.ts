import { allow, deny, type Verdict } from '~/platform/policy';

/** Who changes the registers, as they know them: accounts stand above them. The system is the command line. */
export type RegisterActor =
  | { kind: 'visitor' }
  | { kind: 'system' }
  | { kind: 'person'; person: { id: string }; roles: readonly { role: string }[] };

/** The registers of places and sectors are kept by administrators. */
export function editRegisterPolicy(actor: RegisterActor): Verdict {
  if (actor.kind === 'system') return allow;
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.roles.some(({ role }) => role === 'administrator') ? allow : deny('forbidden');
}
