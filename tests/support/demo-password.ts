/** The password that `npm run demo` prints; written here anew, so that a change of the promise fails the tests. */
export const DEMO_PASSWORD = 'ashar-menen-birge';
