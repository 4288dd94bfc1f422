import type { Idea } from '~/domain/ideas/idea';

declare module '~/platform/events.server' {
  interface Events {
    'interest.declared': { idea: Idea; by: string; funder: string; message: string };
    'question.asked': { idea: Idea; by: string; funder: string; body: string };
    'question.answered': { idea: Idea; by: string; askedBy: string | null; answer: string };
  }
}
