import { log } from './log.server';

/** What a noun tells those above it. Each noun adds its events to this map by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: nouns merge their events into it
export interface Events {}

type Listener<N extends keyof Events> = (event: Events[N]) => Promise<void>;

const listeners = new Map<string, Listener<never>[]>();

/** Registers a subscriber; called once at start, in app/subscriptions.server.ts. */
export function on<N extends keyof Events>(name: N, listener: Listener<N>): void {
  const known = listeners.get(name) ?? [];
  listeners.set(name, [...known, listener as Listener<never>]);
}

/**
 * Tells the subscribers, one after another. Call it inside the transaction: what a subscriber writes commits together
 * with the act that caused it, so a mail is never lost and never sent for something that did not happen.
 */
export async function emit<N extends keyof Events>(name: N, event: Events[N]): Promise<void> {
  for (const listener of listeners.get(name) ?? []) await (listener as Listener<N>)(event);
  log().debug({ event: name }, 'event');
}
