import { iatiRefForEditing, setIatiRef } from '~/domain/aid/iati/iati-ref.server';
import { importPortfolio } from '~/domain/aid/portfolio/portfolio.server';
import { readIati } from '~/domain/exchange/iati/read-iati.server';
import { sha256 } from '~/platform/ids.server';
import type { Cast } from './cast.server';
import { TOO_FONDU_FILE, TOO_FONDU_REF } from './content/portfolio';
import { StoryClock } from './story-clock.server';

const FUNDER = 'too-fondu';

/** Tells how Too Fondu gives its reference and brings in the projects that it has outside Ashar. */
export async function tellAid(cast: Cast, today: Date): Promise<void> {
  const clock = new StoryClock(today);
  clock.to(-20, 11);
  const lead = await cast.as('donor-lead', FUNDER);
  const slug = lead.acting?.slug ?? '';
  const { version } = await iatiRefForEditing(lead, slug);
  await setIatiRef(lead, slug, version, TOO_FONDU_REF);
  clock.forward(1);
  const bytes = Buffer.from(TOO_FONDU_FILE);
  const read = await readIati(bytes, TOO_FONDU_REF);
  const officer = await cast.as('donor-officer', FUNDER);
  await importPortfolio(officer, {
    ...read,
    fileName: 'too-fondu-iati.xml',
    sha256: sha256(bytes),
    reporter: TOO_FONDU_REF,
  });
}
