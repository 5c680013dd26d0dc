/** What the library is called: the wordmark, and the end of every title. */
export const siteName = 'Galley'
