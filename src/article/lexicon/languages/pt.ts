import type { Phrases } from '../phrases.ts'

export const pt: Phrases = {
  readMore: ['ler mais', 'leia a', 'leia mais', 'leia também', 'veja também', 'saiba mais'],
  boxLabel: [
    'leia também',
    'veja também',
    'mais notícias',
    'últimas notícias',
    'notícias relacionadas',
    'mais lidas',
  ],
  advertisement: ['publicidade'],
  offer: ['inscreva-se', 'assine'],
  rights: ['todos os direitos'],
  date: ['publicada', 'atualizado'],
}
