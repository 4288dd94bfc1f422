export interface WrittenActivity {
  identifier?: string;
  ref?: string;
  title?: string;
  status?: string;
  country?: string;
  location?: string;
  sectors?: string;
  dates?: string;
  money?: string;
  currency?: string;
}

/** One activity of a funder's own file, as another program would write it. */
export function activityXml(wanted: WrittenActivity = {}): string {
  const {
    identifier = 'XM-DAC-1-P1',
    ref = 'XM-DAC-1',
    title = 'Rural water',
    status = '2',
    currency = 'USD',
  } = wanted;
  return `
  <iati-activity xml:lang="en" ${currency ? `default-currency="${currency}"` : ''}>
    <iati-identifier>${identifier}</iati-identifier>
    <reporting-org ref="${ref}" type="40"><narrative>Fund</narrative></reporting-org>
    <title><narrative>${title}</narrative><narrative xml:lang="ru">Вода в сёлах</narrative></title>
    <description><narrative>About</narrative></description>
    <participating-org role="1"><narrative>Fund</narrative></participating-org>
    <activity-status code="${status}"/>
    ${wanted.dates ?? '<activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2027-12-31"/>'}
    ${wanted.country ?? '<recipient-country code="KG"/>'}
    ${wanted.location ?? '<location><name><narrative>Osh Oblast</narrative></name></location>'}
    ${wanted.sectors ?? '<sector vocabulary="1" code="14030"/>'}
    ${
      wanted.money ??
      `<budget type="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">1000.50</value></budget>
    <transaction><transaction-type code="2"/><transaction-date iso-date="2024-02-01"/><value value-date="2024-02-01">900</value></transaction>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2024-03-01"/><value value-date="2024-03-01">300.25</value></transaction>`
    }
  </iati-activity>`;
}

/** A file of such activities. */
export function iatiXml(...activities: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">${activities.join('')}\n</iati-activities>`;
}
