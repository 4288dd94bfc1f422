import type { Idea } from '~/domain/ideas/idea';

declare module '~/platform/events.server' {
  interface Events {
    'interest.declared': { idea: Idea; by: string; funder: string; message: string };
  }
}
