import type { Hearing, HearingStage } from './hearing';
import type { Remark } from './remarks/remark';

declare module '~/platform/events.server' {
  interface Events {
    /** The hearing took a step; `hearing` is as it is now. */
    'hearing.moved': { hearing: Hearing; from: HearingStage; by: string | null; reason: string | null };
    /** The date moved after announcing. */
    'hearing.date_moved': { hearing: Hearing; before: Date | null; by: string | null; reason: string };
    'remark.made': { hearing: Hearing; remark: Remark; by: string | null };
    /** One answer for one or several remarks; their authors are told. */
    'remark.answered': { hearing: Hearing; answerId: string; remarks: Remark[]; by: string };
    /** Answers are due within days, or late: how many of each. */
    'answers.due': { hearing: Hearing; due: number; overdue: number };
    /** "This does not answer my question." */
    'answer.objected': { hearing: Hearing; remark: Remark; by: string };
    /** The protocol may be corrected until that day (ISO date). */
    'protocol.opened': { hearing: Hearing; until: string; by: string };
    'correction.made': { hearing: Hearing; correctionId: string; by: string };
    'correction.decided': { hearing: Hearing; correctionId: string; personId: string | null; by: string };
    /** It is recorded whether the approved budget has it, or a year later what was spent. */
    'remark.result_recorded': { hearing: Hearing; remark: Remark; by: string };
  }
}
