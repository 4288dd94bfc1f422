import { describe, expect, it } from 'vitest';
import { softenedStem, stemKyrgyz } from './kyrgyz-stem';

describe('stemKyrgyz', () => {
  it.each([
    ['мектеп', 'мектеп мектептер мектептин мектепти мектепке мектепте мектептен мектептердин мектептеринде'],
    ['мектеб', 'мектеби мектебинин мектебине мектебинде мектебинен мектебибиздин'],
    ['кочо', 'кочо кочолор кочону кочого кочодо кочодон кочолорго кочосу кочосунун кочобуздун кочодогу'],
    ['жол', 'жол жолдор жолдорду жолго жолдон жолу жолунун жолубузду'],
    ['айыл', 'айыл айылдар айылдын айылга айылдан айылы айылынын айылдагы айылыбыздын айылыныздын'],
    ['суу', 'суу суунун сууну сууга сууда суудан суулар суусу суусунун'],
    ['шаар', 'шаар шаарлар шаардын шаарга шаарда шаардан шаары шаарынын шаарыбызда'],
    ['бакча', 'бакча бакчалар бакчага бакчасы бакчасына бакчасынын бакчабызды'],
    ['копуро', 'копуро копуронун копуросу копуросун копурого'],
    ['бала', 'бала баланын балага балдар балдарды балдарыбыздын балдарына'],
    ['проект', 'проект проекттер проекттин проектке проектинин'],
    ['мэрия', 'мэрия мэриянын мэрияга мэриядан'],
  ])('finds %s in its forms', (stem, forms) => {
    expect(forms.split(' ').map(stemKyrgyz)).toEqual(forms.split(' ').map(() => stem));
  });

  it('takes the ending of a long verbal noun off, with its case', () => {
    expect(['тазалоо', 'тазалоого', 'жарыктандыруу', 'жарыктандыруунун'].map(stemKyrgyz)).toEqual([
      'тазал',
      'тазал',
      'жарыктандыр',
      'жарыктандыр',
    ]);
  });

  it('leaves Russian words alone that end like a Kyrgyz case', () => {
    const words = ['дорога', 'книга', 'работа', 'погода', 'вода', 'школа', 'больница'];
    expect(words.map(stemKyrgyz)).toEqual(words);
  });

  it('never leaves less than three letters', () => {
    expect(['эл', 'элге', 'уйдо', 'жер', 'тили'].map(stemKyrgyz).filter((stem) => stem.length < 3)).toEqual(['эл']);
  });
});

describe('softenedStem', () => {
  it('gives the spelling before a vowel and back', () => {
    expect(['мектеп', 'мектеб', 'журок', 'журог'].map(softenedStem)).toEqual(['мектеб', 'мектеп', 'журог', 'журок']);
  });

  it('leaves words whose last consonant does not change', () => {
    expect(['жол', 'парк', 'вокзалчик'].map(softenedStem)).toEqual([undefined, undefined, undefined]);
  });
});
