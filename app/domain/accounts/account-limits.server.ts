import { spend } from '~/platform/limits.server';
import { normalAddress } from './address';

const HOUR = 3600;
const QUARTER = 900;

/** A try to sign in: 10 in 15 minutes for an account, 100 for a network. Throws `too_many`. */
export async function spendSignIn(address: string, network: string): Promise<void> {
  await spend(`sign-in-network:${network}`, { points: 100, perSeconds: QUARTER });
  await spend(`sign-in-account:${normalAddress(address)}`, { points: 10, perSeconds: QUARTER });
}

/** A typed code: as many in a network as tries to sign in; a code itself allows five. Throws `too_many`. */
export async function spendCodeTry(network: string): Promise<void> {
  await spend(`code-network:${network}`, { points: 100, perSeconds: QUARTER });
}

/** A sign-up: 30 in an hour for a network, since carriers share addresses. Throws `too_many`. */
export async function spendSignUp(network: string): Promise<void> {
  await spend(`sign-up-network:${network}`, { points: 30, perSeconds: HOUR });
}

/** A mail that somebody who is not signed in can cause: 5 in an hour for an address, known or not. Throws `too_many`. */
export async function spendMail(address: string): Promise<void> {
  await spend(`mail:${normalAddress(address)}`, { points: 5, perSeconds: HOUR });
}
