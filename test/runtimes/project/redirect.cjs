/** Lets the README's code run as it is written: what it sends to https://stash.example.com reaches the mock. */
const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(String(url).replace("https://stash.example.com", process.env.MOCK), init);
