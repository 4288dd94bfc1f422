import type { Idea } from '~/domain/ideas/idea';
import type { Application } from './application';
import type { Call } from './call';

declare module '~/platform/events.server' {
  interface Events {
    'call.closing': { call: Call };
    'call.extended': { call: Call; before: Date; reason: string; by: string };
    'call.cancelled': { call: Call; reason: string; by: string };
    'call.decided': { call: Call; by: string };
    'application.made': { call: Call; application: Application; idea: Idea; by: string };
    'appeal.made': { call: Call; application: Application; idea: Idea; by: string };
    'appeal.decided': { call: Call; application: Application; idea: Idea; by: string };
  }
}
