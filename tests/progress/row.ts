/** An article as a library lists it. */
export const row = {
  id: 'ferry001',
  slug: 'the-ferry-ferry001',
  headline: 'The Ferry Comes Back',
  opening: 'The boat left at ten.',
  language: 'en',
  minutes: 4,
  words: 900,
}
