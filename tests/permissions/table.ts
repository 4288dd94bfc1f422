import type { Actor } from '~/domain/accounts/actor';
import type { Verdict } from '~/platform/policy';
import type { Part } from './cast';

/** One action: who may do it in which state of the thing. States that are not named allow nobody. */
export interface Action<State extends string> {
  title: string;
  policy: (actor: Actor, state: State) => Verdict;
  /** Name of the exported policy function, so that a test can tell which ones no table covers. */
  covers: string;
  allowed: Partial<Record<State, readonly Part[]>>;
}

/** The rights on one kind of thing, as they are decided; written by hand, never derived from the code. */
export interface RightsTable<State extends string = string> {
  title: string;
  states: readonly State[];
  actions: readonly Action<State>[];
}

/** Lets the states of a table be inferred. */
export function rightsTable<State extends string>(table: RightsTable<State>): RightsTable {
  return table as unknown as RightsTable;
}

/** The same people in several states. */
export function inStates<State extends string>(
  states: readonly State[],
  parts: readonly Part[],
): Partial<Record<State, readonly Part[]>> {
  return Object.fromEntries(states.map((state) => [state, parts])) as Partial<Record<State, readonly Part[]>>;
}
