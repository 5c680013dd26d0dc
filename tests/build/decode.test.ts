import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/build/decode.ts'

// A text, and the bytes it was saved as.
const saved: [encoding: string, text: string, bytes: string][] = [
  [
    'shift_jis',
    '午前四時、汐見浦の浜にはまだ風がない。釜屋の戸を開けると、昨夜の灰がまだ温かい。',
    '8cdf914f8e6c8e9e81418eac8ca9895982cc956c82c982cd82dc82be959782aa82c882a281428a9889ae82cc8ccb82f08a4a82af82e982c681418df096e982cc8a4482aa82dc82be89b782a982a28142',
  ],
  [
    'euc-jp',
    '午前四時、汐見浦の浜にはまだ風がない。釜屋の戸を開けると、昨夜の灰がまだ温かい。',
    'b8e1c1b0bbcdbbfea1a2bcaeb8abb1baa4cec9cda4cba4cfa4dea4c0c9f7a4aca4caa4a4a1a3b3f8b2b0a4ceb8cda4f2b3aba4b1a4eba4c8a1a2baf2cceba4ceb3a5a4aca4dea4c0b2b9a4aba4a4a1a3',
  ],
  [
    'gb18030',
    '清晨四点，海边还没有风。老人打开盐房的门，昨夜的灰还是温的。他已经七十九岁了。',
    'c7e5b3bfcbc4b5e3a3acbaa3b1dfbbb9c3bbd3d0b7e7a1a3c0cfc8cbb4f2bfaad1ceb7bfb5c4c3c5a3acd7f2d2b9b5c4bbd2bbb9cac7cec2b5c4a1a3cbfbd2d1beadc6dfcaaebec5cbeac1cba1a3',
  ],
  [
    'big5',
    '清晨四點，海邊還沒有風。老人打開鹽房的門，昨夜的灰還是溫的。他已經七十九歲了。',
    'b24db1e1a57cc249a141aefcc3e4c1d9a853a6b3adb7a143a6d1a448a5b4b67dc651a9d0aabaaaf9a141ac51a95daabaa6c7c1d9ac4fb7c5aabaa143a54ca477b867a443a451a445b7b3a446a143',
  ],
  [
    'euc-kr',
    '새벽 네 시, 바닷가에는 아직 바람이 없다. 노인은 소금 창고의 문을 열었다.',
    'bbf5baae20b3d720bdc32c20b9d9b4e5b0a1bfa1b4c220bec6c1f720b9d9b6f7c0cc20bef8b4d92e20b3ebc0cec0ba20bcd2b1dd20c3a2b0edc0c720b9aec0bb20bfadbefab4d92e',
  ],
  [
    'windows-1251',
    'В четыре часа утра на берегу ещё нет ветра. Старик открывает дверь соляной, зола ещё тёплая.',
    'c220f7e5f2fbf0e520f7e0f1e020f3f2f0e020ede020e1e5f0e5e3f320e5f9b820ede5f220e2e5f2f0e02e20d1f2e0f0e8ea20eef2eaf0fbe2e0e5f220e4e2e5f0fc20f1eeebffedeee92c20e7eeebe020e5f9b820f2b8efebe0ff2e',
  ],
  [
    'koi8-r',
    'В четыре часа утра на берегу ещё нет ветра. Старик открывает дверь соляной, зола ещё тёплая.',
    'f720dec5d4d9d2c520dec1d3c120d5d4d2c120cec120c2c5d2c5c7d520c5dda320cec5d420d7c5d4d2c12e20f3d4c1d2c9cb20cfd4cbd2d9d7c1c5d420c4d7c5d2d820d3cfccd1cecfca2c20dacfccc120c5dda320d4a3d0ccc1d12e',
  ],
  [
    'iso-8859-2',
    'O czwartej rano na brzegu nie ma jeszcze wiatru. Żółty pies śpi, a łódź leży na piasku, więc będzie dzień.',
    '4f20637a77617274656a2072616e6f206e612062727a656775206e6965206d61206a65737a637a65207769617472752e20aff3b37479207069657320b670692c206120b3f364bc206c65bf79206e6120706961736b752c207769ea632062ea647a696520647a6965f12e',
  ],
  [
    'windows-1253',
    'Στις τέσσερις το πρωί δεν φυσάει ακόμη στην ακτή. Ο γέρος ανοίγει την πόρτα.',
    'd3f4e9f220f4ddf3f3e5f1e9f220f4ef20f0f1f9df20e4e5ed20f6f5f3dce5e920e1eafcece720f3f4e7ed20e1eaf4de2e20cf20e3ddf1eff220e1edefdfe3e5e920f4e7ed20f0fcf1f4e12e',
  ],
  [
    'windows-1252',
    'Der Wärter öffnet früh um vier die Tür der Salzküche, die Asche ist noch warm – „wie immer“, sagt er.',
    '4465722057e47274657220f666666e6574206672fc6820756d2076696572206469652054fc72206465722053616c7a6bfc6368652c2064696520417363686520697374206e6f6368207761726d2096208477696520696d6d6572932c20736167742065722e',
  ],
  [
    'iso-8859-1',
    "À quatre heures du matin, il n'y a pas encore de vent. Le gardien a réglé l'été dernier.",
    'c02071756174726520686575726573206475206d6174696e2c20696c206e277920612070617320656e636f72652064652076656e742e204c65206761726469656e20612072e9676ce9206c27e974e9206465726e6965722e',
  ],
]

describe('a file that is not UTF-8', () => {
  test.each(saved)('is read as it was saved: %s', (_, text, bytes) => {
    const decoded = decodeText(Buffer.from(bytes, 'hex'))
    expect(decoded.text).toBe(text)
    expect(decoded.doubtful).toBe('encoding')
  })

  test('is told from rubbish', () => {
    const rubbish = Uint8Array.from({ length: 512 }, (_, at) => (at * 197 + (at >> 3)) & 0xff)
    expect(decodeText(rubbish).doubtful).toBe('binary')
  })
})

test('UTF-8 is never doubted, with a byte order mark or without', () => {
  const text = 'Ça va – 午前四時'
  const bytes = new TextEncoder().encode(text)
  expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8' })
  expect(decodeText(Buffer.concat([Buffer.from('efbbbf', 'hex'), bytes])).text).toBe(text)
})
