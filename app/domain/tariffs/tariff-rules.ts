import type { Service, TariffRules } from './tariff';

/** A hundredth of a som: our own default, since no source names a step. */
const STEP = '0.01';
/** The day of the order that drinking water and sewerage follow. */
const ORDER = '2024-06-19';

/**
 * What holds for a service on that day (ISO date) where the municipality has settled nothing of its own, as far as
 * sources say it (domain study, §2.4). The order of 2024 is for drinking water and sewerage only; for the rest, and for
 * the time before it, no coefficients are known.
 */
export function defaultRules(service: Service, day: string): TariffRules {
  const isOfOrder = service === 'drinking_water' || service === 'sewerage';
  if (isOfOrder && day < ORDER) {
    return {
      coefficients: null,
      step: STEP,
      agrees: 'none',
      approves: 'kenesh',
      source: 'saryoi.naryn-region.kg (2017)',
      sourceDate: null,
    };
  }
  if (isOfOrder) {
    return {
      coefficients: { least: '1', greatest: '3' },
      step: STEP,
      agrees: 'antimonopoly_body',
      approves: 'kenesh',
      source: '№ 320: cis-legislation.com, rgn=160409; 24.kg/obschestvo/344995 (2025)',
      sourceDate: ORDER,
    };
  }
  const isIrrigation = service === 'irrigation';
  return {
    coefficients: null,
    step: STEP,
    agrees: 'none',
    approves: isIrrigation ? 'water_users' : 'kenesh',
    source: isIrrigation ? 'vb.kg/doc/203773' : 'oper.vb.kg/doc/243726',
    sourceDate: null,
  };
}
