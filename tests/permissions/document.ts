import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aidRights } from './aid';
import { answerRights } from './answers';
import { boardRights } from './boards';
import { budgetRights } from './budgets';
import { callRights } from './calls';
import { PARTS, type Part } from './cast';
import { grantRights } from './grants';
import { hearingRights } from './hearings';
import { ideaRights } from './ideas';
import { meetingRights } from './meeting';
import { beginningRights, commentRights, organisationRights, roleRights } from './people';
import { projectRights } from './projects';
import { protocolRights } from './protocols';
import { remarkRights } from './remarks';
import { scoreRights } from './scores';
import type { RightsTable } from './table';
import { talkRights } from './talks';
import { tariffRights } from './tariffs';
import { windowRights } from './windows';

/** Every table of rights; the tests run each cell of them, and docs/permissions.md shows them. */
export const TABLES: readonly RightsTable[] = [
  beginningRights,
  ideaRights,
  grantRights,
  commentRights,
  organisationRights,
  roleRights,
  hearingRights,
  meetingRights,
  remarkRights,
  answerRights,
  callRights,
  budgetRights,
  protocolRights,
  talkRights,
  tariffRights,
  aidRights,
  windowRights,
  boardRights,
  scoreRights,
  projectRights,
];

export const DOCUMENT = fileURLToPath(new URL('../../docs/permissions.md', import.meta.url));

function namesOf(parts: readonly Part[]): string {
  if (parts.length === PARTS.length) return 'everybody';
  const missing = PARTS.filter((part) => !parts.includes(part));
  return missing.length <= 4 ? `everybody but: ${missing.join(', ')}` : parts.join(', ');
}

function sectionOf({ title, states, actions }: RightsTable): string {
  const rows = actions.flatMap((action) => {
    const byNames = new Map<string, string[]>();
    for (const state of states) {
      const parts = action.allowed[state];
      if (!parts) continue;
      const names = namesOf(parts);
      byNames.set(names, [...(byNames.get(names) ?? []), state]);
    }
    return [...byNames].map(([names, inStates]) => `| ${action.title} | ${inStates.join('; ')} | ${names} |`);
  });
  return [`## ${title}`, '', '| action | in the state | who may |', '|---|---|---|', ...rows, ''].join('\n');
}

/** The page that people read, made from the tables that the tests run. */
export function permissionsDocument(): string {
  return [
    '# Who may do what',
    '',
    'Made by `npx tsx tests/permissions/document.ts` from the tables in `tests/permissions/`, which',
    '`tests/permissions/permissions.test.ts` runs cell by cell: each action, in each state, by each of the kinds of',
    'people below. In a state that is not named nobody may. What somebody may not even know of answers like what does',
    'not exist (404).',
    '',
    `Kinds of people: ${PARTS.join(' · ')}.`,
    '',
    ...TABLES.map(sectionOf),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DOCUMENT, permissionsDocument());
