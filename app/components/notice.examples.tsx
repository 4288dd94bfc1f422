import type { Example } from './example';
import { Notice } from './notice';

export const examples: Example[] = [
  {
    name: 'Information, success, warning, error, gone',
    render: () => (
      <>
        <Notice title="Бул идеяны модератор карап жатат">
          <p>Жооп үч жумуш күндүн ичинде келет.</p>
        </Notice>
        <Notice tone="success" live title="Сакталды, саат 14:05">
          <p>27-ноябрга чейин өзгөртө аласыз.</p>
        </Notice>
        <Notice tone="warning">
          <p>Сиз жашаган жер тактала элек.</p>
        </Notice>
        <Notice tone="error" title="Файл жүктөлгөн жок">
          <p>Файл өтө чоң: 25 МБ. Чеги: 20 МБ.</p>
        </Notice>
        <Notice tone="gone" title="Автор бул идеяны кайтарып алды">
          <p>Себеби: көчө райондук бюджеттен жарыктандырылды.</p>
        </Notice>
      </>
    ),
  },
];
