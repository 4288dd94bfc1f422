import { Checkbox } from '~/components/fields/choices';
import { TextField } from '~/components/fields/text-field';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { IDEA_LIMITS } from '../../idea';
import { RichInput } from './rich-input';
import { useStepFields } from './step-fields';
import { NumberInput, OriginInput, useInput } from './step-inputs';

/** Step 5: whom it serves, who looks after it later, what may go wrong, and whom to ask. */
export function PeopleStep() {
  const { isTranslation } = useStepFields();
  return (
    <>
      {!isTranslation && <BeneficiariesFields />}
      <RichInput name="sustainability" label="editor.sustainability" hint="editor.sustainability_hint" />
      <RichInput name="risks" label="editor.risks" hint="editor.risks_hint" />
      {!isTranslation && <ContactFields />}
      <OriginInput />
    </>
  );
}

function BeneficiariesFields() {
  const { t } = useI18n();
  return (
    <Section id="beneficiaries" title={t('editor.beneficiaries')}>
      <NumberInput name="beneficiaries.total" label="editor.people_total" hint="editor.people_total_hint" />
      <p className="hint">{t('editor.people_parts_hint')}</p>
      <NumberInput name="beneficiaries.women" label="editor.people_women" />
      <NumberInput name="beneficiaries.youth" label="editor.people_youth" />
      <NumberInput name="beneficiaries.disabilities" label="editor.people_disabilities" />
    </Section>
  );
}

function ContactFields() {
  const { t } = useI18n();
  const { isTicked } = useStepFields();
  const name = useInput({ name: 'contact.name', label: 'editor.contact_name' });
  const phone = useInput({ name: 'contact.phone', label: 'editor.contact_phone' });
  const email = useInput({ name: 'contact.email', label: 'editor.contact_email' });
  const publish = useInput({ name: 'contact.publish', label: 'editor.contact_publish' });
  return (
    <Section id="contact" title={t('editor.contact')}>
      <p className="hint">{t('editor.contact_hint')}</p>
      <TextField {...name} maxLength={IDEA_LIMITS.contactName} autoComplete="name" />
      <TextField {...phone} type="tel" width="medium" maxLength={40} autoComplete="tel" />
      <TextField {...email} type="email" maxLength={254} autoComplete="email" />
      <input type="hidden" name="contact.publish" value="no" />
      <Checkbox {...publish} value="yes" checked={isTicked('contact.publish')} />
    </Section>
  );
}
