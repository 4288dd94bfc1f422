import { accountsTables } from './accounts';
import { auditTables } from './audit';
import { budgetsTables } from './budgets';
import { discussionTables } from './discussion';
import { filesTables } from './files';
import { fundingTables } from './funding';
import { hearingsTables } from './hearings';
import { ideasTables } from './ideas';
import { type Dialect, kitFor } from './kit';
import { meetingsTables } from './meetings';
import { notificationsTables } from './notifications';
import { placesTables } from './places';
import { platformTables } from './platform';
import { remarksTables } from './remarks';
import { tariffsTables } from './tariffs';
import { votingTables } from './voting';

/** All tables of Ashar for one dialect, typed as SQLite's. */
export function define(dialect: Dialect) {
  const kit = kitFor(dialect);
  const places = placesTables(kit);
  const accounts = accountsTables(kit, places);
  const files = filesTables(kit, places, accounts);
  const ideas = ideasTables(kit, places, accounts);
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
    ...fundingTables(kit, accounts, ideas),
    ...budgets,
    ...tariffs,
    ...hearings,
    ...remarksTables(kit, places, accounts, budgets, hearings),
    ...meetingsTables(kit, accounts, files, tariffs, hearings),
    ...notificationsTables(kit, places, accounts),
  };
}
