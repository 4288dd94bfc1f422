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

/** Villages as typed, one a line with its number at the end ("Төлөйкөн 30"); null where a line has no number. */
export function readVillages(text: string): Attendance['villages'] | null {
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines.length > MEETING_LIMITS.villages) return null;
  const villages = lines.map((line) => {
    const found = /^(.*\p{L}[^\d]*?)[\s:;,–—-]+(\d{1,6})\s*$/u.exec(line.trim());
    return { name: (found?.[1] ?? '').trim(), total: Number(found?.[2] ?? Number.NaN) };
  });
  const isRead = ({ name, total }: Attendance['villages'][number]) =>
    name !== '' && name.length <= MEETING_LIMITS.village && Number.isInteger(total);
  return villages.every(isRead) ? villages : null;
}

/** Villages as they stand in the field: what `readVillages` reads. */
export function writeVillages(villages: Attendance['villages']): string {
  return villages.map(({ name, total }) => `${name} ${total}`).join('\n');
}
