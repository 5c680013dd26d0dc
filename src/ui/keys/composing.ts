/**
 * Whether a key belongs to the input method, which puts a word together with it. WebKit says that a
 * composition has ended before the key that ends it is heard: only its number is left to tell.
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}
