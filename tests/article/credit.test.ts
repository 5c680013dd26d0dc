import { expect, test } from 'vitest'
import { splitCredit } from '../../src/article/credit.ts'

test.each([
  ['The quay at dawn (Photo: Ada Lind/AP)', '(Photo: Ada Lind/AP)'],
  ['Der Kai am Morgen. Foto: Ada Lind', 'Foto: Ada Lind'],
  ['The quay at dawn © Ada Lind', '© Ada Lind'],
  ['Limanda sabah (Fotoğraf: DHA)', '(Fotoğraf: DHA)'],
  ['الميناء عند الفجر (تصوير: هدى المرزوقي)', '(تصوير: هدى المرزوقي)'],
  ['夜明けの港（撮影・山田太郎）', '（撮影・山田太郎）'],
  ['Причал на рассвете. Фото: Ада Линд', 'Фото: Ада Линд'],
  ['הנמל עם שחר (צילום: דנה לוי)', '(צילום: דנה לוי)'],
  ['Το λιμάνι την αυγή. Φωτογραφία: Άννα Λιντ', 'Φωτογραφία: Άννα Λιντ'],
  ['Satama aamulla. Kuva: Aino Lind', 'Kuva: Aino Lind'],
  ['بندر در سپیده‌دم (عکس: رضا کریمی)', '(عکس: رضا کریمی)'],
  ['Photographers wait on the quay (photographers may not go further)', undefined],
  ['The quay at dawn (left) and the pier', undefined],
])('the credit of "%s" is %s', (caption, credit) => {
  expect(splitCredit(caption)).toBe(credit)
})
