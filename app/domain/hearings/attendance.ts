import { MEETING_LIMITS } from './meeting';

/** Who was in the meeting, counted: null means not counted, never nobody. */
export interface Attendance {
  total: number;
  women: number | null;
  youth: number | null;
  online: number | null;
  villages: { name: string; total: number }[];
}

export type AttendanceProblem = 'total' | 'women' | 'youth' | 'online' | 'villages';

const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= MEETING_LIMITS.people;

/** Which figures cannot be right: a part larger than the whole, or no whole number. */
export function attendanceProblems({ total, women, youth, online, villages }: Attendance): AttendanceProblem[] {
  const parts = { women, youth, online } as const;
  const problems: AttendanceProblem[] = isCount(total) ? [] : ['total'];
  for (const name of ['women', 'youth', 'online'] as const) {
    const part = parts[name];
    if (part !== null && (!isCount(part) || part > total)) problems.push(name);
  }
  const fromVillages = villages.reduce((sum, village) => sum + village.total, 0);
  const named = new Set(villages.map(({ name }) => name.toLocaleLowerCase('ky')));
  const isWrong = villages.some((village) => !isCount(village.total) || village.name === '');
  if (isWrong || fromVillages > total || named.size < villages.length) problems.push('villages');
  return problems;
}
