import { execFileSync } from 'node:child_process';

/** Builds Ashar, unless the build is newer than the sources: for tests of the server that an installation runs. */
export default function setUp(): void {
  execFileSync(process.execPath, ['app/cli/build-if-needed.js'], { stdio: 'pipe' });
}
