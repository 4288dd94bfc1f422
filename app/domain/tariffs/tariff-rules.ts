import type { Service, TariffRules } from './tariff';

/** A hundredth of a som: our own default, since no source names a step. */
const STEP = '0.01';

/**
 * What holds for a service where the municipality has settled nothing of its own, as far as sources say it (domain
 * study, §2.4). The order of 2024 is for drinking water and sewerage only; for the rest no coefficients are known.
 */
export function defaultRules(service: Service): TariffRules {
  if (service === 'drinking_water' || service === 'sewerage') {
    return {
      coefficients: { least: '1', greatest: '3' },
      step: STEP,
      agrees: 'antimonopoly_body',
      approves: 'kenesh',
      source: 'КР МК № 320, 19.06.2024 (cis-legislation.com, rgn=160409); 09.2025 (24.kg, 344995)',
      sourceDate: '2024-06-19',
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
