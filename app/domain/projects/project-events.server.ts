import type { Idea } from '~/domain/ideas/idea';
import type { CheckMonths, Works } from './project';

declare module '~/platform/events.server' {
  interface Events {
    'project.reported': { idea: Idea; by: string; report: number };
    /** Nothing was heard of it since that day. */
    'project.silent': { idea: Idea; since: string };
    'project.judged': { idea: Idea; by: string; isAccepted: boolean; note: string };
    'project.check_due': { idea: Idea; months: CheckMonths };
    'project.checked': { idea: Idea; by: string; months: CheckMonths; works: Works; note: string };
  }
}
