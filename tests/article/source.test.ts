import { expect, test } from 'vitest'
import { decodeSource } from '../../src/article/source.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

test('reads UTF-8, with and without a byte order mark', () => {
  expect(decodeSource(utf8('Größe'))).toEqual({ text: 'Größe', encoding: 'utf-8' })
  expect(decodeSource(utf8('\ufeffGröße')).text).toBe('Größe')
})

test('reads UTF-16 of either order, with and without a byte order mark', () => {
  for (const little of [true, false]) {
    expect(decodeSource(utf16('\ufeffGröße', little)).text).toBe('Größe')
    expect(decodeSource(utf16('Die Größe des Hafens', little)).text).toBe('Die Größe des Hafens')
  }
})

test('leaves the bytes it is given as they were', () => {
  const bytes = Buffer.from(utf16('\ufeffDie Größe des Hafens', false))
  const before = Buffer.from(bytes.toString('hex'), 'hex')
  expect(decodeSource(bytes).text).toBe('Die Größe des Hafens')
  expect(bytes).toEqual(before)
})

test('reads UTF-8 that is damaged in a letter or cut off within one, and says so', () => {
  const cut = utf8('Паром пришёл на рассвете').slice(0, -1)
  expect(decodeSource(cut)).toEqual({
    text: 'Паром пришёл на рассвет\ufffd',
    encoding: 'utf-8',
    doubtful: 'encoding',
  })
  const damaged = [...utf8('Près du café, l’été a été très frais, dit-'), 0xe9, ...utf8(' on.')]
  expect(decodeSource(Uint8Array.from(damaged)).text).toContain('Près du café, l’été a été très')
})

test('falls back to windows-1252, with its dashes and quotes, and says that it is in doubt', () => {
  const bytes = Uint8Array.from([0x93, 0x47, 0xe4, 0x6e, 0x73, 0x65, 0x94, 0x20, 0x96, 0x20, 0x80])
  expect(decodeSource(bytes)).toEqual({
    text: '“Gänse” – €',
    encoding: 'windows-1252',
    doubtful: 'encoding',
  })
})

test('knows what is no text', () => {
  const picture = Uint8Array.from({ length: 1000 }, (_, at) => (at * 37) % 256)
  expect(decodeSource(picture).doubtful).toBe('binary')
})

test('reads no bytes as no text', () => {
  expect(decodeSource(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
})
