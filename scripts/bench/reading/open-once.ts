// Prints how long opening the reader takes in a process of its own, and what it keeps.
import { openLanguageHere } from '../../../src/open-language.ts';

const before = process.memoryUsage().rss;
const began = performance.now();
const reader = await openLanguageHere();
reader.note({ text: 'She laughed at the third spin.' });
const milliseconds = performance.now() - began;
globalThis.gc?.();
console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().rss - before) / 1_000_000 }));
