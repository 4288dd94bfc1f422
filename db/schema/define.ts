import { accountsTables } from './accounts';
import { aidTables } from './aid';
import { auditTables } from './audit';
import { budgetsTables } from './budgets';
import { callsTables } from './calls';
import { discussionTables } from './discussion';
import { filesTables } from './files';
import { fundingTables } from './funding';
import { grantsTables } from './grants';
import { hearingsTables } from './hearings';
import { ideasTables } from './ideas';
import { type Dialect, kitFor } from './kit';
import { meetingsTables } from './meetings';
import { notificationsTables } from './notifications';
import { placesTables } from './places';
import { platformTables } from './platform';
import { projectsTables } from './projects';
import { remarksTables } from './remarks';
import { scoresTables } from './scores';
import { talksTables } from './talks';
import { tariffsTables } from './tariffs';
import { votingTables } from './voting';
import { windowsTables } from './windows';

/** All tables of Ashar for one dialect, typed as SQLite's. */
export function define(dialect: Dialect) {
  const kit = kitFor(dialect);
  const places = placesTables(kit);
  const accounts = accountsTables(kit, places);
  const files = filesTables(kit, places, accounts);
  const ideas = ideasTables(kit, places, accounts);
  const funding = fundingTables(kit, accounts, ideas);
  const scores = scoresTables(kit, accounts, funding);
  const budgets = budgetsTables(kit, places, accounts, files);
  const tariffs = tariffsTables(kit, places, accounts);
  const hearings = hearingsTables(kit, places, accounts, files, budgets, tariffs);
  return {
    ...platformTables(kit),
    ...auditTables(kit),
    ...places,
    ...accounts,
    ...files,
    ...discussionTables(kit, places, accounts),
    ...votingTables(kit, places, accounts),
    ...ideas,
    ...funding,
    ...windowsTables(kit, accounts, ideas),
    ...scores,
    ...talksTables(kit, places, accounts, files, ideas),
    ...grantsTables(kit, places, accounts, ideas),
    ...callsTables(kit, places, accounts, ideas, scores),
    ...projectsTables(kit, places, accounts, ideas),
    ...aidTables(kit, places, accounts, ideas),
    ...budgets,
    ...tariffs,
    ...hearings,
    ...remarksTables(kit, places, accounts, budgets, hearings),
    ...meetingsTables(kit, accounts, files, tariffs, hearings),
    ...notificationsTables(kit, places, accounts),
  };
}
