// As WAV: mono, a byte a sample. Chromium gives no keys to a sound of less than five seconds.
const seconds = 6
const samplesPerSecond = 8000

let audio: HTMLAudioElement | undefined

/**
 * Plays a sound without a tone, over and over: browsers hand the keys for media to a page that plays
 * something, and speech is nothing of that sort to them. Where it may not be played, the keys stay
 * with whoever has them.
 */
export function playSilence(): void {
  if (!audio) {
    audio = new Audio(URL.createObjectURL(toSilence()))
    audio.loop = true
  }
  audio.play().catch(() => undefined)
}

export function pauseSilence(): void {
  audio?.pause()
}

function toSilence(): Blob {
  const size = seconds * samplesPerSecond
  const header = new DataView(new ArrayBuffer(44))
  const write = (at: number, letters: string) =>
    Array.from(letters, (letter, nth) => header.setUint8(at + nth, letter.charCodeAt(0)))
  write(0, 'RIFF')
  header.setUint32(4, header.byteLength - 8 + size, true)
  write(8, 'WAVEfmt ')
  header.setUint32(16, 16, true)
  header.setUint16(20, 1, true)
  header.setUint16(22, 1, true)
  header.setUint32(24, samplesPerSecond, true)
  header.setUint32(28, samplesPerSecond, true)
  header.setUint16(32, 1, true)
  header.setUint16(34, 8, true)
  write(36, 'data')
  header.setUint32(40, size, true)
  // The middle of 0 to 255 is no sound.
  return new Blob([header, new Uint8Array(size).fill(128)], { type: 'audio/wav' })
}
