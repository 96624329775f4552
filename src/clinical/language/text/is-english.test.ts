import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../testing/lexicon.ts';
import { isEnglish } from './is-english.ts';

describe('a text can be read', () => {
  it.each([
    'Client said he sleeps better.',
    'Ct c/o poor slp. pt denied SI.',
    'Slp 4h. Appet dn.',
    'PHQ-9 < 5',
    'HW: log',
    'MSE WNL',
    'sleep',
    'wld like 2 quit crying',
    'Blinks & scrunches nose.',
    'On time: [x] Y. Engaged: [x] Y. Risk: [ ] assessed. Topic: [x] Y.',
    'CLIENT CAME LATE AND WEPT FOR MOST OF THE HOUR',
    'Met w/ José & María at Peña clinic re: IEP',
    'Mr. Okonkwo-Nwachukwu & Ms. Szczepaniak met',
    'She said “no quiero ir a la escuela porque me da miedo” and pulled the hood over her face.',
    'Child laughed 😀😀 and hid under the table',
  ])('%s', text => expect(isEnglish(text, lexicon)).toBe(true));
});

describe('a text is in another language', () => {
  it.each([
    'La cliente dice que está mejor.',
    'Cliente triste, llora mucho.',
    'Quiero dormir toda la noche',
    'EL CLIENTE DICE QUE ESTÁ MEJOR Y DUERME',
    'Reducir ansiedad',
    'Le patient se plaint de tristesse depuis deux mois.',
    'O paciente relata crises de ansiedade no trabalho.',
    'Il paziente riferisce ansia sociale.',
    'Der Klient berichtet von Angst in der U-Bahn.',
    'Pacjent zgłasza bezsenność od miesiąca.',
    'Ang kliyente ay malungkot dahil sa trabaho',
    'Thân chủ cảm thấy buồn và mất ngủ',
    'Kliyan an tris anpil, li pa ka dòmi',
    'Mteja anasema ana huzuni sana na halali usiku',
    'Tus neeg mob hais tias nws tu siab heev',
    'Asiakas kertoo olevansa ahdistunut',
    'Клиент жалуется на тревогу',
    'שלום, הלקוח עצוב',
    'مرحبا العميل حزين',
    '患者报告失眠',
    'xqzt vvrk ppl',
  ])('%s', text => expect(isEnglish(text, lexicon)).toBe(false));
});

describe('a text has no words', () => {
  it.each(['', '   \n', '😀😀', '123 456', '... -- !!'])('%j', text =>
    expect(isEnglish(text, lexicon)).toBeUndefined(),
  );
});
