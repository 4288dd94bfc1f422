import { existsSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const FOLDER = '../shared/domain/iati';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** Whether the schemas of IATI 2.03 are here: they are not ours to give. */
export const hasIatiSchemas = existsSync(`${FOLDER}/iati-activities-schema.xsd`);

/** What is wrong with a file by the schemas of IATI 2.03; nothing for a valid one. */
export async function iatiProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [read('iati-activities-schema.xsd')],
    preload: ['iati-common.xsd', 'xml.xsd'].map((fileName) => ({ fileName, contents: read(fileName) })),
  });
  return errors.map(({ message }) => message);
}
