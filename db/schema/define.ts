import { accountsTables } from './accounts';
import { auditTables } from './audit';
import { discussionTables } from './discussion';
import { filesTables } from './files';
import { fundingTables } from './funding';
import { ideasTables } from './ideas';
import { type Dialect, kitFor } from './kit';
import { notificationsTables } from './notifications';
import { placesTables } from './places';
import { platformTables } from './platform';
import { votingTables } from './voting';

/** All tables of Ashar for one dialect, typed as SQLite's. */
export function define(dialect: Dialect) {
  const kit = kitFor(dialect);
  const places = placesTables(kit);
  const accounts = accountsTables(kit, places);
  const ideas = ideasTables(kit, places, accounts);
  return {
    ...platformTables(kit),
    ...auditTables(kit),
    ...places,
    ...accounts,
    ...filesTables(kit, places, accounts),
    ...discussionTables(kit, places, accounts),
    ...votingTables(kit, places, accounts),
    ...ideas,
    ...fundingTables(kit, accounts, ideas),
    ...notificationsTables(kit, places, accounts),
  };
}
