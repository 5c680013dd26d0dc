import type { Phrases } from '../phrases.ts'

export const ko: Phrases = {
  readMore: ['관련기사'],
  boxLabel: ['관련'],
  advertisement: ['광고'],
  figure: ['사진'],
  date: ['입력', '승인'],
}
