import { accountsTables } from './accounts';
import { auditTables } from './audit';
import { budgetsTables } from './budgets';
import { callsTables } from './calls';
import { discussionTables } from './discussion';
import { donorDeskTables } from './donor-desk';
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
import { tariffsTables } from './tariffs';
import { votingTables } from './voting';

/** All tables of Ashar for one dialect, typed as SQLite's. */
export function define(dialect: Dialect) {
  const kit = kitFor(dialect);
  const places = placesTables(kit);
  const accounts = accountsTables(kit, places);
  const files = filesTables(kit, places, accounts);
  const ideas = ideasTables(kit, places, accounts);
  const funding = fundingTables(kit, accounts, ideas);
  const donorDesk = donorDeskTables(kit, places, accounts, ideas, funding);
  const budgets = budgetsTables(kit, places, accounts, files);
  const hearings = hearingsTables(kit, places, accounts, files, budgets);
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
    ...donorDesk,
    ...grantsTables(kit, accounts, files, ideas),
    ...callsTables(kit, places, accounts, ideas, donorDesk),
    ...projectsTables(kit, places, accounts, ideas),
    ...budgets,
    ...tariffsTables(kit, places, accounts),
    ...hearings,
    ...remarksTables(kit, places, accounts, budgets, hearings),
    ...meetingsTables(kit, accounts, files, hearings),
    ...notificationsTables(kit, places, accounts),
  };
}
